import Diagnostics
import LineEditing
import ParleyQuery

/// Spellings as candidates, each with what it is and in how many claims: those first that begin as
/// was typed, then those that are found by another name.
struct CandidateList {
  let context: QueryContext
  let clause: ClauseKey?
  /// The id of the line's form.
  var form: String?
  /// Whether they stand in a quotation that was begun.
  let isQuoted: Bool
  /// What was typed of them; empty where they do not begin so.
  let typed: String
  /// Words of no special meaning, which come behind what begins as was typed.
  var words: [Candidate] = []

  /// The most that are told with what they are; of more, there is no room for that.
  private static let mostDescribed = 60
  private static let mostWords = 8

  func completion(_ spellings: Spellings, start: Int) -> Completion {
    let counted = spellings.found.map { ($0, context.count(of: $0, in: clause)) }
    let inRole = counted.filter { $0.1 ?? 1 > 0 }
    let shown = (inRole.isEmpty ? counted : inRole).sorted { $1.1 ?? 0 < $0.1 ?? 0 }
    let candidates =
      shown.count <= Self.mostDescribed
      ? described(shown) : shown.map { candidate($0.0, details: []) }
    return Completion(
      start: start, candidates: each(candidates), hasMore: spellings.hasMore,
      shared: shared(spellings))
  }

  private func described(_ shown: [(Spelling, Int?)]) -> [Candidate] {
    var own: [Candidate] = []
    var others: [Candidate] = []
    for (spelling, count) in shown {
      let claims = claims(context.found(spelling, in: clause, of: form) ?? count ?? spelling.weight)
      if let name = context.otherName(of: spelling, typed: typed) {
        others.append(candidate(spelling, details: ["'\(Visible.text(name))'", claims]))
      } else {
        own.append(candidate(spelling, details: [context.role(of: spelling), claims]))
      }
    }
    return own + newWords(own) + others
  }

  /// The first few words that none of some candidates begins with.
  private func newWords(_ own: [Candidate]) -> [Candidate] {
    let told = Set(own.map { String($0.text.lowercased().prefix { $0.isLetter }) })
    return Array(words.filter { !told.contains($0.text) }.prefix(Self.mostWords))
  }

  private func candidate(_ spelling: Spelling, details: [String]) -> Candidate {
    Candidate(text: text(spelling), details: details, suffix: isQuoted ? "\" " : " ")
  }

  private func claims(_ count: Int) -> String { count == 1 ? "1 claim" : "\(count) claims" }

  /// Candidates of the same text once: two people may have a surname.
  private func each(_ candidates: [Candidate]) -> [Candidate] {
    var seen: Set<String> = []
    return candidates.filter { seen.insert($0.text).inserted }
  }

  /// A name of several words that could be read as a clause goes into quotation marks.
  private func text(_ spelling: Spelling) -> String {
    let words = spelling.text.split(separator: " ")
    let isMistakable = words.contains { ClauseKey(rawValue: $0.lowercased()) != nil }
    return isMistakable && clause != nil && !isQuoted ? "\"\(spelling.text)\"" : spelling.text
  }

  /// What all of a great many begin with, in the letters of the first that does.
  private func shared(_ spellings: Spellings) -> String {
    let length = spellings.shared.unicodeScalars.count
    guard let first = spellings.found.first else { return "" }
    return String(String.UnicodeScalarView(first.text.unicodeScalars.prefix(length)))
  }
}
