import Diagnostics
package import ParleyModel

/// Reads what a printed sentence names, counts and dates, in the words that the corpus knows.
package struct PrintedReader: Sendable {
  /// A date as printed, and as it is meant: `July 23`, 23 July 2025.
  package struct Date: Sendable {
    package let printed: String
    package let span: TimeSpan
  }

  /// What was found, in the order of the text.
  package struct Content: Sendable {
    package fileprivate(set) var quantities: [Quantity] = []
    package fileprivate(set) var dates: [Date] = []
    /// The ids of topics.
    package fileprivate(set) var topics: [String] = []
    /// The ids of names; a phrase that means several names at once is passed over.
    package fileprivate(set) var names: [String] = []
    package fileprivate(set) var ordinal: Int?
  }

  private let index: Index
  /// A greater number has more digits than a record can hold.
  private static let largest = 1e15

  package init(index: Index) { self.index = index }

  /// - Parameter year: the year of a date that names none; without one, such a date is no date.
  package func content(of text: String, year: Int?) -> Content {
    var content = Content()
    var counted: TextSpan?
    for piece in PieceReader(index: index, year: year).pieces(of: text) {
      switch piece.content {
      case .quantity(let quantity):
        guard quantity.high < Self.largest else { break }
        content.quantities.append(quantity)
        counted = quantity.unit.isEmpty ? piece.span : nil
      case .date(let span) where isDate(piece, in: text, year):
        content.dates.append(Date(printed: piece.text, span: span))
      case .ordinal(let ordinal): content.ordinal = content.ordinal ?? ordinal
      case .chunk(let chunk):
        if let number = counted, piece.span.start == number.end + 1, Self.isCounted(piece, chunk) {
          let last = content.quantities.removeLast()
          content.quantities.append(
            Quantity(bound: last.bound, low: last.low, high: last.high, unit: piece.text))
        }
        counted = nil
        add(chunk, to: &content)
      case .date, .weekday, .phrase, .mark: break
      }
    }
    return content
  }

  /// The `nurses` of `12 nurses`: a plural that is no name and no verb.
  private static func isCounted(_ piece: Piece, _ chunk: Chunk) -> Bool {
    let word = piece.text
    return chunk.isSingle && !chunk.isName && chunk.verbs.isEmpty && word.utf8.count > 3
      && word.hasSuffix("s") && !word.hasSuffix("ss") && word == word.lowercased()
  }

  /// Not the `1990` of `1990s`, and nothing whose year is not known.
  private func isDate(_ piece: Piece, in text: String, _ year: Int?) -> Bool {
    let behind = text.utf8.dropFirst(piece.span.end).first ?? UInt8(ascii: " ")
    let hasYear = piece.text.split { !$0.isNumber }.contains { $0.count == 4 }
    return behind | 0x20 != UInt8(ascii: "s") && (year != nil || hasYear)
  }

  /// The act of speech that the words of a cue stand for: `has proposed` for `propose`; nil for none.
  package func act(of cue: String) -> String? {
    let tokens = Tokenizer.tokens(of: cue)
    let chunks = Chunker(index.lexicon).chunks(tokens)
    let acts = chunks.flatMap { $0.verbs.isEmpty ? $0.acts : $0.verbs }
    return acts.map(index.lexicon.act).last(where: \.isSpeech)?.id
  }

  private func add(_ chunk: Chunk, to content: inout Content) {
    // A word alone files a text of another field under what it is no matter of.
    for topic in chunk.topics where !chunk.isSingle {
      let id = index.lexicon.topic(topic).id
      if !content.topics.contains(id) { content.topics.append(id) }
    }
    guard chunk.names.count == 1, let name = chunk.names.first else { return }
    let id = index.lexicon.name(name.number).id
    if !content.names.contains(id) { content.names.append(id) }
  }
}
