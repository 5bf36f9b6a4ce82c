internal import CReportingVerbs

/// A verb that reports, with what may follow it.
package struct ReportingVerb: Sendable {
  /// How plainly the verb means that somebody said something.
  package enum Grade: Sendable { case say, speech, finding, view, stance }

  package struct Frames: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    static let that = Frames(rawValue: 1)
    static let quote = Frames(rawValue: 2)
    static let object = Frames(rawValue: 4)
    static let infinitive = Frames(rawValue: 8)
    static let question = Frames(rawValue: 16)
    static let hearer = Frames(rawValue: 32)
    /// A clause only with the word `that`.
    static let spelled = Frames(rawValue: 64)
    /// An object with `as`: `sees it as a waste`.
    static let likeness = Frames(rawValue: 128)
  }

  package let lemma: String
  /// Hashes of the words that must follow: `out` in `point out`.
  package let particles: [UInt64]
  package let grade: Grade
  package let frames: Frames
  let inflection: Inflection
}

/// The verbs of the embedded list, those of one lemma side by side, the longest first.
package struct ReportingVerbs: Sendable {
  package let verbs: [ReportingVerb]

  /// Reads lines `verb_particle : grade : frames : past/participle`; `#` begins a comment.
  init(_ text: String) {
    var read: [ReportingVerb] = []
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      if let verb = ReportingVerb(line: line) { read.append(verb) }
    }
    verbs = read.sorted {
      ($0.lemma, -$0.particles.count) < ($1.lemma, -$1.particles.count)
    }
  }

  static func embedded() -> ReportingVerbs {
    let bytes = UnsafeBufferPointer(start: reporting_verbs(), count: reporting_verbs_size())
    return ReportingVerbs(String(decoding: bytes, as: UTF8.self))
  }

  /// The entries that share the lemma of the entry at `index`.
  func sharing(_ index: Int) -> ArraySlice<ReportingVerb> {
    var end = index
    while end < verbs.count, verbs[end].lemma == verbs[index].lemma { end += 1 }
    return verbs[index..<end]
  }
}

extension ReportingVerb {
  private static let grades: [Substring: Grade] = [
    "say": .say, "speech": .speech, "finding": .finding, "view": .view, "stance": .stance,
  ]
  private static let frameNames: [Substring: Frames] = [
    "that": .that, "quote": .quote, "np": .object, "to": .infinitive, "wh": .question,
    "hearer": .hearer, "that+": [.that, .spelled],
    "as": .likeness,
  ]

  fileprivate init?(line: Substring) {
    let fields = line.split(separator: ":", omittingEmptySubsequences: false).map {
      $0.split(separator: " ")
    }
    guard fields.count >= 3, let verb = fields[0].first, let name = fields[1].first,
      let grade = Self.grades[name]
    else { return nil }
    let words = verb.split(separator: "_")
    lemma = String(words[0])
    particles = words.dropFirst().map { Spelling.of($0) }
    self.grade = grade
    frames = fields[2].reduce(into: []) { $0.formUnion(Self.frameNames[$1] ?? []) }
    let irregular = fields.count > 3 ? fields[3].first ?? "" : ""
    inflection = Inflection(listed: irregular.isEmpty ? words[0] : words[0] + "/" + irregular)
  }
}
