import ParleyModel

/// `vocabulary/numbers.yaml`: number words and their values, `dozen: 12`.
enum NumberReader: SeedReader {
  static var place: SeedPlace { .vocabulary("numbers.yaml") }

  static func read(_ root: SeedNode, into reading: inout SeedReading) {
    reading.addWords(root, of: .number, to: \.numbers, read: SeedFields.number)
  }
}
