/// A figure, and what it should be.
struct Row {
  let name: String
  let value: Double
  let unit: String
  let limit: Double?

  init(_ name: String, _ value: Double, _ unit: String, atMost limit: Double? = nil) {
    self.name = name
    self.value = value
    self.unit = unit
    self.limit = limit
  }

  var isMet: Bool { limit.map { value <= $0 } ?? true }

  /// `ratio of the two                        0.84      ≤ 1`
  var text: String {
    let target = limit.map { "≤ \(Self.plain($0))" + (isMet ? "" : "   missed") } ?? ""
    let figure = "\(Self.plain(value)) \(unit)"
    return Self.padded(name, to: 42) + Self.padded(figure, to: 14) + target
  }

  /// With three digits at the least: `0.84`, `12.3`, `1234`.
  private static func plain(_ value: Double) -> String {
    let places = value >= 100 || value == value.rounded() ? 1.0 : value >= 10 ? 10 : 100
    let rounded = (value * places).rounded() / places
    return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
