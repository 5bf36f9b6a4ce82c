import Diagnostics
import ParleyModel
import ParleyQuery
import Testing

/// What becomes of a line before a form answers it.
@Suite struct InterpreterTests {
  @Test(arguments: [
    ("clams about prisoners", "claims about prisoners", "took 'clams' as 'claims'"),
    ("timleine about prisoners", "timeline about prisoners", "took 'timleine' as 'timeline'"),
    ("topcs", "topics", "took 'topcs' as 'topics'"),
    ("quote by Peskov", "quotes by Peskov", "took 'quote' as 'quotes'"),
    (
      "chekc Russia proposed short ceasefires", "check Russia proposed short ceasefires",
      "took 'chekc' as 'check'"
    ),
  ])
  func takesASlipInAFormForTheForm(_ line: String, _ reading: String, _ note: String) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.reading == reading)
    #expect(answer.notes.first == note)
  }

  @Test(arguments: ["Clamson met Putin", "talks about prisoners", "claim of Peskov"])
  func leavesOtherLinesAsTheyAre(_ line: String) throws {
    let notes = try SeedCorpus.interpreter.query(InputText(line)).notes
    #expect(!notes.contains { note in QueryForms.all.contains { note.hasSuffix("as '\($0.id)'") } })
  }

  @Test(arguments: ["claims about ", "check ", "compare ", "who proposed "])
  func refusesTenThousandBrackets(_ opening: String) throws {
    let line = opening + String(repeating: "(", count: 10_000) + "truce"
    let refusal = try #require(SeedCorpus.refusal(line + String(repeating: ")", count: 10_000)))
    #expect(refusal.message.hasSuffix("words and marks; at most 400 are read"))
    #expect(refusal.remedy == "ask in fewer words")
  }

  @Test func namesWhoIsNotKnown() throws {
    for line in ["claims by Zorblax", "who agent Zorblax act propose", "claims act flurb"] {
      let answer = try SeedCorpus.answer(line)
      #expect(answer.status == .notFound)
      #expect(answer.notes.contains { $0.hasPrefix("not known here: '") }, "\(line)")
    }
  }

  @Test func tellsTheWordsThatWereTried() throws {
    let answer = try SeedCorpus.answer("who proposed a 60-day ceasefire")
    let tried = try #require(answer.scope?.tried)
    #expect(tried.contains { $0.contains("ceasefire") && $0.contains("truce") })
    #expect(tried.contains { $0.first == "propose" && $0.count > 1 })
    #expect(answer.tried.contains { $0.contains("truce") })
  }
}
