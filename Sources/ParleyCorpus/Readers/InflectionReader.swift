import ParleyModel

/// `vocabulary/inflections.yaml`: irregular forms and their base forms, `gave: give`.
enum InflectionReader: SeedReader {
  static var place: SeedPlace { .vocabulary("inflections.yaml") }

  static func read(_ root: SeedNode, into reading: inout SeedReading) {
    reading.addWords(root, of: .inflection, to: \.inflections, read: SeedFields.text)
  }
}
