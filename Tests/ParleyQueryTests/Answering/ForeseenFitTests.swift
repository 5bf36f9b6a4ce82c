import ParleyModel
import Testing

@testable import ParleyQuery

@Suite struct ForeseenFitTests {
  @Test(arguments: [
    "when will the bodies be handed over", "when will the prisoners be exchanged",
    "when will the working groups meet", "when will Trump impose sanctions",
    "when will the ceasefire begin", "when will Ukraine return the civilians",
    "where will Putin and Zelensky meet", "where will the prisoners be exchanged",
    "where will the working groups meet", "who will chair the online working groups",
  ])
  func takesNothingThatWasForWhatIsToBe(_ line: String) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.status == .notFound, "\(answer.line)")
    #expect(answer.reading.hasSuffix("not yet"))
  }

  @Test(arguments: [
    ("when will Putin and Zelensky meet", "by the end of August"),
    ("when will the next round take place", "Thursday"),
  ])
  func tellsWhenItIsToBe(_ line: String, _ time: String) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.status == .answered)
    #expect(answer.claims.contains { $0.time?.contains(time) ?? false }, "\(answer.line)")
    #expect(try SeedCorpus.answer(answer.reading).line == answer.line)
  }

  @Test(arguments: ["when did Medinsky meet Putin", "when did Medinsky join the delegation"])
  func givesNoTimeThatIsNotPrintedForIt(_ line: String) throws {
    #expect(try SeedCorpus.answer(line).status == .notFound)
  }
}
