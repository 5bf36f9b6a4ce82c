import ParleyExtraction
import ParleyModel

/// Gives each attribution of a source its speaker: a name of the corpus, a new one, or nobody.
struct SpeakerResolution {
  private let naming: NamingPassages
  private(set) var book: NameBook
  /// Names that the corpus does not have, in the order of the text.
  private(set) var proposed: [Name] = []

  init(source: Source, book: NameBook) {
    naming = NamingPassages(source)
    self.book = book
  }

  /// The id of the speaker; nil where the text does not tell.
  mutating func speaker(
    of record: AttributionRecord, among records: [AttributionRecord]
  ) -> String? {
    guard record.speaker != "unresolved" else {
      return described(record.sources.map(\.text).joined(separator: " ").onOneLine)
    }
    if let id = book.id(of: record.speaker) { return named(id)?.id }
    // Another text's commission is another.
    guard !book.isTaken(record.speaker), !Extraction.isCommonNoun(record.speaker) else {
      return nil
    }
    return propose(Extraction.spelled(record.speaker), records)
  }

  /// Whom a phrase means that is no name: `the Kremlin spokesman`, in a text that names him too.
  private func described(_ phrase: String) -> String? {
    guard let name = book.id(of: phrase).flatMap(named),
      !NameForms([name]).names(in: phrase).isEmpty
    else { return nil }
    return name.id
  }

  /// A name that a passage of the source gives.
  private func named(_ id: String) -> Name? {
    book[id].flatMap { naming.isNamed($0) ? $0 : nil }
  }

  /// The ids of the names that a phrase means: `reporters` means none.
  func ids(of phrase: String?) -> [String] {
    phrase.flatMap { book.id(of: $0) }.map { [$0] } ?? []
  }

  /// The passage that tells who the speaker is, where the excerpt does not.
  func namingPassage(
    of speaker: String, unlessIn excerpt: String, cited: ClosedRange<Int>
  ) -> Int? {
    book[speaker].flatMap { naming.number(of: $0, unlessIn: excerpt, cited: cited) }
  }

  private mutating func propose(_ name: String, _ records: [AttributionRecord]) -> String? {
    let id = Slug.of(name)
    guard !book.isKnown(id) else { return nil }
    let isPerson = Extraction.isPerson(name) || Apposition.isTitled(name, in: records)
    let new = Name(
      id: id, kind: isPerson ? .person : .organisation, name: name,
      aliases: isPerson ? Name.surname(of: name) : [],
      roles: Apposition.roles(of: name, in: records))
    proposed.append(new)
    book.add(new)
    return id
  }
}

/// What is said of somebody beside the name: `Kremlin spokesperson Dmitry Peskov`.
enum Apposition {
  static func isTitled(_ name: String, in records: [AttributionRecord]) -> Bool {
    records.contains { record in
      record.speaker == name && record.sources.contains { Extraction.isTitled(name, in: $0.text) }
    }
  }

  /// Phrases of two to six words, each once.
  static func roles(of name: String, in records: [AttributionRecord]) -> [String] {
    var roles: [String] = []
    for source in records.filter({ $0.speaker == name }).flatMap(\.sources) {
      for role in PrintedName.roles(beside: name, in: source.text.onOneLine)
      where !roles.contains(role) { roles.append(role) }
    }
    return roles
  }
}
