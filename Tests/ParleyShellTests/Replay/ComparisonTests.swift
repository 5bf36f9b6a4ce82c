import ParleyModel
import ParleyRendering
import Testing

@testable import ParleyShell

@Suite struct ComparisonTests {
  private func mark(_ paragraph: Int, _ words: String, _ attribution: String = "direct")
    -> ExcerptMark
  {
    ExcerptMark(
      source: "a1", paragraphs: paragraph...paragraph, digest: Digest(of: words),
      attribution: attribution)
  }

  private func changes(_ work: (inout Outcome) -> Void) -> [String] {
    var outcome = Outcome(status: .answered, label: "supported", answer: Digest(of: "Ada"))
    outcome.excerpts = [mark(1, "one"), mark(2, "two")]
    outcome.conflicts = [ConflictMark(kind: .value, digest: Digest(of: "2", "3"))]
    let was = SessionEntry(input: "who", text: "Ada,\n  for\n\nmore", outcome: outcome)
    work(&outcome)
    let now = SessionEntry(input: "who", text: "Berg", outcome: outcome)
    return Comparison.changes(from: was, to: now).map(\.text)
  }

  @Test func tellsWhatChanged() {
    #expect(changes { $0.answer = Digest(of: "Berg") } == ["answer: Ada, for → Berg"])
    #expect(changes { $0.label = "refuted" } == ["verdict: supported → refuted"])
    #expect(changes { $0.excerpts[1] = mark(2, "too") } == ["excerpt altered: a1 ¶2"])
    #expect(
      changes { $0.excerpts[1] = mark(3, "two") } == ["excerpt gone: a1 ¶2", "excerpt new: a1 ¶3"])
    #expect(
      changes { $0.excerpts[1] = mark(2, "two", "mixed") } == [
        "attribution: a1 ¶2: direct → mixed"
      ])
    #expect(changes { $0.conflicts = [] } == ["conflict gone: value"])
    #expect(
      changes { $0.conflicts.append(ConflictMark(kind: .scope, digest: Digest(of: ""))) } == [
        "conflict new: scope"
      ])
    #expect(changes { $0.status = .notFound } == ["status: answered → not-found"])
  }

  @Test func tellsWhatBecameOfTheRowsOfAListing() {
    func listing(_ rows: Int, _ text: String) -> Outcome.Listing {
      .init(rows: rows, digest: Digest(of: text))
    }
    #expect(changes { $0.listing = listing(2, "b") } == ["listing: none → 2 rows"])
    let same = SessionEntry(input: "topics", text: "", outcome: outcome(listing(2, "a")))
    var other = same
    other.outcome = outcome(listing(2, "b"))
    #expect(
      Comparison.changes(from: same, to: other).map(\.text) == ["listing: 2 rows, altered"])
    other.outcome = outcome(listing(1, "b"))
    #expect(
      Comparison.changes(from: same, to: other).map(\.text) == ["listing: 2 rows → 1 row"])
  }

  private func outcome(_ listing: Outcome.Listing) -> Outcome {
    Outcome(status: .answered, answer: Digest(of: "topics"), listing: listing)
  }

  /// An answer at a width, whose excerpt and whose difference are given.
  private func entry(_ words: String, _ sides: [String], width: Int) -> SessionEntry {
    var answer = Answer(input: "who", reading: "who", status: .answered, line: "Ada")
    answer.claims = [
      CitedClaim(
        id: "c", text: "The bridge is shut.", agents: [], act: "state",
        evidence: [
          Citation(
            source: "a1", paragraph: 3, quote: words, mode: .direct, origin: "o", outlet: "Qoshe",
            speaker: "Ada Berg", namedIn: 2, channel: "told reporters at the harbour")
        ])
    ]
    answer.conflicts = [
      Conflict(kind: .value, sides: sides, note: "Two counts — of one day.", group: nil)
    ]
    return SessionEntry(
      input: "who", text: TextFormat().render(answer, OutputSettings(width: width)),
      outcome: Outcome(answer))
  }

  @Test(arguments: [24, 40, 80, 200])
  func showsWhereTheWordsDiffer(width: Int) {
    let was = entry(
      "We will shut the “old” bridge, so that boats are able to pass before the summer.",
      ["two boats (a1 ¶3)", "three boats (a2 ¶1)"], width: width)
    let now = entry(
      "We will shut the “old” bridge, so that ferries are able to pass before the summer.",
      ["two boats (a1 ¶3)", "four boats (a2 ¶1)"], width: 80)
    #expect(
      Comparison.changes(from: was, to: now).map(\.text) == [
        "excerpt altered: a1 ¶3: “… bridge, so that boats are able to …” → "
          + "“… bridge, so that ferries are able to …”",
        "conflict altered: value: two boats (a1 ¶3) / three boats (a2 ¶1) → "
          + "two boats (a1 ¶3) / four boats (a2 ¶1)",
      ])
  }

  @Test(arguments: [
    ("a b c d e f g", "a b c d x f g", "“… b c d e f g”", "“… b c d x f g”"),
    ("a b", "a b c", "“a b”", "“a b c”"), ("a a", "a a a", "“a a”", "“a a a”"),
    ("a", "b", "“a”", "“b”"), ("", "b", "“”", "“b”"),
  ])
  func cutsWordsToWhereTheyDiffer(_ old: String, _ new: String, _ was: String, _ now: String) {
    let sides = AlteredWords.sides(old, new)
    #expect(sides.was == was && sides.now == now)
  }

  @Test func tellsTheFirstRowsOfAnAnswer() {
    #expect(Comparison.headline("a\n  b\n\nc") == "a b")
    #expect(Comparison.headline("line 1, column 2: no\n  who\n   ^\nyes") == "line 1, column 2: no")
    #expect(Comparison.headline("^") == "")
    #expect(Comparison.headline("") == "")
  }

  @Test func takesNoNoticeOfTheOrder() {
    #expect(changes { $0.excerpts.reverse() } == [])
  }

  @Test func setsSessionsSideBySide() throws {
    func session(_ entries: (String, String)...) -> ReadSession {
      let parts = entries.map { input, answer in
        SessionPart.entry(
          SessionEntry(
            input: input, text: answer,
            outcome: Outcome(status: .answered, answer: Digest(of: answer))))
      }
      return ReadSession(file: SessionFile(parts: parts), lines: Array(1...entries.count))
    }
    let difference = SessionDifference(
      session(("who", "Ada"), ("when", "Friday"), ("who", "Ada"), ("why", "so")),
      session(("who", "Ada"), ("who", "Berg"), ("where", "here"), ("when", "Friday")))
    #expect(difference.pairs.count == 3)
    #expect(difference.different.map(\.first.line) == [3])
    #expect(difference.onlyFirst.map(\.input) == ["why"])
    #expect(difference.onlySecond.map(\.input) == ["where"])
    #expect(difference.corpus == nil)
  }

  @Test func tellsThatSessionsWereAskedOfDifferentCorpora() throws {
    func session(_ digit: String, _ title: String) -> ReadSession {
      let header = SessionHeader(
        corpus: title, digest: "sha256:" + String(repeating: digit, count: 64))
      return ReadSession(file: SessionFile(header: header), lines: [])
    }
    let difference = SessionDifference(session("0", "A"), session("1", "B"))
    #expect(!difference.isNothing)
    #expect(
      DifferenceReport.text(difference, "a", "b").hasPrefix(
        "corpus differs: “A”, sha256:00000000… → “B”, sha256:11111111…\n0 asked in both"))
    #expect(
      DifferenceReport.records(difference, "a", "b").hasPrefix(
        "{\"parley\":1,\"first\":\"a\",\"second\":\"b\",\"both\":0,"))
    #expect(SessionDifference(session("0", "A"), session("0", "A")).isNothing)
  }
}
