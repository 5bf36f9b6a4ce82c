import Diagnostics

/// Contractions: often typed without their apostrophe, `didnt`, `whats`, and two words that are read
/// apart, `did not`.
enum Contraction {
  /// Such words that hardly anybody means otherwise; `were` and `well` are meant.
  private static let bare: WordTable = [
    "isnt", "arent", "wasnt", "werent", "didnt", "doesnt", "dont", "hasnt", "havent", "hadnt",
    "couldnt", "wouldnt", "shouldnt", "mustnt", "cant", "wont",
    "whats", "whos", "wheres", "whens", "whys", "hows", "thats", "theres",
    "im", "ive", "youre", "youve", "theyre", "theyve", "weve", "whove", "whod",
  ]

  /// `didn't` for `didnt`; nil for any other word.
  static func written(_ folded: String) -> String? {
    guard bare.contains(folded) else { return nil }
    let isLong = folded.hasSuffix("ve") || folded.hasSuffix("re")
    let place = folded.index(folded.endIndex, offsetBy: isLong ? -2 : -1)
    return folded[..<place] + "'" + folded[place...]
  }

  /// A text whose contractions stand as two words: `who did not attend`, `they have agreed`. A denial
  /// that opens a question denies nothing: `isn't Umerov a minister` asks whether he is. Nil where
  /// there are none.
  static func opened(_ text: String, _ tokens: [Token]) -> String? {
    guard tokens.contains(where: { $0.folded.utf8.contains(0x27) }) else { return nil }
    var bytes = Array(text.utf8)
    for (at, token) in tokens.enumerated().reversed() where token.isWord {
      guard let mark = token.folded.utf8.lastIndex(of: 0x27) else { continue }
      let short = String(token.folded[..<mark])
      let tail = String(token.folded[token.folded.utf8.index(after: mark)...])
      let next = at + 1 < tokens.count ? tokens[at + 1].folded : nil
      guard let words = words(short, tail, before: next, opens: at == 0) else { continue }
      // What stands before the apostrophe keeps its capitals: `US'll`.
      let typed = PieceReader.slice(text, token.span)
      let isKept = words.hasPrefix(short + " ")
      bytes.replaceSubrange(
        token.span.start..<token.span.end,
        with: isKept
          ? Array(typed.utf8.prefix(short.utf8.count)) + words.utf8.dropFirst(short.utf8.count)
          : Array(words.utf8))
    }
    let opened = String(decoding: bytes, as: UTF8.self)
    return opened == text ? nil : opened
  }

  private static func words(
    _ short: String, _ tail: String, before next: String?, opens: Bool
  ) -> String? {
    switch tail {
    case "t" where short.hasSuffix("n"):
      auxiliary(String(short.dropLast())) + (opens ? "" : " not")
    case "ll": short + " will"
    case "ve": short + " have"
    case "re": short + " are"
    case "d" where FunctionWords.classes(of: short) == .question:
      short + (next.map(behind) ?? " did")
    default: nil
    }
  }

  /// `would` before `like`, `had` before what has been done, else `did`: `who'd agreed`.
  private static func behind(_ next: String) -> String {
    wishes.contains(next) ? " would" : next.hasSuffix("ed") ? " had" : " did"
  }

  /// What stands behind `would` alone: `who'd like to meet`.
  private static let wishes: WordTable = ["like", "love", "rather", "prefer"]

  /// `will` of `wo` in `won't`.
  private static func auxiliary(_ short: String) -> String {
    switch short {
    case "wo": "will"
    case "ca": "can"
    case "sha": "shall"
    default: short
    }
  }
}
