/// A number, or a range of numbers, of something: `24..48 hour`, `>1000 person`, `1200 prisoner`.
package struct Quantity: Hashable, Sendable {
  /// How the number is meant: `=` exactly, `~` about, `>` more than, `<` less than, and so on.
  package enum Bound: String, CaseIterable, Sendable {
    case exactly = ""
    case about = "~"
    case moreThan = ">"
    case lessThan = "<"
    case atLeast = ">="
    case atMost = "<="
  }

  package let bound: Bound
  /// The lower number; the only one where it is no range.
  package let low: Double
  package let high: Double
  /// A unit's id (`hour`) or the noun that is counted (`prisoner`); empty where none was given.
  package let unit: String
  /// What it measures or which share of what: `each`, `truce`; empty where nothing was given.
  package let of: String

  package init(bound: Bound = .exactly, low: Double, high: Double, unit: String, of: String = "") {
    self.bound = bound
    self.low = low
    self.high = high
    self.unit = unit
    self.of = of
  }

  /// The form of the seeds and of queries: `24..48 hour truce`.
  package var text: String {
    [bound.rawValue + number, unit, of].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The number alone: `24..48`, `3.5`.
  package var number: String {
    low == high ? Self.plain(low) : "\(Self.plain(low))..\(Self.plain(high))"
  }

  /// Without a fraction that says nothing: `3.5`, `1200`.
  package static func plain(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
  }
}
