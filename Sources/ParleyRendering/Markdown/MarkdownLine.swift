import Diagnostics

/// Running text in Markdown.
struct MarkdownLine {
  private(set) var text = ""
  /// The last character as it will be seen; nil at the start.
  private var last: Character?
  private var endsInStrong = false

  static func text(_ line: Line) -> String {
    var markdown = MarkdownLine()
    for (index, inline) in line.enumerated() {
      let next = index + 1 < line.count ? Self.shown(line[index + 1]).first : nil
      markdown.add(inline, next: next)
    }
    return markdown.text
  }

  private mutating func add(_ inline: Inline, next: Character?) {
    let shown = Self.shown(inline)
    guard !shown.isEmpty else { return }
    switch inline {
    case .text, .dim: addPlain(shown)
    case .strong, .mark: addStrong(shown, next: next)
    case .code: text += MarkdownText.code(shown)
    case .link(_, let url):
      if let address = WebAddress.escaped(url) {
        text += "[\(MarkdownText.escaped(shown))](\(address))"
      } else {
        addPlain(shown)
      }
    }
    last = shown.last
  }

  private mutating func addPlain(_ shown: String) {
    text += MarkdownText.escaped(shown, atStart: text.isEmpty)
    endsInStrong = false
  }

  /// Asterisks open and close only where a reader of Markdown takes them for that; elsewhere the
  /// text stands as it is: `24-` before `hour` cannot be closed.
  private mutating func addStrong(_ shown: String, next: Character?) {
    guard let start = shown.first, let end = shown.last, !start.isWhitespace, !end.isWhitespace,
      !endsInStrong, isLetter(start) || !isLetter(last), isLetter(end) || !isLetter(next)
    else { return addPlain(shown) }
    text += "**" + MarkdownText.escaped(shown) + "**"
    endsInStrong = true
  }

  private func isLetter(_ character: Character?) -> Bool {
    guard let character else { return false }
    return !character.isWhitespace && !character.isPunctuation && !character.isSymbol
  }

  private static func shown(_ inline: Inline) -> String {
    switch inline {
    case .text(let text), .strong(let text), .dim(let text), .mark(let text), .code(let text),
      .link(let text, _):
      Visible.text(text)
    }
  }
}
