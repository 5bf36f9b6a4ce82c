import Diagnostics

/// Text that Markdown takes for nothing but text.
enum MarkdownText {
  /// `atStart`: whether it begins a line, where a hyphen or `1.` would begin a list. Numbers
  /// and addresses are kept from becoming lists and links also where a mark cuts them in two.
  static func escaped(_ raw: String, atStart: Bool = false) -> String {
    var shown = Visible.text(raw)[...]
    if atStart { shown = shown.drop { $0 == " " } }
    var text = ""
    text.reserveCapacity(shown.utf8.count + 8)
    var isStart = atStart
    var isNumber = false
    var last: Unicode.Scalar?
    var rest = shown.unicodeScalars
    while let scalar = rest.popFirst() {
      let isMarkup =
        switch scalar {
        case "\\", "`", "*", "_", "[", "]", "<", ">", "&", "|", "~", "$", "#": true
        case "-", "+", "=": isStart
        case ".", ")": isNumber || last == nil || scalar == "." && last == "w"
        case ":": rest.first == "/" || rest.isEmpty
        default: false
        }
      if isMarkup { text += "\\" }
      text.unicodeScalars.append(scalar)
      isNumber = "0"..."9" ~= scalar && (last == nil || isNumber)
      isStart = false
      last = scalar == "W" ? "w" : scalar
    }
    return text
  }

  /// A code span, its fence longer than any run of backticks in it.
  static func code(_ raw: String) -> String {
    let text = Visible.text(raw)
    guard !text.isEmpty else { return "" }
    let fence = fence(over: text, least: 1)
    let isPadded = text.first == "`" || text.last == "`" || text.first == " " && text.last == " "
    let pad = isPadded ? " " : ""
    return fence + pad + text + pad + fence
  }

  /// Backticks, one more than the text has in a row.
  static func fence(over text: String, least: Int) -> String {
    var longest = 0
    var run = 0
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    return String(repeating: "`", count: max(least, longest + 1))
  }
}
