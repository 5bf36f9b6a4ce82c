/// A word of a line that is being typed, or a quotation; a quotation that is open reaches to the
/// end.
struct TypedWord: Equatable {
  /// Without quotation marks.
  let text: String
  /// In Unicode scalars of the line; of a quotation, what stands between its marks.
  let range: Range<Int>
  let isQuoted: Bool
  /// Whether it is a quotation that nothing closes.
  var isOpen = false

  /// The words of a line. One that is empty stands at its end where white space does.
  static func words(of line: some StringProtocol) -> [TypedWord] {
    let scalars = Array(line.unicodeScalars)
    var words: [TypedWord] = []
    var at = 0
    func word(_ range: Range<Int>, isQuoted: Bool, isOpen: Bool = false) -> TypedWord {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[range])
      return TypedWord(text: String(view), range: range, isQuoted: isQuoted, isOpen: isOpen)
    }
    while at < scalars.count {
      if scalars[at].properties.isWhitespace {
        at += 1
      } else if isQuote(scalars[at]) {
        let end = scalars[(at + 1)...].firstIndex(where: isQuote)
        words.append(
          word(at + 1..<(end ?? scalars.count), isQuoted: true, isOpen: end == nil))
        at = end.map { $0 + 1 } ?? scalars.count
      } else {
        let end =
          scalars[at...].firstIndex { $0.properties.isWhitespace || isQuote($0) } ?? scalars.count
        words.append(word(at..<end, isQuoted: false))
        at = end
      }
    }
    let isBehindSpace = scalars.last?.properties.isWhitespace ?? true
    if isBehindSpace, words.last?.isOpen != true {
      words.append(word(scalars.count..<scalars.count, isQuoted: false))
    }
    return words
  }

  private static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\"" || (0x201C...0x201E).contains(scalar.value)
  }
}
