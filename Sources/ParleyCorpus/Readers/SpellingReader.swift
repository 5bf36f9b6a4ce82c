import ParleyModel

/// `vocabulary/spellings.yaml`: one spelling and the other, `organise: organize`.
enum SpellingReader: SeedReader {
  static var place: SeedPlace { .vocabulary("spellings.yaml") }

  static func read(_ root: SeedNode, into reading: inout SeedReading) {
    reading.addWords(root, of: .spelling, to: \.spellings, read: SeedFields.text)
  }
}
