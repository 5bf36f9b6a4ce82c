import Diagnostics
import ParleyModel
import ParleyQuery
import Testing

@Suite struct CheckFormTests {
  @Test func setsNoClaimAgainstTheWordsThatItRestsOn() throws {
    let answer = try SeedCorpus.answer("check the next round of talks is scheduled for July 24")
    #expect(answer.verdict == .conflicting)
    #expect(answer.line.contains("July 24, according to TASS"))
    #expect(answer.line.contains("Zelensky"), "\(answer.line)")
  }

  private func verdict(_ line: String) throws -> Verdict? { try SeedCorpus.answer(line).verdict }

  @Test(arguments: [
    "it was Moscow that suggested brief truces on the front line",
    "1,200 prisoners each will be swapped, according to Medinsky",
    "Crimea was annexed by Russia in 2014", "at least 6,000 bodies were returned by Russia",
    "the second round took place at the beginning of June",
    "two rounds of talks were held before July 2025",
    "Russia did not accept the 30-day ceasefire", "Russia has not agreed to a 30-day ceasefire",
    "Zelensky did not go into detail about the agenda",
    "Umerov is Ukraine's chief negotiator", "Fidan presided over the third round of talks",
    "Russia returned 7,000 bodies and offered 3,000 more",
    "Medinsky said the positions of the sides are far apart",
    "a leaders' meeting before September was proposed by Ukraine",
  ])
  func supportsWhatSourcesSayInOtherWords(_ statement: String) throws {
    let answer = try SeedCorpus.answer("check \(statement)")
    #expect(answer.verdict == .supported, "\(answer.line)")
    #expect(!answer.claims.isEmpty)
  }

  @Test(arguments: [
    "it was Ukraine that suggested truces of 24 to 48 hours",
    "Russia proposed ceasefires of 48 to 72 hours", "Russia agreed to a 30-day ceasefire",
    "the talks lasted more than three hours", "Umerov headed the Russian delegation",
    "the third round of talks was held in Ankara", "Crimea was annexed in 2016",
    "the first round was held on June 2", "Zelensky refused to meet Putin",
    "Russia is ready to return fewer than 1,000 more bodies",
    "Moscow's war goals have changed", "Turkey is not the host country of the talks",
    "Fidan is the president of Turkey", "Medinsky said Ukraine is ready for a ceasefire now",
    "Ukraine proposed to hold the leaders' meeting by the end of September",
  ])
  func refutesWhatSourcesSayOtherwise(_ statement: String) throws {
    let answer = try SeedCorpus.answer("check \(statement)")
    #expect(answer.verdict == .refuted, "\(answer.line)")
  }

  @Test(arguments: [
    "Peskov expects a breakthrough", "Ukraine agreed to short truces",
    "the talks were open to the press", "Zelensky will run for president again",
    "Medinsky met Erdogan", "Umerov apologised to Medinsky", "only Russia wants a ceasefire",
    "Erdogan proposed a 60-day ceasefire", "the two sides disagreed on the exchange of prisoners",
    "the third round was held in Moscow in secret", "Trump gave Russia until July 30",
    "Ukraine proposed peace on the line of contact",
  ])
  func saysNoMoreThanTheSourcesCarry(_ statement: String) throws {
    let answer = try SeedCorpus.answer("check \(statement)")
    #expect(answer.verdict != .supported, "\(answer.line)")
  }

  @Test func listsThePartsOfACompound() throws {
    let answer = try SeedCorpus.answer(
      "check the talks, which Fidan chaired, were held in Geneva")
    #expect(answer.verdict == .partlySupported)
    #expect(answer.items?.count == 2)
    #expect(
      try verdict("check Ukraine demanded a complete ceasefire and Russia agreed to it")
        == .partlySupported)
  }

  @Test func tellsWhereSourcesCarryBoth() throws {
    #expect(try verdict("check the third round of talks was scheduled for July 24") == .conflicting)
    #expect(try verdict("check Umerov is Defense Minister") == .conflicting)
  }

  @Test(arguments: [
    ("which of Russia or Ukraine proposed truces of 24-48 hours", "Russia: "),
    ("who chaired the talks, Fidan or Erdogan", "Fidan: "),
    ("did Umerov or Medinsky lead the Russian delegation", "Medinsky: "),
    ("was the third round held on July 23 or July 25", "on July 23: "),
  ])
  func choosesBetweenTwo(line: String, start: String) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.verdict == .supported)
    #expect(answer.line.hasPrefix(start), "\(answer.line)")
    #expect(answer.items?.count == 2)
  }

  @Test func namesThePartThatDecides() throws {
    let answer = try SeedCorpus.answer("check Ukraine proposed ceasefires of 24 to 48 hours")
    #expect(answer.line.hasPrefix("the sources say Russia, not Ukraine"))
  }

  @Test func refusesWhatIsNoStatement() {
    for line in ["check", "check …", "check 24"] {
      #expect(SeedCorpus.refusal(line)?.message == "'check' needs a statement behind it", "\(line)")
    }
    for line in ["check who proposed truces", "check when did the talks begin?"] {
      #expect(
        SeedCorpus.refusal(line)?.message
          == "'check' takes a statement, and this asks for more than yes or no", "\(line)")
    }
    let long = Array(repeating: "he did", count: 5000).joined(separator: " ")
    #expect(
      SeedCorpus.refusal("check \(long)")?.message
        == "a statement of 10000 words is more than the 400 that are read")
  }

  @Test func cutsALongCompoundIntoFewParts() throws {
    let long = Array(repeating: "Russia proposed truces", count: 99).joined(separator: " and ")
    let answer = try SeedCorpus.answer("check \(long)")
    #expect((answer.items?.count ?? 0) <= 17)
  }

  @Test func spreadsNoListThatIsLong() throws {
    let names = Array(repeating: "Russia, Ukraine, Turkey", count: 30).joined(separator: ", ")
    let answer = try SeedCorpus.answer("check \(names) and Medinsky rejected the truce")
    #expect((answer.items?.count ?? 0) <= 17)
    let nested = (0..<60).map { _ in "Russia, which proposed truces" }.joined(separator: ", ")
    #expect((try SeedCorpus.answer("check \(nested), wants peace").items?.count ?? 0) <= 17)
  }

  @Test(arguments: [
    "is it true that", "is it correct that", "Is it the case that", "was it the case that",
    "true or false:", "please check if", "can you verify that", "check is it true that",
    "fact check:",
  ])
  func passesOverWhatStandsBeforeAStatement(_ prelude: String) throws {
    let answer = try SeedCorpus.answer(prelude + " Russia proposed short truces")
    #expect(answer.verdict == .supported, "\(answer.line)")
    let other = try SeedCorpus.answer(prelude + " Ukraine proposed 24-48 hour truces")
    #expect(other.verdict == .refuted, "\(other.line)")
  }
}
