import ParleyModel
import Testing

@testable import ParleyQuery

/// Meetings, heads, bodies and areas as questions name them.
@Suite struct AskedMeetingsTests {
  @Test(arguments: [
    ("where did Erdogan receive the Ukrainian delegation", "Ankara: "),
    ("by when should the presidents meet", "by the end of August: "),
    ("when did the two sides last meet before July", "June 2: "),
    ("how long did the delegations sit together", "less than one hour: "),
    ("who runs Zelensky's office", "Andriy Yermak"),
    ("who is at the head of the Presidential Office", "Andriy Yermak"),
    ("which fields would the working groups cover", "The"),
    ("for how many hours would the guns fall silent", "24"),
    ("what did Fidan ask the delegations to do", "Hakan Fidan urged"),
    ("who said there would be no changes to the Russian delegation", "Dmitry Peskov"),
    ("how many dead soldiers did Moscow offer to hand over", "3,000: "),
  ])
  func findsWhatIsAskedOfThem(_ line: String, _ beginning: String) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.status == .answered)
    #expect(answer.line.hasPrefix(beginning), "\(answer.line)")
  }

  @Test(arguments: [
    "where will the leaders meet", "where did Erdogan receive Putin",
    "when did Fidan last meet Putin",
    "how long did Umerov and Erdogan talk", "who runs NATO", "who runs the Foreign Ministry",
    "how many wars did Moscow offer", "what did Fidan ask Trump to do",
  ])
  func findsNothingWhereNothingIsTold(_ line: String) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.status == .notFound, "\(answer.line)")
  }

  @Test func tellsFirstWhatHappenedOnJustThatDay() throws {
    let answer = try SeedCorpus.answer("what happened on 24 July")
    #expect(answer.claims[0].text.contains("2025-07-24"), "\(answer.claims[0].text)")
    #expect(!answer.claims.contains { $0.text.contains("by the end of August") })
    let earlier = try SeedCorpus.answer("what was proposed before 20 July")
    #expect(!earlier.claims.contains { $0.text.contains("August") }, "\(earlier.line)")
  }
}
