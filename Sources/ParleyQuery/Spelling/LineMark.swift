package import Diagnostics

/// What a part of a line is to the reader of questions.
package struct LineMark: Hashable, Sendable {
  package enum Kind: Sendable { case name, number, quoted, unknown }

  package let kind: Kind
  /// In UTF-8 of the line.
  package let span: TextSpan
}

extension Interpreter {
  /// The names, the numbers, the quotations of a line, and the words that nobody knows. A word that
  /// is still being typed is not called unknown while a known one begins so.
  package func marks(in line: String) -> [LineMark] {
    let speller = Speller(index: context.index)
    let end = line.utf8.count
    return context.pieces.pieces(of: line).compactMap { piece in
      switch piece.content {
      case .quantity, .date, .weekday, .ordinal: return LineMark(kind: .number, span: piece.span)
      case .phrase: return LineMark(kind: .quoted, span: piece.span)
      case .mark: return nil
      case .chunk(let chunk):
        if piece.isName { return LineMark(kind: .name, span: piece.span) }
        guard chunk.isSingle, chunk.meanings.isEmpty, chunk.first.isWord else { return nil }
        let word = chunk.first.folded
        guard word.utf8.count > 2, !speller.isKnown(word) else { return nil }
        let isUnfinished = piece.span.end == end && context.hasWord(beginning: word)
        return isUnfinished ? nil : LineMark(kind: .unknown, span: piece.span)
      }
    }
  }
}
