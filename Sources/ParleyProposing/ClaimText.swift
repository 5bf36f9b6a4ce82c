import ParleyExtraction

/// What an attribution says, as one sentence that claims no more than its words.
///
/// `that Kyiv had proposed talks` gives `Kyiv had proposed talks.`; a quotation stays one:
/// `“Nobody expects an easy path.”`
struct ClaimText {
  /// Without a leading `that` and without quotation marks around all of it.
  let content: String
  let sentence: String

  init(_ record: AttributionRecord, _ text: SourceText) {
    let marks = record.mode == .direct ? "\"“”„«»" : ""
    let parts = record.contents.map {
      text[text.trimmed($0.start..<$0.end, dropping: marks)].onOneLine
    }.filter { !$0.isEmpty }
    content = Self.plain(parts.joined(separator: " "))
    if content.isEmpty {
      sentence = ""
    } else if record.mode == .direct {
      sentence = "“\(parts.joined(separator: "” … “"))”"
    } else {
      let isOpen = content.last.map { !".?!…\"”".contains($0) } ?? false
      sentence = content.prefix(1).uppercased() + content.dropFirst() + (isOpen ? "." : "")
    }
  }

  /// Without `that` before it and a comma behind it.
  private static func plain(_ words: String) -> String {
    var words = words[...]
    if words.prefix(5).lowercased() == "that " { words = words.dropFirst(5) }
    while let last = words.last, ",;: ".contains(last) { words.removeLast() }
    return String(words)
  }
}
