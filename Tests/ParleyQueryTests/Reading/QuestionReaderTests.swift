import Diagnostics
import ParleyModel
import ParleyQuery
import Testing

/// What English questions are read as; the reading can be typed as it stands.
@Suite struct QuestionReaderTests {
  private func reading(_ line: String) throws -> String {
    try SeedCorpus.interpreter.query(InputText(line)).0.text
  }

  @Test(arguments: [
    ("who put forward brief truces", "who act propose about brief truces"),
    ("how many bodies has Moscow returned", "how many agent Moscow act go-back return unit body"),
    ("according to whom was the meeting on Thursday", "who act state about meeting Thursday"),
    ("what has Zelensky said about a ceasefire", "what by Zelensky about ceasefire"),
    ("which outlets quote Peskov", "sources about Peskov"),
    (
      "where is it reported that Russia proposed truces",
      "sources agent Russia act propose about ceasefire"
    ),
    ("where can I read about working groups", "sources about working group"),
    ("where was the prisoner swap mentioned", "sources about prisoner exchange"),
    ("where was this reported", "show 1"),
    ("where did Zelensky announce the talks", "where by Zelensky act announce about +talks"),
    (
      "who apart from Umerov spoke to reporters", "who act state about reporter except Umerov"
    ),
    ("what did Russia do", "what agent Russia act do"),
    ("whom did Umerov meet", "what agent Umerov act meet"),
    (
      "which stage of the exchange took place", "which act hold take-place about ?stage exchange"
    ),
    ("length of the first round", "how long act last about first round"),
    ("bodies returned by Russia?", "what agent Russia act go-back return about body"),
    ("Crimea was annexed when", "when act annex about Crimea"),
    ("in which city did the talks take place", "where act hold take-place about talks"),
    ("what were the talks centered on", "what act focus about talks"),
    (
      "what does Moscow's negotiator ask for", "what agent Moscow's negotiator act request"
    ),
    ("when is the third round", "when act hold take-place about third round"),
    (
      "how many days did Trump give Russia",
      "how many agent Trump act supply give about Russia unit days"
    ),
    ("can you tell me who leads the delegation", "who act lead about delegation"),
    (
      "who is the foreign minister of Ukraine",
      "who act be about +foreign-minister Ukraine"
    ),
  ])
  func readsWhatIsAskedAndOfWhom(_ line: String, _ expected: String) throws {
    #expect(try reading(line) == expected)
    #expect(try reading(expected) == expected)
  }

  @Test(arguments: [
    "is Russia ready to return bodies", "Russia has returned bodies",
  ])
  func takesAssertionsForStatements(_ line: String) throws {
    #expect(try reading(line) == "check \(line)")
  }

  /// What nobody says is not found, however near the words come.
  @Test(arguments: [
    "when will the fourth round take place", "why did Russia annex Crimea",
    "who is the foreign minister of Ukraine", "how many were freed in the eighth stage",
    "who proposed a 30-hour ceasefire",
  ])
  func findsNothingNear(_ line: String) throws {
    #expect(try SeedCorpus.answer(line).status == .notFound)
  }

  @Test func anOfferShowsReadiness() throws {
    let answer = try SeedCorpus.answer("how many dead soldiers is Russia prepared to give back")
    #expect(answer.line.contains("3,000"))
    #expect(!answer.line.contains("7,000"))
  }

  @Test(arguments: [
    ("who said Umerov is defense minister", "Zelenskyy"),
    ("how many days did Trump give Russia", "50 days: "),
    ("how many rounds of talks were held", "two: "),
    ("who proposed a two-day truce", "Medinsky"),
    ("wo proposed 24-48 hour truces", "Medinsky"),
    ("who reported that the talks lasted less than an hour", "nobody is quoted with it: "),
  ])
  func leadsWithWhatIsAsked(_ line: String, _ beginning: String) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.line.contains(beginning))
  }

  @Test func whatIsUnchangedHasNotChanged() throws {
    let answer = try SeedCorpus.answer("what, according to Peskov, has not changed about the war")
    #expect(answer.line.contains("war goals"))
  }
}
