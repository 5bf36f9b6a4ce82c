import Diagnostics
import LineEditing
import ParleyQuery

/// What was probably meant, where nothing begins as it was typed.
extension LineCompleter {
  func guess(_ line: TypedLine, _ slot: Slot, isQuery: Bool) -> Completion? {
    if line.last.text.isEmpty { return nil }
    guard case .spellings(let kinds) = slot else { return isQuery ? keyword(line) : nil }
    return words(line) ?? (isQuery ? keyword(line) : nil) ?? near(line, kinds)
  }

  /// Words of the corpus, of no special meaning.
  func words(_ line: TypedLine) -> Completion? {
    guard line.last.text.utf8.count > 1, !line.last.isQuoted else { return nil }
    let words = context.words(beginning: line.last.text)
    return words.isEmpty
      ? nil
      : Completion(
        start: line.last.range.lowerBound, candidates: words.map { Candidate(text: $0) })
  }

  /// The form or the clause that differs from the last word by a slip.
  private func keyword(_ line: TypedLine) -> Completion? {
    guard !line.last.isQuoted else { return nil }
    let purposes: [(word: String, purpose: String)] =
      line.words.count == 1
      ? QueryForms.all.map { ($0.id, $0.purpose) }
      : line.clauses.map { ($0.rawValue, $0.meaning.purpose) }
    let near = NearMiss.nearest(to: line.last.text, among: purposes.map(\.word))
    guard let meant = purposes.first(where: { $0.word == near }) else { return nil }
    return Completion(
      start: line.last.range.lowerBound,
      candidates: [Candidate(text: meant.word, description: meant.purpose)])
  }

  /// What differs from the last words by a slip or two.
  private func near(_ line: TypedLine, _ kinds: Set<Spelling.Kind>) -> Completion? {
    let choices = line.clause == nil ? [kinds] : [kinds, Slot.anything]
    for words in tails(line) {
      let typed = words.map(\.text).joined(separator: " ")
      let spellings = context.spellings(near: typed, choices)
      if spellings.found.isEmpty { continue }
      let list = CandidateList(
        context: context, clause: line.clause?.key, isQuoted: line.last.isQuoted, typed: "")
      return list.completion(spellings, start: words[words.startIndex].range.lowerBound)
    }
    return nil
  }
}
