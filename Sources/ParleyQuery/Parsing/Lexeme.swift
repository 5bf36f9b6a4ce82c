import Diagnostics

/// A word or a quotation of a query, with its place.
struct Lexeme: Hashable {
  /// Without quotation marks.
  let text: String
  let isQuoted: Bool
  let span: TextSpan
}

/// Cuts a query at white space, quotations kept whole.
enum Lexer {
  /// The longest line that is read, in bytes.
  static let longestLine = 65_536

  /// Refuses a line that is too long to be read.
  static func check(_ input: InputText) throws(Diagnostic) {
    let count = input.text.utf8.count
    guard count <= longestLine else { throw .tooLong(input, count) }
  }

  static func lexemes(of input: InputText) throws(Diagnostic) -> [Lexeme] {
    try check(input)
    let bytes = Array(input.text.utf8)
    var lexemes: [Lexeme] = []
    var at = 0
    while at < bytes.count {
      if isSpace(bytes[at]) {
        at += 1
      } else if let width = quoteWidth(bytes, at) {
        let start = at
        at += width
        let inside = at
        while at < bytes.count, quoteWidth(bytes, at) == nil { at += 1 }
        guard at < bytes.count else { throw .unclosedQuote(input, start, width) }
        lexemes.append(
          Lexeme(
            text: String(decoding: bytes[inside..<at], as: UTF8.self), isQuoted: true,
            span: TextSpan(start, at + quoteWidth(bytes, at)!)))
        at += quoteWidth(bytes, at)!
      } else {
        let start = at
        while at < bytes.count, !isSpace(bytes[at]), quoteWidth(bytes, at) == nil { at += 1 }
        lexemes.append(
          Lexeme(
            text: String(decoding: bytes[start..<at], as: UTF8.self), isQuoted: false,
            span: TextSpan(start, at)))
      }
    }
    return lexemes
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte >= 0x09 && byte <= 0x0D
  }

  /// How many bytes a double quotation mark takes, straight or typographic; nil for anything else.
  private static func quoteWidth(_ bytes: [UInt8], _ at: Int) -> Int? {
    if bytes[at] == 0x22 { return 1 }
    guard bytes[at] == 0xE2, at + 2 < bytes.count, bytes[at + 1] == 0x80 else { return nil }
    return (0x9C...0x9E).contains(bytes[at + 2]) ? 3 : nil
  }
}

extension Diagnostic {
  fileprivate static func tooLong(_ input: InputText, _ count: Int) -> Diagnostic {
    Diagnostic(
      .error,
      "the line has \(count) bytes; at most \(Lexer.longestLine) are read", in: input,
      at: TextSpan(Lexer.longestLine, Lexer.longestLine + 1), remedy: "ask in fewer words")
  }

  fileprivate static func unclosedQuote(
    _ input: InputText, _ start: Int, _ width: Int
  ) -> Diagnostic {
    Diagnostic(
      .error,
      "this quotation mark is never closed", in: input, at: TextSpan(start, start + width),
      remedy: "close it with another '\"'")
  }
}
