import Diagnostics

/// Text and running lines that HTML takes for nothing but text.
enum HTMLText {
  static func escaped(_ raw: String) -> String {
    var text = ""
    for scalar in Visible.text(raw).unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "'": text += "&#39;"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  static func line(_ line: Line) -> String { line.map(inline).joined() }

  private static func inline(_ inline: Inline) -> String {
    switch inline {
    case .text(let text): escaped(text)
    case .strong(let text): "<strong>\(escaped(text))</strong>"
    case .dim(let text): "<span class=\"dim\">\(escaped(text))</span>"
    case .mark(let text): "<mark>\(escaped(text))</mark>"
    case .code(let text): "<code>\(escaped(text))</code>"
    case .link(let text, let url): link(escaped(text), to: url)
    }
  }

  /// Only to an address of the web; any other stands as text.
  private static func link(_ text: String, to url: String) -> String {
    guard let address = WebAddress.escaped(url) else { return text }
    return "<a href=\"\(address)\" rel=\"noopener noreferrer nofollow\">\(text)</a>"
  }
}
