import LineEditing

/// What the word at the cursor can become while a proposal is looked at: a verb of the review, a
/// field, a name, an act or a topic; else what it can become at any time.
struct ReviewCompleter {
  let line: LineCompleter

  /// - Parameter cursor: in Unicode scalars.
  func completion(_ text: String, _ cursor: Int) -> Completion {
    let typed = String(String.UnicodeScalarView(text.unicodeScalars.prefix(cursor)))
    let words = typed.split(separator: " ", omittingEmptySubsequences: false)
    guard let first = words.first, !typed.hasPrefix(".") else {
      return line.completion(text, cursor)
    }
    guard words.count > 1 else {
      let verbs = ReviewVerb.allCases.filter { $0.rawValue.hasPrefix(first.lowercased()) }
      guard !verbs.isEmpty else { return line.completion(text, cursor) }
      return Completion(
        start: 0, candidates: verbs.map { Candidate(text: $0.rawValue, description: $0.purpose) })
    }
    switch ReviewVerb(first) {
    case nil: return line.completion(text, cursor)
    case .mend where words.count == 2: return fields(words[1], typed)
    case .mend: return matter(typed, behind: 2)
    case .alias: return matter(typed, behind: 1)
    default: return Completion(start: cursor, candidates: [])
    }
  }

  private func fields(_ word: Substring, _ typed: String) -> Completion {
    let fitting = MendedField.allCases.filter { $0.rawValue.hasPrefix(word.lowercased()) }
    return Completion(
      start: typed.unicodeScalars.count - word.unicodeScalars.count,
      candidates: fitting.map { Candidate(text: $0.rawValue, description: $0.purpose) })
  }

  /// Names, acts and topics for what stands behind so many words, or behind the last comma.
  private func matter(_ typed: String, behind count: Int) -> Completion {
    let value = typed.split(separator: " ", maxSplits: count, omittingEmptySubsequences: false)[
      count]
    let part = value.lastIndex(of: ",").map { value[value.index(after: $0)...] } ?? value
    let last = part.drop { $0 == " " }
    var completion = line.matter(String(last))
    completion.start += typed.unicodeScalars.count - last.unicodeScalars.count
    return completion
  }
}
