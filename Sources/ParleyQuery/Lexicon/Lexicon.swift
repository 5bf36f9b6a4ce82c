import Packing
import ParleyModel

/// Phrases to meanings, forms to base forms, and the tables that the numbers in meanings point to.
struct Lexicon: Sendable {
  /// The most words that a phrase may have.
  static let longestPhrase = 8

  private let phrases: PackedKeys
  private let meanings: PackedTable
  private let forms: PackedKeys
  private let bases: PackedTable
  private let numbers: PackedKeys
  private let values: PackedTable
  /// Every single word that the vocabulary or the corpus knows, folded, with how often it stands.
  let surface: PackedKeys
  private let names: PackedTable
  private let acts: PackedTable
  private let concepts: PackedTable
  private let units: PackedTable
  private let topics: PackedTable

  init(_ reader: inout PackedReader) {
    phrases = reader.section { $0.keys() }
    meanings = reader.section { $0.table() }
    forms = reader.section { $0.keys() }
    bases = reader.section { $0.table() }
    numbers = reader.section { $0.keys() }
    values = reader.section { $0.table() }
    surface = reader.section { $0.keys() }
    names = reader.section { $0.table() }
    acts = reader.section { $0.table() }
    concepts = reader.section { $0.table() }
    units = reader.section { $0.table() }
    topics = reader.section { $0.table() }
  }

  /// The key of a folded word: its irregular form resolved, then its stem.
  func key(_ folded: String) -> String {
    guard folded.utf8.count > 1 else { return folded }
    if let place = forms.value(of: folded) {
      var reader = bases.reader(place)
      return Stem.of(reader.text())
    }
    return Stem.of(folded)
  }

  /// True for `gave`, whose base form is another word.
  func isIrregular(_ folded: String) -> Bool { forms.value(of: folded) != nil }

  /// What a phrase of keys, a space between them, may stand for.
  func meanings(of phrase: String) -> [Meaning] {
    guard let place = phrases.value(of: phrase) else { return [] }
    var reader = meanings.reader(place)
    return reader.list {
      let code = $0.number()
      return Meaning(code: code, number: $0.number())
    }.compactMap { $0 }
  }

  /// True where a longer phrase begins so.
  func hasPhrase(beginning words: String) -> Bool {
    phrases.hasText(beginning: words + " ")
  }

  /// `dozen` is 12.
  func number(_ folded: String) -> Double? {
    guard let place = numbers.value(of: folded) else { return nil }
    var reader = values.reader(place)
    return reader.double()
  }

  func name(_ number: Int) -> NameEntry {
    var reader = names.reader(number)
    return NameEntry(
      id: reader.text(),
      kind: Name.Kind.allCases[min(reader.number(), Name.Kind.allCases.count - 1)],
      name: reader.text(), of: reader.optional { $0.number() })
  }

  func act(_ number: Int) -> ActEntry {
    var reader = acts.reader(number)
    return ActEntry(
      id: reader.text(), isSpeech: reader.flag(), near: reader.numbers(),
      opposite: reader.numbers())
  }

  func concept(_ number: Int) -> ConceptEntry {
    var reader = concepts.reader(number)
    return ConceptEntry(
      id: reader.text(), word: reader.text(), related: reader.numbers(),
      opposite: reader.numbers())
  }

  func unit(_ number: Int) -> UnitEntry {
    var reader = units.reader(number)
    return UnitEntry(
      id: reader.text(), kind: reader.text(), base: reader.text(), factor: reader.double())
  }

  /// The unit with an id.
  func unit(id: String) -> UnitEntry? {
    (0..<units.count).lazy.map(unit).first { $0.id == id }
  }

  /// A topic's id and name.
  func topic(_ number: Int) -> (id: String, name: String) {
    var reader = topics.reader(number)
    return (reader.text(), reader.text())
  }

  var nameCount: Int { names.count }
  var actCount: Int { acts.count }
  var topicCount: Int { topics.count }
}
