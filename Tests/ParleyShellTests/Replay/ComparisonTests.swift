import ParleyModel
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
  }
}
