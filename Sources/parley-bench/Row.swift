/// A figure, and what it should be.
struct Row {
  enum Limit {
    case atMost(Double)
    case atLeast(Double)
  }

  let name: String
  let value: Double
  let unit: String
  let limit: Limit?

  init(_ name: String, _ value: Double, _ unit: String, _ limit: Limit? = nil) {
    self.name = name
    self.value = value
    self.unit = unit
    self.limit = limit
  }

  var isMet: Bool {
    switch limit {
    case .atMost(let most): value <= most
    case .atLeast(let least): value >= least
    case nil: true
    }
  }

  /// `ratio of the two                        0.84      ≤ 1`
  var text: String {
    let target = target.map { $0 + (isMet ? "" : "   missed") } ?? ""
    let figure = "\(Self.plain(value)) \(unit)"
    return Self.padded(name, to: 42) + Self.padded(figure, to: 14) + target
  }

  private var target: String? {
    switch limit {
    case .atMost(let most): "≤ \(Self.plain(most))"
    case .atLeast(let least): "≥ \(Self.plain(least))"
    case nil: nil
    }
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
