/// Every form under which the names of a corpus stand in texts, by their first words.
package struct NameForms: Sendable {
  package struct Form: Sendable {
    /// The words and whether each is written with a capital.
    package let words: [(text: String, isCapital: Bool)]
    package let name: Int
    package let isOutlet: Bool

    /// True for a form that is a name by its capitals, not a role in lower case.
    package var isProper: Bool { words.contains(where: \.isCapital) }
  }

  /// The longest first.
  private var forms: [String: [Form]] = [:]

  package init(_ names: [Name]) {
    for (number, name) in names.enumerated() {
      let texts = [name.name] + name.aliases + name.metonyms + name.adjectives + name.roles
      for text in Set(texts).sorted() {
        var words = TextWord.words(in: text).map { ($0.text, $0.isCapital) }
        if words.count > 1 && words[0].0 == "the" { words.removeFirst() }
        guard let first = words.first?.0 else { continue }
        forms[first, default: []].append(
          Form(
            words: words, name: number, isOutlet: name.kind == .outlet || name.kind == .agency))
      }
    }
    for key in forms.keys { forms[key]?.sort { $0.words.count > $1.words.count } }
  }

  /// The forms that stand at a word, the longest first.
  package func forms(in words: [TextWord], at place: Int) -> [Form] {
    (forms[words[place].text] ?? []).filter { form in
      guard place + form.words.count <= words.count else { return false }
      return zip(form.words, words[place...]).allSatisfy { wanted, word in
        wanted.text == word.text && (!wanted.isCapital || word.isCapital)
      }
    }
  }

  /// The numbers of the names that stand in a text. A name inside an outlet's name does not count:
  /// `The Moscow Times` does not name Moscow.
  package func names(in text: String) -> Set<Int> { names(in: TextWord.words(in: text)) }

  package func names(in words: [TextWord]) -> Set<Int> {
    var found: Set<Int> = []
    var place = 0
    while place < words.count {
      let forms = forms(in: words, at: place)
      if let longest = forms.first, longest.isOutlet {
        found.insert(longest.name)
        place += longest.words.count
      } else {
        found.formUnion(forms.map(\.name))
        place += 1
      }
    }
    return found
  }
}
