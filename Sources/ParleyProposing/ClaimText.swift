import ParleyExtraction

/// What an attribution says, as one sentence that claims no more than its words.
///
/// `that Kyiv had proposed talks` gives `Kyiv had proposed talks.`; a quotation stays one:
/// `“Nobody expects an easy path.”` What is denied, asked or only named is told with who does so:
/// `Hallow denied that the bridge was closed.`, `Vera Lind rejected the offer.`
struct ClaimText {
  /// Without a leading `that` and without quotation marks around all of it.
  let content: String
  let sentence: String

  /// - Parameter act: the id of what is done with the words: `deny`.
  init(_ record: AttributionRecord, _ text: SourceText, act: String) {
    let marks = record.mode == .direct ? "\"“”„«»," : ""
    var parts = record.contents.map {
      text[text.trimmed($0.start..<$0.end, dropping: marks)].onOneLine
    }.filter { !$0.isEmpty }
    if let last = record.contents.last, let part = parts.last, !part.hasSuffix("?"),
      text.isQuestion(endingAt: last.end)
    {
      parts[parts.count - 1] += "?"
    }
    content = Self.plain(parts.joined(separator: " "))
    if content.isEmpty {
      sentence = ""
    } else if record.mode == .direct {
      sentence = "“\(parts.joined(separator: "” … “"))”"
    } else if Self.stands(record, act) {
      sentence = Self.sentence(content)
    } else {
      sentence = Self.sentence(Self.plain(Self.report(record, text)))
    }
  }

  /// Whether the content alone is what the speaker says is so: a clause behind `said`, and none
  /// behind `denied`.
  private static func stands(_ record: AttributionRecord, _ act: String) -> Bool {
    asserting.contains(act) && clauses.contains(record.rule)
  }

  /// Acts by which a speaker stands for the clause.
  private static let asserting: Set<String> = [
    "state", "announce", "report", "insist", "warn", "confirm", "admit", "promise", "reveal",
    "testify", "answer", "indicate", "threaten", "remind", "boast", "complain", "elaborate",
    "summarise", "reassure", "guarantee", "predict", "estimate",
  ]

  /// Rules whose content is a clause.
  private static let clauses: Set<String> = [
    "quotation-tail", "quotation-tail-inverted", "quotation-lead", "announced-quotation",
    "said-that", "said-clause", "trailing-said", "as-said", "according-to", "according-to-leading",
    "speech-that", "speech-clause", "finding-that", "participle", "participle-quotation",
    "transcript", "relative-said", "chain", "hedge", "quoted-saying", "in-words",
  ]

  /// Source, cue and content as they stand: a name that the excerpt does not print is not put in.
  private static func report(_ record: AttributionRecord, _ text: SourceText) -> String {
    let spans = record.contents + record.cues + record.sources
    return text[(spans.map(\.start).min() ?? 0)..<(spans.map(\.end).max() ?? 0)].onOneLine
  }

  private static func sentence(_ words: String) -> String {
    let isOpen = words.last.map { !".?!…\"”’".contains($0) } ?? false
    return words.prefix(1).uppercased() + words.dropFirst() + (isOpen ? "." : "")
  }

  /// Without `that` before it and a comma behind it.
  private static func plain(_ words: String) -> String {
    var words = words[...]
    if words.prefix(5).lowercased() == "that " { words = words.dropFirst(5) }
    while let last = words.last, ",;: ".contains(last) { words.removeLast() }
    return String(words)
  }
}
