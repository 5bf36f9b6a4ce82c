import ParleyExtraction
import ParleyModel

/// Gives each attribution of a source its speaker: a name of the corpus, a new one, or nobody.
struct SpeakerResolution {
  let source: Source
  let text: SourceText
  private(set) var book: NameBook
  /// Names that the corpus does not have, in the order of the text.
  private(set) var proposed: [Name] = []

  init(source: Source, text: SourceText, book: NameBook) {
    self.source = source
    self.text = text
    self.book = book
  }

  /// The id of the speaker; nil where the text does not tell.
  mutating func speaker(
    of record: AttributionRecord, among records: [AttributionRecord]
  ) -> String? {
    let printed = record.sources.map(\.text).joined(separator: " ").onOneLine
    guard record.speaker != "unresolved" else {
      return book.id(of: printed)
    }
    if let id = book.id(of: record.speaker) { return id }
    guard !book.isTaken(record.speaker) else { return nil }
    return propose(record.speaker, records)
  }

  /// The ids of the names that a phrase means: `reporters` means none.
  func ids(of phrase: String?) -> [String] {
    phrase.flatMap { book.id(of: $0) }.map { [$0] } ?? []
  }

  /// The passage that tells who the speaker is, where the cited ones do not.
  func namingPassage(of speaker: String, besides cited: ClosedRange<Int>) -> Int? {
    book[speaker].flatMap { NamingPassage.number(of: $0, in: source, besides: cited) }
  }

  /// The cited passage, where a claim tells of the speaker by name and the excerpt does not.
  func namingPassage(
    of speaker: String, unlessIn excerpt: String, for sentence: String, at paragraph: Int
  ) -> Int? {
    guard let name = book[speaker], sentence.holds(name.name) else { return nil }
    return NameBook.forms(of: name).contains { excerpt.holds($0) } ? nil : paragraph
  }

  private mutating func propose(_ name: String, _ records: [AttributionRecord]) -> String? {
    let id = Slug.of(name)
    guard !book.isKnown(id) else { return nil }
    let isPerson = Extraction.isPerson(name)
    let surname = name.split(separator: " ").last.map { String($0) } ?? name
    let aliases = isPerson && !book.isTaken(surname) ? [surname] : []
    let roles = Apposition.roles(of: name, in: records).filter { !book.isTaken($0) }
    let new = Name(
      id: id, kind: isPerson ? .person : .organisation, name: name, aliases: aliases,
      roles: roles)
    proposed.append(new)
    book.add(new)
    return id
  }
}

/// What is said of somebody beside the name: `Kremlin spokesperson Dmitry Peskov`.
enum Apposition {
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
