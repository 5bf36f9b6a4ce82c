/// Short lines that pages put between the paragraphs of an article.
enum Notice {
  /// A button's words, a pointer to other articles, a notice about cookies or rights.
  static func holds(_ text: String) -> Bool {
    guard text.utf8.count < longest else { return false }
    let plain = text.lowercased()
    if whole.contains(plain.trimmingMarks) { return true }
    if starts.contains(where: plain.hasPrefix) { return true }
    return plain.contains("cookie") && consents.contains(where: plain.contains)
  }

  private static let longest = 600

  private static let whole: Set<String> = [
    "advertisement", "advertising", "share", "share this", "print", "comments", "read more", "more",
    "sign up", "log in", "subscribe", "menu", "close", "back to top", "follow us", "loading",
    "share this article", "listen", "save", "top", "home", "skip to content", "continue reading",
  ]

  private static let starts = [
    "related:", "related article", "read also", "read more:", "see also:", "also read",
    "sign up for", "subscribe to", "follow us on", "©", "copyright ©", "all rights reserved",
    "click here", "share on",
  ]

  private static let consents = [
    "we use", "uses cookies", "accept", "consent", "agree", "policy", "settings",
  ]
}

extension String {
  /// Without the marks around it: `» Share «` is `share`.
  fileprivate var trimmingMarks: String {
    let isLetter = { (scalar: Unicode.Scalar) in scalar.properties.isAlphabetic }
    guard let first = unicodeScalars.firstIndex(where: isLetter),
      let last = unicodeScalars.lastIndex(where: isLetter)
    else { return "" }
    return String(unicodeScalars[first...last])
  }
}
