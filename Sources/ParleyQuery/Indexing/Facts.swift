import Packing
import ParleyModel

/// What the matcher needs of a claim beyond its terms: read without making the claim.
struct Facts {
  var act: String
  var isNegated: Bool
  var modality: Proposition.Modality
  var originCount: Int
  /// When the claimed thing happened or is to happen, in days since 1970.
  var times: [ClosedRange<Int>]
  /// When it was said.
  var saidTimes: [ClosedRange<Int>]
  var quantities: [Measure]

  init(_ claim: Claim, _ units: [String: Unit]) {
    act = claim.proposition.act
    isNegated = claim.proposition.isNegated
    modality = claim.proposition.modality
    originCount = Set(claim.evidence.map(\.origin)).count
    times = claim.proposition.times.map(\.days)
    saidTimes = claim.evidence.compactMap(\.attribution.said?.days)
    quantities = claim.proposition.quantities.map { Measure($0, units[$0.unit]) }
  }

  /// What stands first, read without the lists behind it.
  struct Head {
    let act: String
    let isNegated: Bool
    let modality: Proposition.Modality
    let originCount: Int

    init(_ reader: inout PackedReader) {
      act = reader.text()
      isNegated = reader.flag()
      modality = Proposition.Modality.allCases[min(reader.number(), 3)]
      originCount = reader.number()
    }
  }

  init(_ reader: inout PackedReader) {
    let head = Head(&reader)
    act = head.act
    isNegated = head.isNegated
    modality = head.modality
    originCount = head.originCount
    times = reader.list(Self.span)
    saidTimes = reader.list(Self.span)
    quantities = reader.list { Measure(&$0) }
  }

  /// Passes over what stands before the times: the act's text, whether it is negated, the modality
  /// and the number of origins.
  static func skipToTimes(_ reader: inout PackedReader) { reader.skip(5) }

  /// The most days of a time that is told of each of them: a week.
  private static let longest = 7

  /// Whether a time of the next list falls on one of some days.
  static func meets(_ days: ClosedRange<Int>, _ reader: inout PackedReader) -> Bool {
    var isMet = false
    for _ in 0..<reader.count() {
      var own = span(&reader)
      // What has to be done by the end of August is not done on every day before.
      if own.lowerBound <= TimeSpan.beginning { own = own.upperBound...own.upperBound }
      // What was some time that month is not told to have been on just that day.
      if own.overlaps(days), days.count > 1 || own.count <= Self.longest { isMet = true }
    }
    return isMet
  }

  /// Whether a time of the next list lies within some days.
  static func lies(in days: ClosedRange<Int>, _ reader: inout PackedReader) -> Bool {
    var isWithin = false
    for _ in 0..<reader.count() {
      let own = span(&reader)
      if days.contains(own.lowerBound), days.contains(own.upperBound) { isWithin = true }
    }
    return isWithin
  }

  private static func span(_ reader: inout PackedReader) -> ClosedRange<Int> {
    let low = reader.number() - 2_000_000
    return low...max(low, reader.number() - 2_000_000)
  }

  func pack(into writer: inout PackedWriter) {
    writer.text(act)
    writer.flag(isNegated)
    writer.number(Proposition.Modality.allCases.firstIndex(of: modality)!)
    writer.number(originCount)
    func span(_ writer: inout PackedWriter, _ days: ClosedRange<Int>) {
      writer.number(days.lowerBound + 2_000_000)
      writer.number(days.upperBound + 2_000_000)
    }
    writer.list(times, span)
    writer.list(saidTimes, span)
    writer.list(quantities) { $1.pack(into: &$0) }
  }
}

/// A quantity brought to its base unit: `2 days` is 48 of `hour`; what is counted has `count`.
struct Measure: Hashable {
  let bound: Quantity.Bound
  let low: Double
  let high: Double
  /// The id of the base unit, or `count`.
  let kind: String

  init(_ quantity: Quantity, _ unit: Unit?) {
    self.init(
      bound: quantity.bound, low: quantity.low, high: quantity.high, kind: unit?.base ?? "count",
      factor: unit?.factor ?? 1)
  }

  init(bound: Quantity.Bound, low: Double, high: Double, kind: String, factor: Double) {
    self.bound = bound
    self.low = low * factor
    self.high = high * factor
    self.kind = kind
  }

  init(_ reader: inout PackedReader) {
    bound = Quantity.Bound.allCases[min(reader.number(), Quantity.Bound.allCases.count - 1)]
    low = reader.double()
    high = reader.double()
    kind = reader.text()
  }

  func pack(into writer: inout PackedWriter) {
    writer.number(Quantity.Bound.allCases.firstIndex(of: bound)!)
    writer.double(low)
    writer.double(high)
    writer.text(kind)
  }

  /// The numbers in the index's order: `24..48`.
  var key: String {
    Term.quantities(kind) + Quantity(bound: bound, low: low, high: high, unit: "").text
  }
}
