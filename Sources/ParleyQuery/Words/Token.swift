import Diagnostics

/// A word, a number or a mark of a text, with its place.
struct Token: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case word
    /// A number as printed: `1,200`.
    case number(Double)
    case mark(UInt8)
  }

  let kind: Kind
  /// The folded text; a possessive `'s` is left out.
  let folded: String
  let span: TextSpan
  /// True where a hyphen or dash without a space stands before it: `face` in `to-face`.
  let isJoined: Bool
  /// True where the first letter is a capital.
  let isCapitalized: Bool
  /// True where every letter is a capital: `US`.
  let isAllCaps: Bool
  /// True for `Ukraine's`, `soldiers'`.
  let isPossessive: Bool
  /// True inside quotation marks.
  var isQuoted = false

  var isWord: Bool { kind == .word }

  var isMark: Bool {
    if case .mark = kind { true } else { false }
  }

  func isMark(_ mark: Character) -> Bool {
    if case .mark(let byte) = kind { return byte == mark.asciiValue }
    return false
  }
}
