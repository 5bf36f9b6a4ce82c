import ParleyModel

/// Parts that ask for a number.
struct QuantityPart {
  let index: Index

  func part(_ quantity: Quantity, _ label: String) -> Part {
    let measure = measure(of: quantity)
    var alternatives: [Alternative] = []
    for (term, _) in index.terms(beginning: Term.quantities(measure.kind)) {
      if let other = Self.measure(term, measure.kind), let strength = measure.match(other) {
        alternatives.append(Alternative(term, strength))
      }
    }
    alternatives.sort { ($1.strength, $0.term) < ($0.strength, $1.term) }
    return Part(
      role: .quantity, label: label, isRequired: true, weight: 4, alternatives: alternatives,
      tried: [label])
  }

  func measure(of quantity: Quantity) -> Measure {
    let unit = index.lexicon.unit(id: quantity.unit)
    return Measure(
      bound: quantity.bound, low: quantity.low, high: quantity.high, kind: unit?.base ?? "count",
      factor: unit?.factor ?? 1)
  }

  /// A measure from its term: `q:hour:24..48`.
  private static func measure(_ term: String, _ kind: String) -> Measure? {
    var text = term.dropFirst(Term.quantities(kind).count)
    let bound =
      Quantity.Bound.allCases.filter { text.hasPrefix($0.rawValue) }
      .max { $0.rawValue.count < $1.rawValue.count } ?? .exactly
    text = text.dropFirst(bound.rawValue.count)
    let numbers = ends(text)
    guard let low = Double(numbers.low), let high = Double(numbers.high) else { return nil }
    return Measure(bound: bound, low: low, high: high, kind: kind, factor: 1)
  }

  /// `24` and `48` of `24..48`; `30` twice of `30`.
  private static func ends(_ text: Substring) -> (low: Substring, high: Substring) {
    var last: UInt8 = 0
    var at = text.utf8.startIndex
    while at < text.utf8.endIndex {
      let next = text.utf8.index(after: at)
      if text.utf8[at] == UInt8(ascii: "."), last == UInt8(ascii: ".") {
        let dot = text.utf8.index(before: at)
        return (text[text.startIndex..<dot], text[next..<text.endIndex])
      }
      last = text.utf8[at]
      at = next
    }
    return (text, text)
  }
}

extension Measure {
  /// How well another number answers to this one: 1 for the same, less for one that holds it, nil
  /// for another. 30 is not 3,000.
  func match(_ other: Measure) -> Float? {
    guard kind == other.kind else { return nil }
    if low == other.low, high == other.high { return bound == other.bound ? 1 : 0.95 }
    if bound != .exactly || other.bound != .exactly, range.overlaps(other.range) { return 0.6 }
    // A 48-hour truce is named by `24 to 48 hours`, a 30-hour truce is not.
    let isEnd = low == high && (low == other.low || low == other.high)
    return isEnd ? 0.6 : nil
  }

  /// The numbers that it allows.
  var range: ClosedRange<Double> {
    let far = 1e15
    switch bound {
    case .exactly: return low...high
    case .about: return low * 0.9...high * 1.1
    case .moreThan, .atLeast: return low...far
    case .lessThan, .atMost: return -far...high
    }
  }
}
