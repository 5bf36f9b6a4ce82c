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

  /// The passage that tells who the speaker is, where the cited ones do not; the nearest before
  /// them, else the first of all.
  func namingPassage(of speaker: String, besides cited: ClosedRange<Int>) -> Int? {
    guard let name = book[speaker] else { return nil }
    let forms = NameBook.forms(of: name)
    func names(_ passage: Passage) -> Bool { forms.contains { passage.text.holds($0) } }
    if source.passages.contains(where: { cited.contains($0.number) && names($0) }) { return nil }
    let before = source.passages.last { $0.number < cited.lowerBound && names($0) }
    return (before ?? source.passages.first(where: names))?.number
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
  /// Phrases of two to six words that stand before the name or behind it, each once.
  static func roles(of name: String, in records: [AttributionRecord]) -> [String] {
    var roles: [String] = []
    for record in records where record.speaker == name {
      for source in record.sources {
        let printed = source.text.onOneLine
        guard let place = printed.firstRange(of: name) else { continue }
        let before = String(printed[..<place.lowerBound])
        let behind = printed[place.upperBound...].drop { $0 == "," || $0 == " " }
        for part in [before, String(behind.prefix { $0 != "," })] {
          let role = part.withoutArticle
          let count = role.split(separator: " ").count
          if (2...6).contains(count), !roles.contains(role) { roles.append(role) }
        }
      }
    }
    return roles
  }
}

extension String {
  var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// Without `the`, `a` or `an` before it and without marks at its ends.
  fileprivate var withoutArticle: String {
    var words = split(whereSeparator: { $0.isWhitespace || $0 == "," })
    if let first = words.first, ["the", "a", "an"].contains(first.lowercased()) {
      words.removeFirst()
    }
    return words.joined(separator: " ")
  }

  /// True where the words stand in the text, not as a part of other words.
  fileprivate func holds(_ words: String) -> Bool {
    var rest = self[...]
    while let place = rest.firstRange(of: words) {
      let before = rest[..<place.lowerBound].last
      let behind = rest[place.upperBound...].first
      if !(before?.isLetter ?? false), !(behind?.isLetter ?? false) { return true }
      rest = rest[place.upperBound...]
    }
    return false
  }
}
