/// Two versions of some words, cut to where they differ:
/// `“… so that medical teams are able to …” → “… so that medical crews are able to …”`.
enum AlteredWords {
  /// How many words are shown on either side of what differs.
  private static let around = 3
  /// The most words that are shown of words that stand alone.
  private static let most = 16

  static func sides(_ was: String, _ now: String) -> (was: String, now: String) {
    let (old, new) = (words(was), words(now))
    let shorter = min(old.count, new.count)
    let head = zip(old, new).prefix { $0 == $1 }.count
    let tail = min(shorter - head, zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count)
    return (cut(old, head, tail), cut(new, head, tail))
  }

  /// The words in quotation marks, long ones cut at the end.
  static func quoted(_ text: String) -> String {
    let words = words(text)
    return quoted(words.prefix(most), hasHead: false, hasTail: words.count > most)
  }

  private static func cut(_ words: [Substring], _ head: Int, _ tail: Int) -> String {
    let start = max(0, head - around)
    let end = min(words.count, words.count - tail + around)
    return quoted(words[start..<max(start, end)], hasHead: start > 0, hasTail: end < words.count)
  }

  private static func quoted(
    _ words: ArraySlice<Substring>, hasHead: Bool, hasTail: Bool
  ) -> String {
    "“" + (hasHead ? "… " : "") + words.joined(separator: " ") + (hasTail ? " …" : "") + "”"
  }

  private static func words(_ text: String) -> [Substring] { text.split(separator: " ") }
}
