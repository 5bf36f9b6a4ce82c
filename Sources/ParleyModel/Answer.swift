/// What came back for one line.
package struct Answer: Hashable, Sendable {
  package enum Status: String, Sendable {
    case answered
    case notFound = "not-found"
  }

  /// The line as it was typed.
  package var input: String
  /// The query that was run, in the language itself: `who act propose about ceasefire`.
  package var reading: String
  package var status: Status
  /// Only for `check` and questions of yes or no.
  package var verdict: Verdict?
  /// The answer in one line.
  package var line: String
  /// What a page says in the line's place, where its rows tell the line's words.
  package var headline: String?
  /// Best first; for a not-found, empty.
  package var claims: [CitedClaim] = []
  /// False where the claims were shown right before; a record has them all the same.
  package var showsClaims = true
  /// For a not-found: what comes nearest, and in what it differs.
  package var nearest: [NearestClaim] = []
  /// Rows, for the forms that list; nil for the others.
  package var items: [Item]?
  /// How the sources differ on what is shown.
  package var conflicts: [Conflict] = []
  /// How many of them, the first, are about the answer itself and not only about what is listed with
  /// it; nil where all are.
  package var mainConflicts: Int?
  /// The outlets that are cited, each once.
  package var outlets: [String] = []
  /// The texts of the origins that are cited, each once.
  package var origins: [String] = []
  /// What the reader should know of the reading: `took 'propsed' as 'proposed'`.
  package var notes: [String] = []
  /// The words that were looked for, each with its other forms.
  @Deferred package var tried: [[String]] = []
  /// What was searched; for a not-found.
  package var scope: Scope?
  /// Only for `whose`.
  package var judgement: String?
  /// True where it shows an item of the answer before; that one stays the last.
  package var isDetail = false
  /// Only for `why`: the question whose answer is explained.
  package var explains: Question?

  /// Has the words that were looked for told where they are shown.
  package mutating func tellTried(_ tell: @escaping @Sendable () -> [[String]]) {
    _tried = Deferred(tell)
  }

  /// A question as it was typed, and as it was read.
  package struct Question: Hashable, Sendable {
    package var input: String
    package var reading: String

    package init(input: String, reading: String) {
      self.input = input
      self.reading = reading
    }
  }

  /// A form leaves what was typed and how it was read to the interpreter, which knows both.
  package init(input: String = "", reading: String = "", status: Status, line: String) {
    self.input = input
    self.reading = reading
    self.status = status
    self.line = line
  }
}

/// What the sources say of a statement; never whether it is true.
package enum Verdict: String, CaseIterable, Sendable {
  case supported, refuted, conflicting
  case partlySupported = "partly-supported"
  case notEnoughEvidence = "not-enough-evidence"
}

/// A claim as an answer shows it, its names in full.
package struct CitedClaim: Hashable, Sendable {
  package var id: String
  package var text: String
  /// Names, not ids.
  package var agents: [String]
  package var act: String
  /// The date as resolved and as printed: `23 July 2025 (“Wednesday”)`.
  package var time: String?
  /// The kinds of the conflicts that it stands in.
  package var conflicts: [String]
  package var evidence: [Citation]
  /// True where nobody has reviewed what a rule proposed.
  package var isUnreviewed: Bool

  package init(
    id: String, text: String, agents: [String], act: String, time: String? = nil,
    conflicts: [String] = [], evidence: [Citation], isUnreviewed: Bool = false
  ) {
    self.id = id
    self.text = text
    self.agents = agents
    self.act = act
    self.time = time
    self.conflicts = conflicts
    self.evidence = evidence
    self.isUnreviewed = isUnreviewed
  }
}

/// An excerpt with everything that is needed to find it again.
package struct Citation: Hashable, Sendable {
  package var source: String
  /// The source's title.
  package var title: String?
  /// Nil where the outlet is not known.
  package var outlet: String?
  /// The agencies credited for the source's text.
  package var agencies: [String]
  package var issued: PartialDate?
  package var url: String?
  package var paragraph: Int
  package var through: Int?
  /// Verbatim.
  package var quote: String
  /// What matched in the quote, in Unicode scalars, ascending and apart.
  @Deferred package var marks: [Range<Int>]
  /// Nil for the outlet's own voice.
  package var speaker: String?
  package var namedIn: Int?
  package var cue: String?
  package var mode: Evidence.Mode
  package var channel: String?
  package var addressee: String?
  package var via: String?
  /// When it was said, resolved and as printed.
  package var said: String?
  /// The origin's text: `Medinsky's briefing of 23 July`.
  package var origin: String

  package init(
    source: String, paragraph: Int, quote: String, mode: Evidence.Mode, origin: String,
    title: String? = nil, outlet: String? = nil, agencies: [String] = [],
    issued: PartialDate? = nil, url: String? = nil, through: Int? = nil,
    marks: [Range<Int>] = [], speaker: String? = nil, namedIn: Int? = nil, cue: String? = nil,
    channel: String? = nil, addressee: String? = nil, via: String? = nil, said: String? = nil
  ) {
    self.source = source
    self.title = title
    self.outlet = outlet
    self.agencies = agencies
    self.issued = issued
    self.url = url
    self.paragraph = paragraph
    self.through = through
    self.quote = quote
    _marks = Deferred { marks }
    self.speaker = speaker
    self.namedIn = namedIn
    self.cue = cue
    self.mode = mode
    self.channel = channel
    self.addressee = addressee
    self.via = via
    self.said = said
    self.origin = origin
  }

  /// Has the marks looked for where they are shown.
  package mutating func mark(_ find: @escaping @Sendable () -> [Range<Int>]) {
    _marks = Deferred(find)
  }
}

/// The claim that came nearest, and in what it differs from what was asked.
package struct NearestClaim: Hashable, Sendable {
  package var claim: CitedClaim
  /// `30 days, not 60`.
  package var difference: String

  package init(claim: CitedClaim, difference: String) {
    self.claim = claim
    self.difference = difference
  }
}

/// A difference between sources, or within one.
package struct Conflict: Hashable, Sendable {
  package var kind: Relation.Kind
  /// What stands against what.
  package var sides: [String]
  package var note: String?
  package var group: String?
  /// The ids of the claims that stand in it.
  package var claims: [String]

  package init(
    kind: Relation.Kind, sides: [String], note: String?, group: String?, claims: [String] = []
  ) {
    self.kind = kind
    self.sides = sides
    self.note = note
    self.group = group
    self.claims = claims
  }
}

/// What was searched.
package struct Scope: Hashable, Sendable {
  package var sources: Int
  package var passages: Int
  /// The words that were looked for, each with what was tried for it.
  package var tried: [[String]]

  package init(sources: Int, passages: Int, tried: [[String]]) {
    self.sources = sources
    self.passages = passages
    self.tried = tried
  }
}

/// A row of a listing: fields in order, the first its heading.
package struct Item: Hashable, Sendable {
  package enum Value: Hashable, Sendable {
    case text(String)
    case number(Int)
    case list([String])
    case nothing
  }

  package struct Field: Hashable, Sendable {
    package var name: String
    package var value: Value

    package init(_ name: String, _ value: Value) {
      self.name = name
      self.value = value
    }
  }

  package var fields: [Field]

  package init(_ fields: [Field]) { self.fields = fields }
}
