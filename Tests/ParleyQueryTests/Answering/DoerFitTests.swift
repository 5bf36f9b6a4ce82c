import ParleyModel
import Testing

@testable import ParleyQuery

@Suite struct DoerFitTests {
  @Test(arguments: [
    ("who attended the third round for Ukraine", "Rustem Umerov"),
    ("who took part in the talks for Russia", "Vladimir Medinsky"),
    ("who represented Ukraine", "Rustem Umerov"), ("who spoke for Russia", "Vladimir Medinsky"),
    ("who attended on Russia's behalf", "Vladimir Medinsky"),
    ("who spoke on behalf of Russia", "Vladimir Medinsky"),
  ])
  func tellsWhoActsForAParty(_ line: String, _ wanted: String) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.line.hasPrefix(wanted), "\(answer.line)")
    #expect(!answer.line.contains("Fidan"), "\(answer.line)")
  }

  @Test(arguments: [
    "who represented Turkey", "who negotiated for the United States",
    "who negotiated for Turkey", "who represented the US at the third round",
  ])
  func findsNobodyForAPartyThatNobodyActsFor(_ line: String) throws {
    #expect(try SeedCorpus.answer(line).status == .notFound)
  }

  @Test(arguments: [
    "who signed the agreement on the leaders' meeting", "who ended the war", "who joined NATO",
    "who seized Crimea",
  ])
  func takesNobodyForTheDoerOfWhatIsOnlyMentioned(_ line: String) throws {
    #expect(try SeedCorpus.answer(line).status == .notFound)
  }

  @Test func takesNobodyForTheDoerOfWhatIsDenied() throws {
    #expect(try SeedCorpus.answer("who elaborated on the agenda").status == .notFound)
    #expect(try SeedCorpus.answer("who is willing to compromise").status == .notFound)
    let denied = try SeedCorpus.answer("who did not elaborate on the agenda")
    #expect(denied.line.contains("Zelenskyy"), "\(denied.line)")
  }

  @Test(arguments: [
    ("who abducted children", "Russia"), ("who seized territory", "Russia"),
    ("who hosted the talks", "Turkey"), ("who signed the 2022 decree", "Zelensky"),
  ])
  func findsTheVerbBehindWho(_ line: String, _ wanted: String) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.line.hasPrefix(wanted), "\(answer.line)")
  }

  @Test(arguments: ["who reported from Kursk", "who spoke from Washington"])
  func takesAPlaceForWhereSomebodySpeaks(_ line: String) throws {
    #expect(try SeedCorpus.answer(line).status == .notFound)
  }

  @Test(arguments: [
    ("who was warned", "Trump warned"), ("who was abducted by Russia", "Ukrainian children"),
    ("who was asked to consider truces", "asked Ukraine"),
    ("who was received by Erdogan", "Ukraine's delegation"),
    ("by whom were the talks chaired", "Hakan Fidan, "),
  ])
  func tellsWhoItWasDoneTo(_ line: String, _ wanted: String) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.line.contains(wanted), "\(answer.line)")
  }

  @Test func takesNobodyForTheDoerOfWhatWasDoneToHim() throws {
    #expect(try SeedCorpus.answer("who invaded Russia").status == .notFound)
    #expect(try SeedCorpus.answer("who attacked Ukraine").line.hasPrefix("Russia, "))
  }

  @Test(arguments: [
    ("who has to end the war", "Trump warned"),
    ("who must give up four regions", "Russia has demanded"),
    ("who would join the leaders' talks", "Under Ukraine's proposal Trump and Erdogan"),
  ])
  func tellsTheWholeOfWhatIsOnlyToBeDone(_ line: String, _ beginning: String) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.line.hasPrefix(beginning), "\(answer.line)")
  }
}
