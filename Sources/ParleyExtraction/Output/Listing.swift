import Diagnostics

/// Attributions as lines for a reader: speaker, cue, content; a weak one with a question mark.
struct Listing {
  private(set) var text = ""

  mutating func add(_ file: String, _ records: [AttributionRecord]) {
    text += "\(Self.plain(file)): \(records.count) attributions\n"
    for record in records {
      let words = record.sources.map(\.text).joined(separator: " ")
      var who = record.speaker
      if who == "unresolved", !words.isEmpty { who = "\(words) (unresolved)" }
      // The colon of `ANN BELL: It is safe` is its own cue.
      let cues = record.cues.map(\.text).filter { $0 != ":" }
      let cue = cues.isEmpty ? "" : " — " + Self.plain(cues.joined(separator: " … "))
      let content = record.contents.map(\.text).joined(separator: " … ")
      text +=
        "\(record.strong ? "  " : "? ")\(Self.plain(who))\(cue): \(Self.plain(content))\n"
    }
  }

  /// One line on which nothing is hidden.
  private static func plain(_ value: String) -> String { Visible.text(value.onOneLine) }
}
