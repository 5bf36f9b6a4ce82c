import Diagnostics
import ParleyModel

/// The clauses of a line: sentences, and what a colon or a dash sets apart.
enum Clauses {
  /// The marks behind which another clause begins.
  private static let ends = ".?!;:"

  /// True where another clause begins: `…? Do the sources differ?`, `… - which article says what`.
  static func begins(at place: Int, of tokens: [Token], in text: String) -> Bool {
    guard place > 0 else { return false }
    let before = tokens[place - 1]
    let gap = TextSpan(before.span.end, tokens[place].span.start)
    guard gap.end > gap.start else { return false }
    if case .mark(let byte) = before.kind, ends.utf8.contains(byte) {
      // `St. Petersburg`, `Mr. Smith`: a short word with a capital before one with a capital.
      return
        !(before.isMark(".") && place > 1 && tokens[place].isCapitalized
        && tokens[place - 2].isCapitalized && tokens[place - 2].folded.utf8.count < 4)
    }
    return gap.end - gap.start > 2 && Folding.text(PieceReader.slice(text, gap)).contains(" - ")
  }

  /// The tokens of each clause; a comma before a word that asks begins one too.
  static func ranges(of tokens: [Token], in text: String) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for place in tokens.indices.dropFirst() {
      let isAsking =
        tokens[place - 1].isMark(",")
        && FunctionWords.classes(of: tokens[place].folded) == .question
      guard isAsking || begins(at: place, of: tokens, in: text) else { continue }
      ranges.append(start..<place)
      start = place
    }
    ranges.append(start..<tokens.count)
    return ranges
  }
}
