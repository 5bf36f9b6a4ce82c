import LineEditing
import ParleyQuery

/// Spellings as candidates, each with what it is and in how many claims.
struct CandidateList {
  let context: QueryContext
  let clause: ClauseKey?
  /// Whether they stand in a quotation that was begun.
  let isQuoted: Bool

  /// The most that are told with what they are; of more, there is no room for that.
  private static let mostDescribed = 60

  func completion(_ spellings: Spellings, start: Int) -> Completion {
    let counted = spellings.found.map { ($0, context.count(of: $0, in: clause)) }
    let inRole = counted.filter { $0.1 ?? 1 > 0 }
    let shown = (inRole.isEmpty ? counted : inRole).sorted { $1.1 ?? 0 < $0.1 ?? 0 }
    let isDescribed = shown.count <= Self.mostDescribed
    let candidates = shown.map { spelling, count in
      Candidate(
        text: text(spelling), description: isDescribed ? description(spelling, count) : "",
        suffix: isQuoted ? "\" " : " ")
    }
    return Completion(
      start: start, candidates: each(candidates), hasMore: spellings.hasMore,
      shared: shared(spellings))
  }

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

  private func description(_ spelling: Spelling, _ count: Int?) -> String {
    let count = count ?? spelling.weight
    return "\(context.role(of: spelling)) · \(count == 1 ? "1 claim" : "\(count) claims")"
  }

  /// What all of a great many begin with, in the letters of the first that does.
  private func shared(_ spellings: Spellings) -> String {
    let length = spellings.shared.unicodeScalars.count
    guard let first = spellings.found.first else { return "" }
    return String(String.UnicodeScalarView(first.text.unicodeScalars.prefix(length)))
  }
}
