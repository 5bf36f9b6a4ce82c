import Diagnostics
import ParleyModel
import Testing

@testable import ParleyCorpus

@Suite struct RecordAdditionTests {
  private func file(_ text: String) -> InputText { InputText(text, name: "any.yaml") }

  private let origin = Origin(id: "o", text: "words")

  @Test(arguments: [
    ("", "- id: o\n  text: words\n"), ("[]\n", "- id: o\n  text: words\n"),
    ("# mine\n", "# mine\n- id: o\n  text: words\n"),
    ("- id: a\n  text: b # c\n\n\n", "- id: a\n  text: b # c\n\n- id: o\n  text: words\n"),
  ])
  func addsARecordAtTheEnd(_ old: String, _ new: String) throws {
    #expect(try RecordAddition.adding(origin, to: file(old)) == new)
  }

  @Test(arguments: ["[{id: a, text: b}]\n", "a: b\n", "  - id: a\n    text: b\n"])
  func leavesAFileOfAnotherMakeAlone(_ text: String) {
    #expect(throws: Diagnostic.self) { try RecordAddition.adding(origin, to: file(text)) }
  }

  @Test func addsEvidenceToTheClaimThatIsMeant() throws {
    let old = """
      - id: first
        text: One.
        evidence: # where
          - source: a
            n: 1
          - source: b
            n: 2
        topics: [x]

      # the second
      - id: second
        evidence:
        - source: a
          n: 3

      # the end
      """
    let evidence = Evidence(
      source: "c", paragraph: 4, excerpt: "so", attribution: Attribution(mode: .narrative),
      origin: "o")
    let first = try RecordAddition.adding(evidence, toClaim: "first", in: file(old))
    #expect(first.contains("      n: 2\n    - source: c\n      n: 4\n"))
    #expect(first.contains("      origin: o\n  topics: [x]\n\n# the second\n"))
    let second = try RecordAddition.adding(evidence, toClaim: "second", in: file(old))
    #expect(second.contains("    n: 3\n  - source: c\n    n: 4\n"))
    #expect(second.hasSuffix("    origin: o\n\n# the end"))
    #expect(throws: Diagnostic.self) {
      try RecordAddition.adding(evidence, toClaim: "third", in: file(old))
    }
    let flow = file("- {id: a, evidence: [{source: a}]}\n")
    #expect(throws: Diagnostic.self) {
      try RecordAddition.adding(evidence, toClaim: "a", in: flow)
    }
  }

  @Test(arguments: [
    (
      "- id: a\n  name: A\n  kind: person\n",
      "- id: a\n  name: A\n  aliases: [\"B, C\"]\n  kind: person\n"
    ),
    ("- id: a\n  name: A\n  aliases: [X]\n", "- id: a\n  name: A\n  aliases: [X, \"B, C\"]\n"),
  ])
  func addsASpellingToAName(_ old: String, _ new: String) throws {
    #expect(try RecordAddition.adding(alias: "B, C", toName: "a", in: file(old)) == new)
  }

  @Test(arguments: [
    "- {id: a, name: A}\n", "- id: a\n  name: A\n  aliases:\n    - X\n", "- id: b\n  name: A\n",
  ])
  func leavesANameOfAnotherMakeAlone(_ text: String) {
    #expect(throws: Diagnostic.self) {
      try RecordAddition.adding(alias: "B", toName: "a", in: file(text))
    }
  }
}
