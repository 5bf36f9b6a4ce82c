import ParleyModel

/// `vocabulary/units.yaml`: what numbers count or measure.
enum UnitReader: SeedReader {
  static var place: SeedPlace { .vocabulary("units.yaml") }

  static func read(_ root: SeedNode, into reading: inout SeedReading) {
    reading.addRecords(root, of: .unit, to: \.units, read: unit) { base, added in
      Unit(
        id: base.id, words: base.words.union(added.words), kind: added.kind, base: added.base,
        factor: added.factor)
    }
  }

  private static func unit(_ fields: SeedFields) -> Unit? {
    let id = fields.identifier("id", .required)
    let words = fields.texts("words", .required)
    let kind = fields.text("kind", .required)
    let base = fields.identifier("base")
    let factor = fields.number("factor")
    guard let id, let kind else { return nil }
    return Unit(id: id, words: words, kind: kind, base: base ?? id, factor: factor ?? 1)
  }
}
