import Packing
import ParleyModel

/// Phrases to meanings, forms to base forms, and the tables that the numbers in meanings point to.
///
/// A class, so that what reads by it holds one reference and not a dozen tables.
final class Lexicon: Sendable {
  /// The most words that a phrase may have.
  static let longestPhrase = 8
  /// The most meanings that are read of a phrase.
  private static let mostMeanings = 1_000

  /// The place of a phrase's meanings, doubled; odd where a longer phrase begins so.
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
  private let actIDs: PackedKeys
  private let unitIDs: PackedKeys

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
    actIDs = reader.section { $0.keys() }
    unitIDs = reader.section { $0.keys() }
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
  func meanings(of phrase: String) -> [Meaning] { entry(phrase).meanings }

  /// True where a longer phrase begins so.
  func hasPhrase(beginning words: String) -> Bool {
    phrases.value(of: words).map { $0 % 2 == 1 } ?? false
  }

  /// What a phrase may stand for, and whether a longer one begins so.
  func entry(_ phrase: String) -> (meanings: [Meaning], isBeginning: Bool) {
    guard let place = phrases.value(of: phrase) else { return ([], false) }
    var reader = meanings.reader(place / 2)
    var found: [Meaning] = []
    for _ in 0..<min(reader.number(), Self.mostMeanings) {
      let code = reader.number()
      if let meaning = Meaning(code: code, number: reader.number()) { found.append(meaning) }
    }
    return (found, place % 2 == 1)
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
      number: number, id: reader.text(), isSpeech: reader.flag(), isSaying: reader.flag(),
      isGeneral: reader.flag(), isOpen: reader.flag(), near: reader.numbers(),
      opposite: reader.numbers())
  }

  /// The number of the act with an id.
  func actNumber(id: String) -> Int? { actIDs.value(of: id) }

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
    unitIDs.value(of: id).map(unit)
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
