/// One place where a source carries a claim: the words, and who is made to answer for them.
package struct Evidence: Hashable, Sendable {
  /// How the words are given.
  package enum Mode: String, CaseIterable, Sendable {
    case direct, indirect, mixed
    /// In the outlet's own voice.
    case narrative
    /// The speaker is not named.
    case anonymous
  }

  /// The id of the source.
  package var source: String
  /// The paragraph; 1 for the first line with text in it.
  package var paragraph: Int
  /// The last paragraph, where the excerpt runs on over a blank line.
  package var through: Int?
  /// Verbatim, a blank line between paragraphs.
  package var excerpt: String
  package var attribution: Attribution
  package var origin: String

  package init(
    source: String, paragraph: Int, through: Int? = nil, excerpt: String,
    attribution: Attribution, origin: String
  ) {
    self.source = source
    self.paragraph = paragraph
    self.through = through
    self.excerpt = excerpt
    self.attribution = attribution
    self.origin = origin
  }
}

/// Who says so: speaker, reporting words, manner, and the ways it came.
package struct Attribution: Hashable, Sendable {
  /// The ids of the speakers; empty for the outlet's own voice.
  package var speakers: [String]
  /// The paragraph that tells who is meant where the excerpt does not.
  package var namedIn: Int?
  /// The reporting verb or phrase as printed: `added`.
  package var cue: String?
  /// The speech act of the utterance, an act's id: `warn`.
  package var act: String?
  package var mode: Evidence.Mode
  /// As printed: `reporters`.
  package var addressee: String?
  /// As printed: `at a press conference`.
  package var channel: String?
  /// The ids of agencies and outlets credited on the way.
  package var via: [String]
  package var said: TimeSpan?
  /// The time of saying as printed: `Tuesday`.
  package var saidPrinted: String?

  package init(
    speakers: [String] = [], namedIn: Int? = nil, cue: String? = nil, act: String? = nil,
    mode: Evidence.Mode, addressee: String? = nil, channel: String? = nil, via: [String] = [],
    said: TimeSpan? = nil, saidPrinted: String? = nil
  ) {
    self.speakers = speakers
    self.namedIn = namedIn
    self.cue = cue
    self.act = act
    self.mode = mode
    self.addressee = addressee
    self.channel = channel
    self.via = via
    self.said = said
    self.saidPrinted = saidPrinted
  }
}

/// The utterance or observation that reports go back to: `Medinsky's briefing of 23 July`.
package struct Origin: Hashable, Sendable, Identifiable {
  package let id: String
  package let text: String
  package let speaker: String?
  package let date: PartialDate?
  package let channel: String?

  package init(
    id: String, text: String, speaker: String? = nil, date: PartialDate? = nil,
    channel: String? = nil
  ) {
    self.id = id
    self.text = text
    self.speaker = speaker
    self.date = date
    self.channel = channel
  }
}
