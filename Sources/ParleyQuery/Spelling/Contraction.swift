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

  /// A text whose auxiliaries stand apart from their `not`: `who did not attend`. One that opens a
  /// question denies nothing: `isn't Umerov a minister` asks whether he is. Nil where there is none.
  static func opened(_ text: String, _ tokens: [Token]) -> String? {
    guard let at = tokens.firstIndex(where: { auxiliary($0.folded) != nil }),
      let auxiliary = auxiliary(tokens[at].folded)
    else { return nil }
    var bytes = Array(text.utf8)
    let span = tokens[at].span
    bytes.replaceSubrange(
      span.start..<span.end, with: (auxiliary + (at == 0 ? "" : " not")).utf8)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `did` of `didn't`; nil for a word that is no such contraction.
  private static func auxiliary(_ folded: String) -> String? {
    guard folded.hasSuffix("n't") else { return nil }
    let short = String(folded.dropLast(3))
    return switch short {
    case "wo": "will"
    case "ca": "can"
    case "sha": "shall"
    default: short
    }
  }
}
