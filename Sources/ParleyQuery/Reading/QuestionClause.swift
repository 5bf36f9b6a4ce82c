import Diagnostics
import ParleyModel

/// Finds the one clause of a line that asks, where the others only tell who asks and why:
/// `Quick question: who led the talks?`, `Who led the talks? I need his name.`
struct QuestionClause {
  let context: QueryContext

  /// Nil for a line that is to be read as a whole: one clause, several that ask, or one beside the
  /// question that may belong to it.
  func alone(in text: String) -> (clause: String, note: String)? {
    let tokens = context.pieces.read(text).tokens
    let clauses = Clauses.ranges(of: tokens, in: text)
    guard clauses.count > 1 else { return nil }
    let asking = clauses.filter { asks(tokens[$0]) }
    guard asking.count == 1,
      !tokens[asking[0]].contains(where: { Self.pronouns.contains($0.folded) })
    else { return nil }
    func slice(_ clause: Range<Int>) -> String {
      let end = tokens[clause].last { !$0.isMark } ?? tokens[clause.upperBound - 1]
      return PieceReader.slice(text, tokens[clause.lowerBound].span.joined(end.span))
    }
    let asides = clauses.filter { $0 != asking[0] }
    // What stands behind the question's own colon or dash is its matter.
    guard
      asides.allSatisfy({ $0.upperBound <= asking[0].lowerBound })
        || tokens[asking[0]].last?.isMark("?") ?? false
    else { return nil }
    guard asides.allSatisfy({ isIdle(tokens[$0], slice($0)) }) else { return nil }
    let told = asides.map { "'\(slice($0))'" }.joined(separator: ", ")
    return (slice(asking[0]), "left aside: \(told)")
  }

  /// True for `and who led them`, `please tell me when it was`, `did Russia agree`.
  private func asks(_ clause: ArraySlice<Token>) -> Bool {
    if clause.last?.isMark("?") ?? false,
      let first = clause.first, FunctionWords.classes(of: first.folded) == .auxiliary
    {
      return true
    }
    let words = clause.drop { OpeningReader.preludes.contains($0.folded) || $0.isMark }
    guard let first = words.first ?? clause.first else { return false }
    let kind = FunctionWords.classes(of: first.folded)
    return kind == .question || kind == .auxiliary && clause.last?.isMark("?") ?? false
  }

  /// True where somebody speaks of himself, or of nothing that the sources could tell of.
  private func isIdle(_ clause: ArraySlice<Token>, _ text: String) -> Bool {
    // `US` is no `us`.
    if clause.contains(where: {
      (!$0.isAllCaps || $0.folded == "i") && Self.own.contains($0.folded)
    }) {
      return true
    }
    return context.pieces.pieces(of: text).allSatisfy { piece in
      switch piece.content {
      case .chunk: piece.names.isEmpty
      case .mark: true
      default: false
      }
    }
  }

  /// Somebody who was named before the question.
  private static let pronouns: WordTable = [
    "he", "she", "they", "him", "her", "his", "them", "their", "theirs", "hers",
    "it", "this", "that", "these", "those",
  ]
  /// The one who asks.
  private static let own: WordTable = [
    "i", "we", "my", "our", "me", "us", "i'm", "i've", "i'd", "we're", "we've", "im", "ive",
  ]
}
