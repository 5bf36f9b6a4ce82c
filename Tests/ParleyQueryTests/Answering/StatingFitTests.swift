import ParleyModel
import Testing

@testable import ParleyQuery

@Suite struct StatingFitTests {
  @Test(arguments: [
    "who said the positions are close", "who said that Putin is ready to meet Zelensky",
    "who said Russia will win the war", "who said the war is lost",
    "who said the children are safe", "who said sanctions do not work",
    "who called the war a mistake", "who described the ceasefire as a trap",
    "who told reporters that Ukraine is losing", "who told TASS that Ukraine is ready",
    "who said that Ukraine's approach amounts to ultimatums",
    "according to whom is the war lost",
  ])
  func namesNobodyForWhatNobodySaid(_ line: String) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.status == .notFound, "\(answer.line)")
  }

  @Test(arguments: [
    ("who said the positions are quite distant", "Medinsky"),
    ("who called the demands absolutely contradictory", "Putin"),
    ("who said it would be wrong to expect a breakthrough", "Peskov"),
    ("who told the Kyiv Independent that Russia's approach amounts to ultimatums", "Kyslytsya"),
    ("who said that Ukraine is ready for a ceasefire", "Umerov"),
  ])
  func namesWhoSaidIt(_ line: String, _ name: String) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.status == .answered && answer.line.contains(name), "\(answer.line)")
  }

  @Test func readsTheSentenceIntoAClauseThatCanBeAskedAgain() throws {
    let answer = try SeedCorpus.answer("who said the positions are quite distant")
    #expect(answer.reading.hasSuffix(#"stating "the positions are quite distant""#))
    #expect(try SeedCorpus.answer(answer.reading).line == answer.line)
    let alone = try SeedCorpus.answer(#"who act state stating "the positions are quite distant""#)
    #expect(alone.line == answer.line)
  }

  @Test(arguments: [
    "what did Umerov tell Medinsky", "what did Medinsky tell Putin",
    "what did Zelensky say to Putin",
  ])
  func takesNobodyForTheListenerOfWhatOnlyNamesHim(_ line: String) throws {
    #expect(try SeedCorpus.answer(line).status == .notFound)
  }

  @Test func tellsWhoToldSomebody() throws {
    let answer = try SeedCorpus.answer("who told Zelensky about the talks")
    #expect(answer.line.hasPrefix("Rustem Umerov"), "\(answer.line)")
    let report = try SeedCorpus.answer("what did Kyslytsya tell the Kyiv Independent")
    #expect(report.line.contains("ultimatums"), "\(report.line)")
  }

  @Test(arguments: [
    "who spoke alone with Medinsky", "who spoke at the start of the talks",
    "who spoke of the round",
  ])
  func takesNoWordsForASentenceThatAreNone(_ line: String) throws {
    #expect(!(try SeedCorpus.answer(line).reading.contains("stating")))
  }

  @Test(arguments: [
    ("where are the 30 civilians whom Moscow wants to swap", "Kursk"),
    ("how many bodies of Ukrainian soldiers has Moscow returned", "7,000"),
    ("who took the picture of the talks that the Moscow Times printed", "Ryumin"),
  ])
  func readsWhatStandsBesideTheQuestion(_ line: String, _ wanted: String) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.line.contains(wanted), "\(answer.line)")
  }
}
