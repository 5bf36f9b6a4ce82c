import Diagnostics
import ParleyModel
import Testing

@testable import ParleyQuery

@Suite struct ContractionTests {
  @Test(arguments: [
    ("didnt", "didn't"), ("wont", "won't"), ("whats", "what's"), ("theyre", "they're"),
    ("ive", "i've"), ("im", "i'm"),
  ])
  func writesTheApostropheThatWasLeftOut(_ typed: String, _ written: String) {
    #expect(Contraction.written(typed) == written)
  }

  @Test(arguments: ["were", "well", "its", "shell", "talks"])
  func leavesOtherWordsAlone(_ word: String) { #expect(Contraction.written(word) == nil) }

  @Test(arguments: [
    ("who didn't attend", "who did not attend"), ("Russia won't agree", "Russia will not agree"),
    ("isn't Umerov a minister", "is Umerov a minister"), ("who can't come", "who can not come"),
    ("where'd they meet", "where did they meet"), ("who'd like truces", "who would like truces"),
    ("they've agreed", "they have agreed"), ("who'll lead the talks", "who will lead the talks"),
    ("who'd agreed to truces", "who had agreed to truces"),
    ("which truces US'll back", "which truces US will back"),
    ("who didn't meet and wouldn't speak", "who did not meet and would not speak"),
  ])
  func setsItsWordsApart(_ text: String, _ opened: String) {
    #expect(Contraction.opened(text, Tokenizer.tokens(of: text)) == opened)
  }

  @Test func saysWhereItPutAnApostrophe() throws {
    let answer = try SeedCorpus.answer("whos Hakan Fidan")
    #expect(answer.notes.contains("took 'whos' as 'who's'"))
  }

  @Test(arguments: ["who didnt attend the talks", "who wasn't at the talks"])
  func answersADenialByNobodyWhoWasThere(_ line: String) throws {
    #expect(try SeedCorpus.answer(line).status == .notFound)
  }

  @Test(arguments: [
    ("didn't Russia propose short truces", Verdict.supported),
    ("hasn't Putin declined to participate", .supported),
  ])
  func takesADenialThatOpensAQuestionForAHope(_ line: String, _ verdict: Verdict) throws {
    #expect(try SeedCorpus.answer(line).verdict == verdict)
  }

  @Test func takesWhoIsAtAMeetingForOneWhoTakesPart() throws {
    let query = try SeedCorpus.interpreter.query(InputText("who was at the third round")).0
    #expect(query.values(.act) == ["participate"])
  }
}
