import Diagnostics
package import LineEditing
package import ParleyQuery

/// What the word at the cursor can become: commands, forms, clauses, names, topics, acts, sources,
/// paths.
package struct LineCompleter {
  let context: QueryContext
  /// Whether words of no special meaning and near misses are told, where there is nothing else.
  var isGuessing = true

  package init(context: QueryContext) { self.context = context }

  init(context: QueryContext, isGuessing: Bool) {
    self.context = context
    self.isGuessing = isGuessing
  }

  /// - Parameter cursor: in Unicode scalars.
  package func completion(_ text: String, _ cursor: Int) -> Completion {
    let before = String(String.UnicodeScalarView(text.unicodeScalars.prefix(cursor)))
    // Only the row of the cursor counts: a list of questions may have been pasted.
    let row = before.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
    let spaces = row.unicodeScalars.prefix { $0.properties.isWhitespace }.count
    let typed = row.unicodeScalars.dropFirst(spaces)
    let start = cursor - typed.count
    let line = String(String.UnicodeScalarView(typed))
    var completion =
      line.hasPrefix(".") ? CommandCompleter(self).completion(line) : query(TypedLine(line))
    completion.start += start
    return completion
  }

  /// Names, topics and the like for the end of a line, wherever it stands.
  func matter(_ line: String) -> Completion { query(TypedLine(line), isQuery: false) }

  private func query(_ line: TypedLine, isQuery: Bool = true) -> Completion {
    let opening = isQuery ? forms(line) : []
    if !opening.isEmpty { return Completion(start: 0, candidates: opening) }
    let keys = isQuery ? clauses(line) : []
    if var found = values(line, Slot(line.clause?.key)) {
      if found.start == line.last.range.lowerBound { found.candidates = keys + found.candidates }
      // `prop` may be a word as well as the beginning of some topic's other name.
      if line.clause == nil, isGuessing, !begins(found, line), let words = words(line),
        words.start == found.start
      {
        found.candidates += words.candidates
      }
      return found
    }
    if !keys.isEmpty { return Completion(start: line.last.range.lowerBound, candidates: keys) }
    return values(line, .anything) ?? (isGuessing ? words(line) ?? near(line) : nil)
      ?? Completion(start: line.last.range.lowerBound, candidates: [])
  }

  /// True where something of what was found begins as the last word does.
  private func begins(_ found: Completion, _ line: TypedLine) -> Bool {
    let typed = line.last.text.lowercased()
    return found.candidates.contains { $0.text.lowercased().hasPrefix(typed) }
  }

  /// The forms that begin as the line does.
  private func forms(_ line: TypedLine) -> [Candidate] {
    guard !line.words.contains(where: \.isQuoted), line.words.count == 1 || !line.last.text.isEmpty
    else { return [] }
    let typed = line.words.map { $0.text.lowercased() }.joined(separator: " ")
    return QueryForms.all.filter { $0.id.hasPrefix(typed) }.map {
      Candidate(text: $0.id, description: $0.purpose)
    }
  }

  private func clauses(_ line: TypedLine) -> [Candidate] {
    let typed = line.last.text.lowercased()
    if typed.isEmpty, line.form == nil || line.awaitsValue { return [] }
    return line.clauses.filter { $0.rawValue.hasPrefix(typed) }.map {
      Candidate(text: $0.rawValue, description: $0.meaning.purpose)
    }
  }

  /// What the last words are the beginning of: as many of them as there is something for.
  private func values(_ line: TypedLine, _ slot: Slot) -> Completion? {
    if line.last.text.isEmpty, !line.awaitsValue { return nil }
    if !slot.words.isEmpty {
      let fitting = slot.words.filter { $0.hasPrefix(line.last.text.lowercased()) }
      return fitting.isEmpty
        ? nil
        : Completion(
          start: line.last.range.lowerBound, candidates: fitting.map { Candidate(text: $0) })
    }
    for words in tails(line) {
      let typed = words.map(\.text).joined(separator: " ")
      let spellings = context.spellings(beginning: typed, slot.kinds)
      if spellings.found.isEmpty { continue }
      let list = CandidateList(
        context: context, clause: line.clause?.key, isQuoted: line.last.isQuoted)
      return list.completion(spellings, start: words[words.startIndex].range.lowerBound)
    }
    return nil
  }

  /// The last words, the most first; in a quotation all of it.
  private func tails(_ line: TypedLine) -> [ArraySlice<TypedWord>] {
    if line.last.isQuoted || line.last.text.isEmpty { return [line.words.suffix(1)] }
    let value = line.value.suffix(Self.mostWords)
    return value.indices.map { value[$0...] }.filter { !$0.contains(where: \.isQuoted) }
  }

  /// The most words of a name that are looked at.
  private static let mostWords = 5

  private func words(_ line: TypedLine) -> Completion? {
    guard line.last.text.utf8.count > 1, !line.last.isQuoted else { return nil }
    let words = context.words(beginning: line.last.text)
    guard !words.isEmpty else { return nil }
    return Completion(
      start: line.last.range.lowerBound, candidates: words.map { Candidate(text: $0) })
  }

  /// What differs from the last words by a slip or two.
  private func near(_ line: TypedLine) -> Completion? {
    let own = Slot(line.clause?.key)
    for words in tails(line) {
      let typed = words.map(\.text).joined(separator: " ")
      for kinds in [own.kinds, Slot.anything.kinds] {
        let spellings = context.spellings(near: typed, kinds)
        if spellings.found.isEmpty { continue }
        let list = CandidateList(
          context: context, clause: line.clause?.key, isQuoted: line.last.isQuoted)
        return list.completion(spellings, start: words[words.startIndex].range.lowerBound)
      }
    }
    return nil
  }
}
