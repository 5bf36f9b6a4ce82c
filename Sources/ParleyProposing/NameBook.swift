import ParleyExtraction
package import ParleyModel

/// Who is meant by a form of words: the names of the corpus and those proposed so far.
///
/// Two names with one form are kept apart: the form then means neither.
package struct NameBook {
  private var forms: [String: Set<String>] = [:]
  private var names: [String: Name] = [:]

  package init(_ names: [Name]) { for name in names { add(name) } }

  package subscript(id: String) -> Name? { names[id] }

  mutating func add(_ name: Name) {
    names[name.id] = name
    for form in Self.forms(of: name) { forms[Self.key(form), default: []].insert(name.id) }
  }

  /// The one name that a form means; nil where it means none or several.
  package func id(of form: String) -> String? {
    let ids = ids(of: form)
    return ids.count == 1 ? ids[0] : nil
  }

  /// The ids of all names that have a form, in alphabetical order.
  package func ids(of form: String) -> [String] { forms[Self.key(form), default: []].sorted() }

  func isTaken(_ form: String) -> Bool { forms[Self.key(form)] != nil }

  package func isKnown(_ id: String) -> Bool { names[id] != nil }

  /// Every form under which a name may stand in a text.
  package static func forms(of name: Name) -> [String] {
    [name.name] + name.aliases + name.metonyms + name.roles
  }

  /// Folded, on one line, without an article before it.
  private static func key(_ form: String) -> String {
    let folded = Folding.text(form).onOneLine
    let article = ["the ", "a ", "an "].first { folded.hasPrefix($0) }
    return article.map { String(folded.dropFirst($0.count)) } ?? folded
  }
}
