/// The keys of the inverted index: a field, a colon, a value.
enum Term {
  static func agent(_ id: String) -> String { "agent:" + id }
  /// Who did it alone.
  static func soleAgent(_ id: String) -> String { "sole:" + id }
  /// Somebody who acts for a party: Medinsky's acts under `russia`.
  static func agentOf(_ id: String) -> String { "agentof:" + id }
  /// Who may be taken to have done it though the claim names no agent or a party for him.
  static func doer(_ id: String) -> String { "doer:" + id }
  static func doerOf(_ id: String) -> String { "doerof:" + id }
  /// A party whose deed it is, which its army may have done for it.
  static func deed(_ id: String) -> String { "deed:" + id }
  static func speaker(_ id: String) -> String { "speaker:" + id }
  static func speakerOf(_ id: String) -> String { "speakerof:" + id }
  /// A speaker or a party of one in a mode: what Umerov says in direct speech.
  static func voice(_ id: String, _ mode: String) -> String { "voice:" + mode + ":" + id }
  /// A speaker, or an agent whose act of speech the outlet itself tells of.
  static func saying(_ id: String) -> String { "saying:" + id }
  static func sayingOf(_ id: String) -> String { "sayingof:" + id }
  static func act(_ id: String) -> String { "act:" + id }
  /// The speech act or the reporting verb of a piece of evidence.
  static func utterance(_ id: String) -> String { "utterance:" + id }
  static func recipient(_ id: String) -> String { "to:" + id }
  static func place(_ id: String) -> String { "place:" + id }
  static func source(_ number: Int) -> String { "source:\(number)" }
  static func outlet(_ id: String) -> String { "outlet:" + id }
  static func via(_ id: String) -> String { "via:" + id }
  static func mode(_ mode: String) -> String { "mode:" + mode }
  /// What somebody or something in a claim is, by role or by kind: `agency` for TASS.
  static func type(_ key: String) -> String { "type:" + key }
  /// What one of its doers is, and what one of those is who say it.
  static func doerType(_ key: String) -> String { "doertype:" + key }
  static func speakerType(_ key: String) -> String { "speakertype:" + key }
  static func topic(_ id: String) -> String { "topic:" + id }
  static func name(_ id: String) -> String { "name:" + id }
  static func nameOf(_ id: String) -> String { "nameof:" + id }
  static func weekday(_ day: Int) -> String { "weekday:\(day)" }
  static func month(_ iso: String) -> String { "month:" + iso }
  static func year(_ year: Int) -> String { "year:\(year)" }
  /// A slot that is filled: `when`, `where`, `quantity`, `why`, `duration`.
  static func has(_ slot: String) -> String { "has:" + slot }
  /// What a number counts.
  static func unit(_ key: String) -> String { "unit:" + key }
  static func ordinal(_ number: Int) -> String { "ordinal:\(number)" }
  static func quantities(_ kind: String) -> String { "q:\(kind):" }

  /// A claim that nobody has reviewed.
  static let unreviewed = "unreviewed"

  /// A word, concept or act in the claim's own wording, or only in its excerpts.
  static func word(_ key: String, inText: Bool) -> String { (inText ? "t:" : "x:") + key }
  /// A word that stands only in a lower rank: the `minister` of `deputy minister`, whom nobody
  /// means by a minister.
  static func lowered(_ key: String) -> String { "l:" + key }
  /// The terms of which a claim has one where a word stands in it or in its excerpts, in any sense.
  static func printed(_ key: String) -> [String] {
    [word(key, inText: false), word(key, inText: true), lowered(key)]
  }
  static func concept(_ id: String) -> String { "@" + id }
  static func actWord(_ id: String) -> String { "!" + id }
}
