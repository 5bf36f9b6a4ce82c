import ParleyModel

/// The dates of a statement with the words around them: `before September`, `by the end of August`.
struct StatedDates {
  /// The days that each date of a line allows, by its label.
  let days: [String: ClosedRange<Int>]
  /// The words that only say which part of a time: `beginning`.
  let words: Set<String>
  /// The labels of dates by which something is to be: `by the end of August`.
  let limits: Set<String>
  private let ends: Set<String>
  private let befores: Set<String>

  init(_ pieces: [Piece]) {
    var days: [String: ClosedRange<Int>] = [:]
    var words: Set<String> = []
    var limits: Set<String> = []
    var ends: Set<String> = []
    var befores: Set<String> = []
    for at in pieces.indices {
      if case .date(let span) = pieces[at].content {
        days[pieces[at].text] = Self.days(span.days, pieces[..<at])
        switch Self.limit(pieces[..<at]) {
        case "until", "till":
          limits.insert(pieces[at].text)
          ends.insert(pieces[at].text)
        case "by", "later": limits.insert(pieces[at].text)
        case "before", "prior": befores.insert(pieces[at].text)
        default: break
        }
        words.formUnion(
          pieces[..<at].suffix(6).compactMap(\.word).filter(Self.partWords.contains))
      }
    }
    self.days = days
    self.words = words
    self.limits = limits
    self.ends = ends
    self.befores = befores
  }

  /// True for the date in `before September`.
  func isBefore(_ label: String) -> Bool { befores.contains(label) }

  /// True for the date in `until July 30`, up to which something goes on.
  func isUntil(_ label: String) -> Bool { ends.contains(label) }

  private static let partWords: Set<String> = [
    "beginning", "start", "early", "end", "late", "prior", "later", "earlier",
  ]
  /// The word that makes a limit of the date behind it: `by`, `until`, the `later` of `no later than`.
  private static func limit(_ before: ArraySlice<Piece>) -> String? {
    let word = before.last { piece in
      !(piece.isWord("the", "of", "in", "on", "than")
        || partWords.contains(piece.word ?? "")
          && !piece.isWord("later"))
    }?.word
    return word
  }

  private static func days(
    _ span: ClosedRange<Int>, _ before: ArraySlice<Piece>
  ) -> ClosedRange<Int> {
    var words = before.suffix(5).map { $0.word ?? "" }
    var span = span
    while let last = words.last, ["the", "of", "in", "on"].contains(last) { words.removeLast() }
    switch words.last {
    case "beginning", "start", "early":
      span = span.lowerBound...(span.lowerBound + span.count / 3)
      words.removeLast()
    case "end", "late":
      words.removeLast()
      while words.last == "the" { words.removeLast() }
      if words.last != "by", words.last != "before", words.last != "until" {
        span = (span.upperBound - span.count / 3)...span.upperBound
      }
    default: break
    }
    while words.last == "the" { words.removeLast() }
    switch words.last {
    case "before": return TimeSpan.beginning...(span.lowerBound - 1)
    case "to" where words.dropLast().last == "prior":
      return TimeSpan.beginning...(span.lowerBound - 1)
    case "by", "until", "till": return TimeSpan.beginning...span.upperBound
    case "than" where words.dropLast().last == "later": return TimeSpan.beginning...span.upperBound
    case "than" where words.dropLast().last == "earlier": return span.lowerBound...TimeSpan.end
    case "after": return (span.upperBound + 1)...TimeSpan.end
    case "since", "from": return span.lowerBound...TimeSpan.end
    default: return span
    }
  }
}
