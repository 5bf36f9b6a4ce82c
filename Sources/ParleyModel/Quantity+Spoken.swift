extension Quantity {
  /// For a reader: `24 to 48 hours of ceasefire`, `more than 1,000 people`.
  package var spoken: String {
    let numbers = low == high ? Self.grouped(low) : "\(Self.grouped(low)) to \(Self.grouped(high))"
    return [bound.words, numbers, unit, of].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// `1,200`; a fraction as it is.
  private static func grouped(_ value: Double) -> String {
    let plain = plain(value)
    guard value >= 1000, plain.allSatisfy(\.isNumber) else { return plain }
    var groups: [Substring] = []
    var rest = plain[...]
    while !rest.isEmpty {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    return groups.joined(separator: ",")
  }
}

extension Quantity.Bound {
  fileprivate var words: String {
    switch self {
    case .exactly: ""
    case .about: "about"
    case .moreThan: "more than"
    case .lessThan: "less than"
    case .atLeast: "at least"
    case .atMost: "at most"
    }
  }
}
