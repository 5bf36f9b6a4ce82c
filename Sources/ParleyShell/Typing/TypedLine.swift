import ParleyQuery

/// A line that is being typed, up to the cursor: the form it begins with, the clause that the last
/// word belongs to.
struct TypedLine {
  let words: [TypedWord]
  /// Nil where the line begins otherwise.
  let form: (any QueryForm)?
  /// How many words the form has.
  let formLength: Int
  /// Where the last clause stands before the word that is being typed, and which it is.
  let clause: (place: Int, key: ClauseKey)?

  init(_ line: String) {
    let words = TypedWord.words(of: line)
    self.words = words
    let lower = words.map { $0.isQuoted ? "" : $0.text.lowercased() }
    var best: (form: any QueryForm, length: Int)?
    for form in QueryForms.all {
      let id = form.id.split(separator: " ").map(String.init)
      if id.count < words.count, id.count > best?.length ?? 0, Array(lower.prefix(id.count)) == id {
        best = (form, id.count)
      }
    }
    form = best?.form
    let start = best?.length ?? 0
    formLength = start
    let place = lower.indices.dropFirst(start).dropLast().last {
      ClauseKey(rawValue: lower[$0]) != nil
    }
    clause = place.map { ($0, ClauseKey(rawValue: lower[$0])!) }
  }

  /// The word that is being typed.
  var last: TypedWord { words[words.count - 1] }

  /// The words of a value, from the clause or the form on.
  var value: ArraySlice<TypedWord> { words[(clause.map { $0.place + 1 } ?? formLength)...] }

  /// The clauses that may follow; none in a form that has none, or in the middle of a quotation.
  var clauses: [ClauseKey] {
    if last.isQuoted { return [] }
    if let clause, clause.place == words.count - 2 { return [] }
    return form?.clauses ?? []
  }

  /// Whether a name or the like comes next before any letter of it is typed: right behind a clause,
  /// in the subject of a form, and in a question in English.
  var awaitsValue: Bool {
    if value.count == 1 { return clause != nil || form?.takesMatter ?? false }
    return clause == nil && (form?.isQuestion ?? true)
  }

  /// Whether the line is in the language itself, rather than a question in English: a clause stands
  /// behind its form, or the form is none of a question.
  var isLanguage: Bool {
    guard let form, words.count > formLength else { return false }
    if !form.isQuestion { return !form.takesSubject || clause != nil }
    let next = words[formLength]
    return next.isQuoted ? clause != nil : ClauseKey(rawValue: next.text.lowercased()) != nil
  }
}
