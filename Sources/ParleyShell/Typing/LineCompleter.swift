package import LineEditing
package import ParleyQuery

/// What the word at the cursor can become: commands, forms, clauses, names, topics, acts, sources,
/// days, paths.
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
    let start = line.last.range.lowerBound
    let slot = Slot(line.clause?.key)
    let keys = isQuery ? formsGoingOn(line) + clauses(line) : []
    if var found = values(line, slot) {
      if found.start == start { found.candidates = keys + found.candidates }
      return found
    }
    if !keys.isEmpty { return Completion(start: start, candidates: keys) }
    if line.clause != nil, case .spellings = slot,
      let found = values(line, .spellings(Slot.anything))
    {
      return found
    }
    return (isGuessing ? guess(line, slot, isQuery: isQuery) : nil)
      ?? Completion(start: start, candidates: [])
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

  /// The rest of forms of several words, the first of which stand there: `many` behind `how `.
  private func formsGoingOn(_ line: TypedLine) -> [Candidate] {
    guard line.last.text.isEmpty, !line.words.contains(where: \.isQuoted) else { return [] }
    let typed = line.words.map { $0.text.lowercased() }.joined(separator: " ")
    return QueryForms.all.filter { $0.id.hasPrefix(typed) && !typed.isEmpty }.map {
      Candidate(text: String($0.id.dropFirst(typed.count)), description: $0.purpose)
    }
  }

  private func clauses(_ line: TypedLine) -> [Candidate] {
    let typed = line.last.text.lowercased()
    if typed.isEmpty, line.form == nil || line.awaitsValue { return [] }
    return line.clauses.filter { $0.rawValue.hasPrefix(typed) }.map {
      Candidate(text: $0.rawValue, description: $0.meaning.purpose)
    }
  }

  /// What may stand in a slot and goes on as the last words do; nil where there is nothing.
  private func values(_ line: TypedLine, _ slot: Slot) -> Completion? {
    if line.last.text.isEmpty, !line.awaitsValue { return nil }
    switch slot {
    case .spellings(let kinds): return spellings(line, kinds)
    case .words(let words): return fitting(words.map { Candidate(text: $0) }, line)
    case .anyWord: return words(line)
    case .day:
      let days = context.days.map { day in
        Candidate(text: day.iso, description: day.outlets.joined(separator: ", "))
      }
      return fitting(days, line)
    case .number: return nil
    }
  }

  private func fitting(_ candidates: [Candidate], _ line: TypedLine) -> Completion? {
    let fitting = candidates.filter { $0.text.hasPrefix(line.last.text.lowercased()) }
    return fitting.isEmpty
      ? nil : Completion(start: line.last.range.lowerBound, candidates: fitting)
  }

  /// What the last words are the beginning of: as many of them as there is something for.
  private func spellings(_ line: TypedLine, _ kinds: Set<Spelling.Kind>) -> Completion? {
    for words in tails(line) {
      let typed = words.map(\.text).joined(separator: " ")
      let spellings = context.spellings(beginning: typed, kinds)
      if spellings.found.isEmpty { continue }
      var list = CandidateList(
        context: context, clause: line.clause?.key, form: line.form?.id,
        isQuoted: line.last.isQuoted, typed: typed)
      // `prop` may be a word as well as the beginning of some topic's name.
      if isGuessing, line.clause == nil, words.count == 1 {
        list.words = self.words(line)?.candidates ?? []
      }
      return list.completion(spellings, start: words[words.startIndex].range.lowerBound)
    }
    return nil
  }

  /// The last words, the most first; in a quotation all of it.
  func tails(_ line: TypedLine) -> [ArraySlice<TypedWord>] {
    if line.last.isQuoted || line.last.text.isEmpty { return [line.words.suffix(1)] }
    let value = line.value.suffix(Self.mostWords)
    return value.indices.map { value[$0...] }.filter { !$0.contains(where: \.isQuoted) }
  }

  /// The most words of a name that are looked at.
  private static let mostWords = 5
}
