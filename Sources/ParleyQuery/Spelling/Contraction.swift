import Diagnostics

/// Contractions: often typed without their apostrophe, `didnt`, `whats`, and two words that are read
/// apart, `did not`.
enum Contraction {
  /// Such words that are no other words; `were` and `well` are.
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
    for (at, token) in tokens.enumerated() {
      let next = at + 1 < tokens.count ? tokens[at + 1].folded : nil
      guard token.isWord, let words = words(token.folded, before: next, opens: at == 0) else {
        continue
      }
      var bytes = Array(text.utf8)
      bytes.replaceSubrange(token.span.start..<token.span.end, with: words.utf8)
      return String(decoding: bytes, as: UTF8.self)
    }
    return nil
  }

  private static func words(_ folded: String, before next: String?, opens: Bool) -> String? {
    guard let mark = folded.lastIndex(of: "'") else { return nil }
    let base = String(folded[..<mark])
    switch folded[folded.index(after: mark)...] {
    case "t" where base.hasSuffix("n"):
      return auxiliary(String(base.dropLast())) + (opens ? "" : " not")
    case "ll": return base + " will"
    case "ve": return base + " have"
    case "re": return base + " are"
    case "d" where FunctionWords.classes(of: base) == .question:
      return base + (next.map(wishes.contains) ?? false ? " would" : " did")
    default: return nil
    }
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
