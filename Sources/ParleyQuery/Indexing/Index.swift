import Packing

/// The inverted index of a corpus, read where it lies.
package final class Index: Sendable {
  static let mark: UInt32 = 0x5849_5250
  static let version: UInt32 = 5

  let lexicon: Lexicon
  private let terms: PackedKeys
  private let postings: PackedTable
  private let facts: PackedTable
  /// The words of the passages, for finding where a quotation stands.
  let passages: PassageIndex
  /// What can be typed, for completing it.
  let spellings: SpellingIndex
  let claimCount: Int
  /// The year in which dates without one are read.
  let referenceYear: Int

  /// Nil where the image is none of an index of this version.
  package convenience init?(_ bytes: [UInt8]) {
    guard let image = PackedImage(copying: bytes, mark: Self.mark, version: Self.version) else {
      return nil
    }
    self.init(image)
  }

  /// Over bytes that live as long as the program.
  package convenience init?(static bytes: UnsafeRawBufferPointer) {
    guard let image = PackedImage(static: bytes, mark: Self.mark, version: Self.version) else {
      return nil
    }
    self.init(image)
  }

  private init(_ image: PackedImage) {
    var reader = image.reader(at: 0)
    lexicon = Lexicon(&reader)
    terms = reader.section { $0.keys() }
    postings = reader.section { $0.table() }
    facts = reader.section { $0.table() }
    claimCount = reader.number()
    referenceYear = reader.number()
    passages = PassageIndex(&reader)
    spellings = SpellingIndex(&reader)
  }

  /// The claims in which a term stands, ascending.
  func claims(with term: String) -> Postings {
    terms.value(of: term).map(postings) ?? .none
  }

  /// The terms that begin so, each with its claims.
  func terms(beginning prefix: String) -> [(term: String, claims: Postings)] {
    terms.ranks(beginning: prefix).map { (terms.text(at: $0), postings(at: terms.value(at: $0))) }
  }

  func facts(of claim: Int) -> Facts {
    var reader = facts.reader(claim)
    return Facts(&reader)
  }

  /// The claims with a word, by its key, in their text or in an excerpt of their evidence.
  func claims(printing key: String) -> [Postings] {
    Term.printed(key).map(claims)
  }

  /// What the facts of a claim begin with: its act, and how it is told.
  func head(of claim: Int) -> Facts.Head {
    var reader = facts.reader(claim)
    return Facts.Head(&reader)
  }

  /// Whether the claimed thing happened, or an utterance of it was made, on one of some days.
  func hasTime(_ claim: Int, in days: ClosedRange<Int>) -> Bool {
    var reader = facts.reader(claim)
    Facts.skipToTimes(&reader)
    return Facts.meets(days, &reader) || Facts.meets(days, &reader)
  }

  /// Whether the claimed thing happened, or an utterance of it was made, within some days, and not
  /// only in a year that has them.
  func hasTime(_ claim: Int, within days: ClosedRange<Int>) -> Bool {
    var reader = facts.reader(claim)
    Facts.skipToTimes(&reader)
    return Facts.lies(in: days, &reader) || Facts.lies(in: days, &reader)
  }

  /// Whether it is told when the claimed thing happened.
  func hasOwnTime(_ claim: Int) -> Bool {
    var reader = facts.reader(claim)
    Facts.skipToTimes(&reader)
    return reader.number() > 0
  }

  private func postings(at place: Int) -> Postings {
    var reader = postings.reader(place)
    let count = reader.number()
    return Postings(words: reader.image.words(at: reader.index, count: min(count, claimCount)))
  }
}
