import Diagnostics
import ParleyModel

/// Cuts a line into pieces: quotations, quantities, dates, then the longest known phrases.
struct PieceReader {
  let index: Index
  /// The year of a date that names none; the latest of the corpus where nothing else is said.
  var year: Int?
  /// Where texts are kept that were read; nil where each is read but once.
  var shelf: TextShelf?
  private var lexicon: Lexicon { index.lexicon }

  /// The most tokens of a line that are read; what lies beyond says nothing more.
  static let longestLine = 400

  func pieces(of text: String) -> [Piece] {
    shelf == nil ? pieces(text, tokens(text)) : read(text).pieces
  }

  /// A text's tokens and pieces, from the shelf where they stand there.
  func read(_ text: String) -> ReadText {
    func new(_ text: String) -> ReadText {
      let tokens = tokens(text)
      return ReadText(text, tokens, pieces(text, tokens))
    }
    return shelf?.text(text, new) ?? new(text)
  }

  private func tokens(_ text: String) -> [Token] {
    Array(Tokenizer.tokens(of: text).prefix(Self.longestLine))
  }

  private func pieces(_ text: String, _ tokens: [Token]) -> [Piece] {
    let numbers = NumberReader(tokens: tokens, lexicon: lexicon)
    let dates = DateReader(tokens: tokens, referenceYear: year ?? index.referenceYear)
    let chunker = Chunker(lexicon)
    var pieces: [Piece] = []
    var at = 0
    func add(_ content: Piece.Content, _ end: Int) {
      let span = tokens[at].span.joined(tokens[end - 1].span)
      pieces.append(Piece(content: content, span: span, text: Self.slice(text, span)))
      at = end
    }
    while at < tokens.count {
      if tokens[at].isMark("\""), let close = closing(tokens, at) {
        if close - at > 1 {
          let words = tokens[(at + 1)..<close].filter {
            if case .mark = $0.kind { false } else { true }
          }
          add(.phrase(words.map(\.folded).joined(separator: " ")), close + 1)
        } else {
          at = close + 1
        }
      } else if let (span, end) = dates.date(at: at) {
        if span.start?.day != nil, beginsName(tokens, at, chunker) {
          // `July 23 talks`
          let chunk = chunker.chunk(tokens, at: at)
          add(.chunk(chunk), chunk.tokens.upperBound)
        } else {
          add(.date(span), end)
        }
      } else if let (day, end) = dates.weekday(at: at) {
        add(.weekday(day), end)
      } else if let (ordinal, end) = numbers.ordinal(at: at), !beginsName(tokens, at, chunker) {
        add(.ordinal(ordinal), end)
      } else if let (quantity, end) = numbers.quantity(at: at), !beginsName(tokens, at, chunker) {
        add(.quantity(quantity), end)
      } else if case .mark(let byte) = tokens[at].kind {
        add(.mark(Character(Unicode.Scalar(byte))), at + 1)
      } else {
        let isQuestion = FunctionWords.classes(of: tokens[at].folded) == .question
        var chunk = chunker.chunk(
          tokens, at: at, longest: isQuestion ? 1 : Lexicon.longestPhrase)
        // `ended in 2025`: the preposition is the date's.
        if chunk.tokens.count == 2, chunk.tokens.upperBound < tokens.count,
          ["in", "on", "by"].contains(tokens[at + 1].folded),
          dates.date(at: chunk.tokens.upperBound) != nil
        {
          chunk = chunker.chunk(tokens, at: at, longest: 1)
        }
        // `said no prisoners would be swapped`: the `no` is the prisoners'.
        if chunk.tokens.count == 2, tokens[at + 1].folded == "no",
          chunk.tokens.upperBound < tokens.count, tokens[chunk.tokens.upperBound].isWord,
          tokens[chunk.tokens.upperBound].folded != "to"
        {
          chunk = chunker.chunk(tokens, at: at, longest: 1)
        }
        if let owner = pieces.last, isOfAnother(chunk, than: owner) { chunk = nameless(chunk) }
        add(.chunk(plausible(chunk)), chunk.tokens.upperBound)
      }
    }
    return pieces
  }

  /// `third round` is the name of an event, not any round that comes third.
  private func beginsName(_ tokens: [Token], _ at: Int, _ chunker: Chunker) -> Bool {
    let chunk = chunker.chunk(tokens, at: at)
    return !chunk.isSingle && chunk.isName
  }

  /// The `defense minister` of `the Russian defense minister`, where the only one who is known is
  /// Ukraine's; the `Foreign Ministry` of `Russia's Foreign Ministry`.
  private func isOfAnother(_ chunk: Chunk, than owner: Piece) -> Bool {
    guard owner.isName, chunk.isName else { return false }
    let owners = owner.names.filter { $0.use == .adjective || owner.isPossessive }.map(\.number)
    guard !owners.isEmpty, owners.allSatisfy({ lexicon.name($0).kind == .party }) else {
      return false
    }
    return chunk.names.allSatisfy { number, use in
      let name = lexicon.name(number)
      guard use == .role && name.kind == .person || name.kind == .organisation else { return false }
      return name.of.map { !owners.contains($0) } ?? false
    }
  }

  /// A short function word is a name only in capitals: `US`, not `us`.
  private func plausible(_ chunk: Chunk) -> Chunk {
    guard chunk.isSingle, FunctionWords.contains(chunk.first.folded), !chunk.first.isAllCaps else {
      return chunk
    }
    return nameless(chunk)
  }

  private func nameless(_ chunk: Chunk) -> Chunk {
    var chunk = chunk
    chunk.meanings.removeAll { if case .name = $0 { true } else { false } }
    return chunk
  }

  private func closing(_ tokens: [Token], _ open: Int) -> Int? {
    tokens[(open + 1)...].firstIndex { $0.isMark("\"") }
  }

  static func slice(_ text: String, _ span: TextSpan) -> String {
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: max(0, span.start))
    let end = bytes.index(bytes.startIndex, offsetBy: min(bytes.count, span.end))
    return String(text[start..<end])
  }
}
