import Diagnostics
import ParleyModel

/// How the last answer was reached: words, reading, conditions, candidates, filters, ranking. At
/// most ten lines.
struct Derivation {
  let explained: ExplainedSearch
  private var search: ClaimSearch { explained.search }
  private var context: QueryContext { explained.context }

  /// The most conditions that have a line each.
  static let mostConditions = 3

  init(_ context: QueryContext) throws(Diagnostic) {
    explained = try ExplainedSearch(context, for: "why")
  }

  func answer() -> Answer {
    var answer = Answer(status: .answered, line: line)
    answer.claims = context.last?.claims ?? []
    answer.showsClaims = false
    answer.nearest = context.last?.nearest ?? []
    answer.explains = explained.question
    answer.items = steps.map { step, text in
      Item([.init("step", .text(step)), .init("what", .text(text))])
    }
    Summary(context: context).complete(
      &answer, answer.claims.compactMap { context.archive.claimNumber(id: $0.id) })
    return answer
  }

  private var line: String {
    let all = context.index.claimCount
    if let form = explained.ownForm {
      return "\(explained.matches.count) of \(all) claims meet a condition, "
        + "and '\(form.id)' chose among them"
    }
    guard !search.found.isEmpty else { return "none of \(all) claims meets all that was asked" }
    let shown = search.shown.count
    return "\(search.found.count) of \(all) claims meet what was asked, \(shown) "
      + (shown == 1 ? "stands" : "stand") + " near enough to the best"
  }

  private var steps: [(String, String)] {
    var steps = [
      ("words", Self.cut(explained.question.input, to: Self.longestLine)),
      ("reading", explained.question.reading),
    ]
    let notes = (context.last?.notes ?? []).filter { $0.hasPrefix("took ") }
    if !notes.isEmpty { steps.append(("spelling", notes.joined(separator: "; "))) }
    steps += conditions
    steps.append(("candidates", "\(explained.matches.count) claims meet at least one condition"))
    if let form = explained.ownForm {
      steps.append(("form", "'\(form.id)' looks for \(form.purpose)"))
      return steps
    }
    steps.append(("filters", filters))
    steps.append(("ranking", ranking))
    if let passed = passedOver { steps.append(("passed over", passed)) }
    return steps
  }

  /// Each condition with what it tried and how many claims meet it; the rest in one line.
  private var conditions: [(String, String)] {
    let told = search.parts.enumerated().map { bit, part in
      let count = explained.matches.count { $0.meets(bit) }
      let tried = Self.cut(
        part.tried.filter { $0 != part.label }.prefix(3).joined(separator: ", "), to: 24)
      let kind = part.isRequired ? "must" : "counts"
      return "\(ExplainedSearch.label(part))\(tried.isEmpty ? "" : " (\(tried))"): "
        + "\(kind), met by \(count)"
    }
    if told.isEmpty { return [("condition", "none")] }
    let own = told.count > Self.mostConditions ? Self.mostConditions - 1 : told.count
    let rest = Self.cut(told[own...].joined(separator: "; "), to: Self.longestLine)
    return told[..<own].map { ("condition", $0) } + (rest.isEmpty ? [] : [("conditions", rest)])
  }

  /// How many claims are left after each condition that must be met, then after the matter.
  private var filters: String {
    var left = explained.matches
    var told: [String] = []
    for (bit, part) in search.parts.enumerated() where part.isRequired {
      left = left.filter { $0.meets(bit) }
      told.append("\(left.count) after \(ExplainedSearch.label(part))")
    }
    let fitting = left.filter(explained.matcher.isAnswer)
    if fitting.count < left.count || told.isEmpty {
      told.append("\(fitting.count) with enough of the matter")
    }
    if search.found.count < fitting.count {
      told.append("\(search.found.count) after 'except' and 'origins'")
    }
    // The last two tell what is left.
    return told.suffix(2).joined(separator: ", ")
  }

  private var ranking: String {
    guard !search.found.isEmpty else { return "nothing to rank" }
    let scores = search.found.prefix(4).enumerated().map { place, match in
      "\(place + 1) has \(Self.rounded(match.score))"
    }
    let most = search.parts.reduce(0) { $0 + $1.weight }
    return "of \(Self.rounded(most)) at most, \(scores.joined(separator: ", "))"
  }

  /// The best claim that fails, and the condition that it fails first.
  private var passedOver: String? {
    let found = Set(search.found.map(\.claim))
    guard let match = explained.matches.first(where: { !found.contains($0.claim) }) else {
      return nil
    }
    let text = context.archive.claim(match.claim).text
    let first = Array(explained.matcher.failed(match).prefix(1))
    let difference = Difference(context: context, query: search.query).text(first, match.claim)
    return "\(Self.cut(text, to: Self.longestClaim)): \(difference)"
  }

  /// The most characters of a claim and of a condition that are told.
  private static let longestClaim = 28
  private static let longestLine = 60

  /// At the end of a word: `The Russian side asked Ukraine to …`.
  private static func cut(_ text: String, to length: Int) -> String {
    guard text.count > length else { return text }
    var words = text.prefix(length).split(separator: " ", omittingEmptySubsequences: false)
    if words.count > 1 { words.removeLast() }
    return words.joined(separator: " ") + " …"
  }

  /// With one decimal: `9.2`.
  static func rounded(_ value: Float) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
