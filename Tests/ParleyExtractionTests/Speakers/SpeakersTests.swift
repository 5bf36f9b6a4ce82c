import Testing

@testable import ParleyExtraction

@Suite struct SpeakersTests {
  private func speakers(_ text: String) -> [String] {
    Extraction.attributions(in: text).map(\.speaker)
  }

  @Test func completesASurname() {
    #expect(
      speakers("Engineer Ann Bell built it.\n\n“It is safe,” Bell said.") == ["Ann Bell"])
  }

  @Test(arguments: [
    ("The Bank of Dale said rates would rise.", "Bank of Dale"),
    ("The U.S. Department of Bridges said it would appeal.", "U.S. Department of Bridges"),
    ("The Ministry of Health today announced that it was safe.", "Ministry of Health"),
    ("The president of Dale said it was safe.", "unresolved"),
  ])
  func namesABodyInFull(text: String, speaker: String) {
    #expect(speakers(text) == [speaker])
  }

  @Test(arguments: [
    (
      "The Ministry of Health said so.\n\nThe ministry added that it was safe.",
      "Ministry of Health"
    ),
    (
      "Harbour Ministry spokesman Tom Ames came. The ministry said it was safe.", "Harbour Ministry"
    ),
    ("The Health Ministry said so.\n\nThe ministry added that it was safe.", "Health Ministry"),
    (
      "The Health Ministry met the Labour Ministry.\n\nThe ministry added that it was safe.",
      "unresolved"
    ),
    (
      "The Health Ministry met the ministry of roads.\n\nThe ministry added that it was safe.",
      "unresolved"
    ),
    (
      "The Health Ministry met Dale’s ministry.\n\nThe ministry added that it was safe.",
      "unresolved"
    ),
  ])
  func knowsTheOnlyBodyOfItsKind(text: String, speaker: String) {
    #expect(speakers(text).last == speaker)
  }

  @Test(arguments: [
    "Chief Executive Ann Bell", "Police Chief Inspector Ann Bell", "Co-founder Ann Bell",
    "Chief Financial Officer Ann Bell",
  ])
  func takesNoOfficeIntoAName(subject: String) {
    #expect(speakers("\(subject) said it was safe.") == ["Ann Bell"])
  }

  @Test func takesATitleForAPersons() {
    #expect(
      speakers("Ms Quist told the BBC: “This is not about money.”\n\n“It is safe,” she said.")
        == ["Quist", "Quist"])
    #expect(speakers("Labour MP Tom Reed said it was safe.") == ["Tom Reed"])
  }

  @Test func leavesASurnameOfTwoPeopleAsPrinted() {
    #expect(
      speakers("Ann Bell met Tom Bell.\n\n“It is safe,” Bell said.") == ["Bell"])
  }

  @Test func followsAPronounToTheSpeakerBefore() {
    #expect(
      speakers("“It is safe,” Ann Bell said.\n\n“It is new,” she added.") == [
        "Ann Bell", "Ann Bell",
      ])
  }

  @Test func doesNotGiveAPronounToTheOtherGender() {
    #expect(
      speakers("“It is safe,” Ann Bell said.\n\n“It is new,” he added.") == [
        "Ann Bell", "unresolved",
      ])
  }

  @Test func leavesATrailingPronounAfterAnAsideUnresolved() {
    let text = """
      “It is safe,” Tom Bell said at the bridge.

      Prior to the visit, spokesman Ivan Ames said Tuesday that it was old.

      The town has offered to pay for the rail by the end of May, he said.
      """
    #expect(speakers(text) == ["Tom Bell", "Ivan Ames", "unresolved"])
  }

  @Test func resolvesARoleOnlyOnePersonHolds() {
    #expect(
      speakers("Mayor Ann Bell and Governor Tom Ames met.\n\nThe mayor said it was safe.")
        == ["Ann Bell"])
  }

  @Test func leavesAnUnnamedSourceUnresolved() {
    #expect(
      speakers("It was safe, a source familiar with the bridge told the Herald.") == ["unresolved"])
  }

  @Test func takesTheNameOutOfTitlesAndAppositions() {
    #expect(
      speakers("The town's press secretary, Ann Bell, said it was safe.") == ["Ann Bell"])
    #expect(speakers("Town spokesman Tom Ames said it was safe.") == ["Tom Ames"])
  }

  @Test(arguments: [
    "It is paid for in Saltmere, a ministry official said. The ministry said it was safe.",
    "She spoke to Radio Saltmere. In Saltmere, a harbour office opened. The office said it was safe.",
    "Ann Bell, the network's guest, left. The network said it was safe.",
    "President Ann Bell came. The president of the club said it was safe.",
  ])
  func takesABodyForNobodyWhoSpeaksForIt(text: String) {
    #expect(speakers(text).last == "unresolved")
  }

  @Test(arguments: [
    "Reasons That Bind\n\nThat said a lot about the bridge.",
    "The Commission met.\n\nOn Monday the Commission said the other commission was late.",
  ])
  func aWordOfTheLanguageIsNoName(text: String) {
    #expect(!speakers(text).contains { ["That", "Commission"].contains($0) })
  }

  @Test func aBodyInTheLastWordsOfATextIsRead() {
    #expect(speakers("“It is safe,” said Ann Bell, of Bell").first == "Ann Bell")
    #expect(speakers("“It is safe,” said Ann Bell,").first == "Ann Bell")
  }
}

@Suite struct CircumstanceTests {
  private func record(_ text: String) throws -> AttributionRecord {
    try #require(Extraction.attributions(in: text).first)
  }

  @Test func tellsTheChannel() throws {
    let video = try record("“It is safe,” Bell said in her nightly video address.")
    #expect(video.channel == "in her nightly video address")
    #expect(try record("Bell said on Monday it was safe.").channel == nil)
  }

  @Test func tellsTheAddressee() throws {
    #expect(try record("Bell told the town council it was safe.").addressee == "the town council")
  }

  @Test func creditsTheAgency() throws {
    #expect(try record("The board said it was safe, citing Acme News.").via == "Acme News")
  }
}
