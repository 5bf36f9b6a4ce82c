import Diagnostics
import ParleyModel

/// A part of a line that means one thing: a word or phrase, a number, a date, a quotation.
struct Piece: Hashable {
  enum Content: Hashable {
    case chunk(Chunk)
    /// A number with its unit where one stands beside it.
    case quantity(Quantity)
    case date(TimeSpan)
    /// 0 for Monday.
    case weekday(Int)
    case ordinal(Int)
    /// Quoted words, folded, that have to stand together.
    case phrase(String)
    case mark(Character)
  }

  let content: Content
  let span: TextSpan
  /// The words as they were typed.
  let text: String
  /// The class of a word that says nothing by itself; nil for a word of matter and for a name.
  let function: FunctionWords.Class?

  init(content: Content, span: TextSpan, text: String) {
    self.content = content
    self.span = span
    self.text = text
    if case .chunk(let chunk) = content, chunk.isSingle, !chunk.isName {
      function = FunctionWords.classes(of: chunk.first.folded)
    } else {
      function = nil
    }
  }

  var chunk: Chunk? {
    if case .chunk(let chunk) = content { chunk } else { nil }
  }

  /// The folded word, where it is a single one.
  var word: String? {
    guard let chunk, chunk.isSingle else { return nil }
    return chunk.first.folded
  }

  var names: [(number: Int, use: Meaning.NameUse)] { chunk?.names ?? [] }

  var isName: Bool { chunk?.isName ?? false }

  /// `Moscow's`, `Moscow's negotiator's`: the last word says so.
  var isPossessive: Bool {
    guard let chunk else { return false }
    if chunk.isSingle { return chunk.first.isPossessive }
    return ["'s", "’s", "s'", "s’"].contains { text.hasSuffix($0) }
  }

  func isWord(_ words: String...) -> Bool { word.map { words.contains($0) } ?? false }

  func isMark(_ mark: Character) -> Bool { content == .mark(mark) }
}
