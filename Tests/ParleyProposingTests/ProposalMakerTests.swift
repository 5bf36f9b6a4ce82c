import ParleyCorpus
import ParleyModel
import ParleyQuery
import Testing

@testable import ParleyProposing

@Suite struct ProposalMakerTests {
  private let spokesperson = """
    Harbour spokesperson Ada Berg told reporters on Tuesday that the council had ordered 1,200 \
    lamps last week.
    """

  @Test func tellsWhoSaysSoHowToWhomAndWhen() throws {
    let list = SampleSource.proposals(spokesperson)
    let proposal = try #require(list.proposals.first)
    #expect(proposal.id == "notice-p1")
    #expect(proposal.rule == "said-that")
    #expect(proposal.claim.isUnreviewed)
    #expect(proposal.claim.text == "The council had ordered 1,200 lamps last week.")
    let evidence = try #require(proposal.claim.evidence.first)
    #expect(evidence.excerpt == String(spokesperson.dropLast()))
    #expect(evidence.attribution.speakers == ["ada-berg"])
    #expect(evidence.attribution.cue == "told")
    #expect(evidence.attribution.act == "state")
    #expect(evidence.attribution.mode == .indirect)
    #expect(evidence.attribution.addressee == "reporters")
    #expect(evidence.attribution.said?.iso == "2024-03-05")
    #expect(evidence.attribution.saidPrinted == "Tuesday")
    #expect(evidence.origin == "notice-ada-berg")
  }

  @Test func givesNumbersAndTheTimeOfTheMatter() throws {
    let claim = try #require(SampleSource.proposals(spokesperson).proposals.first?.claim)
    #expect(claim.proposition.quantities.map(\.number) == ["1200"])
    #expect(claim.proposition.times.map(\.iso) == ["2024-02-26..2024-03-03"])
    #expect(claim.proposition.printedTime == "last week")
  }

  @Test(arguments: [
    ("Ada Berg said that the bridge will be shut on 1 July.", Proposition.Modality.planned),
    ("Ada Berg said that the bridge was shut on 1 March.", .plain),
    ("Ada Berg said that the bridge will be shut.", .plain),
  ])
  func whatIsToComeIsPlanned(text: String, modality: Proposition.Modality) throws {
    let claim = try #require(SampleSource.proposals(text).proposals.first?.claim)
    #expect(claim.proposition.modality == modality)
  }

  @Test func aTitleMakesAPersonOfASurname() {
    let list = SampleSource.proposals("Ms Quist said that the lamps were late.")
    #expect(list.names.map(\.id) == ["quist"])
    #expect(list.names.map(\.kind) == [.person])
  }

  @Test func proposesANameWithItsRoleAndItsOrigin() throws {
    let list = SampleSource.proposals(spokesperson)
    #expect(
      list.names == [
        Name(
          id: "ada-berg", kind: .person, name: "Ada Berg", aliases: ["Berg"],
          roles: ["Harbour spokesperson"])
      ])
    #expect(list.origins.map(\.id) == ["notice-ada-berg"])
    #expect(list.origins.map(\.text) == ["Ada Berg's words in “A notice”"])
  }

  @Test func takesANameOfTheCorpusForItsAlias() throws {
    let name = Name(id: "berg", kind: .person, name: "Ada Berg", aliases: ["Berg"])
    let list = SampleSource.proposals("Berg said that the lamps would stay.", names: [name])
    #expect(list.names.isEmpty)
    #expect(list.proposals.first?.claim.evidence.first?.attribution.speakers == ["berg"])
  }

  @Test func doesNotTakeOneOfTwoForTheOther() throws {
    let names = ["ada", "ole"].map {
      Name(id: $0, kind: .person, name: "\($0) Berg", aliases: ["Berg"])
    }
    let list = SampleSource.proposals(
      "On Monday Berg said that the lamps would stay.", names: names)
    let evidence = try #require(list.proposals.first?.claim.evidence.first)
    #expect(evidence.attribution.speakers.isEmpty)
    #expect(evidence.attribution.mode == .anonymous)
    #expect(list.names.isEmpty)
  }

  @Test func quotesAQuotationWithoutItsMarks() throws {
    let list = SampleSource.proposals("“We will repair the bridge,” Ada Berg said.")
    let claim = try #require(list.proposals.first?.claim)
    #expect(claim.evidence.first?.excerpt == "We will repair the bridge")
    #expect(claim.evidence.first?.attribution.mode == .direct)
    #expect(claim.text == "“We will repair the bridge”")
  }

  @Test func namesThePassageThatTellsWhoHeIs() throws {
    let list = SampleSource.proposals(
      "Ole Berg said that the bridge was closed.", "“It will stay so,” he said.")
    let attributions = list.proposals.flatMap { $0.claim.evidence.map(\.attribution) }
    #expect(attributions.map(\.namedIn) == [nil, 1])
    #expect(attributions.map(\.speakers) == [["ole-berg"], ["ole-berg"]])
  }

  @Test func anExcerptWithoutTheNameNamesItsOwnPassage() {
    let list = SampleSource.proposals("Ole Berg came. He said that the bridge was closed.")
    let evidence = list.proposals.flatMap(\.claim.evidence)
    #expect(evidence.map(\.attribution.speakers) == [["ole-berg"]])
    #expect(evidence.map(\.attribution.namedIn) == [1])
  }

  @Test(arguments: [
    ("the board would meet on Friday", "2024-03-08"),
    ("the board met on Friday", "2024-03-01"),
    ("the board meets on Friday", ""),
  ])
  func aWeekdayIsDatedByTheVerb(content: String, iso: String) {
    let list = SampleSource.proposals("Ole Berg said that \(content).")
    let times = list.proposals.flatMap(\.claim.proposition.times).map(\.iso)
    #expect(times == (iso.isEmpty ? [] : [iso]))
  }

  @Test func keepsTheSpeakerOpenWhereTheTextDoes() throws {
    let list = SampleSource.proposals("He said that the bridge was closed.")
    #expect(list.proposals.first?.claim.evidence.first?.attribution.mode == .anonymous)
    #expect(list.names.isEmpty)
  }

  @Test func remembersANameForTheNextSource() throws {
    var maker = ProposalMaker(names: [], index: SampleSource.index)
    let first = maker.proposals(for: SampleSource.source([spokesperson]))
    let second = maker.proposals(
      for: SampleSource.source(["Ada Berg said that all was well."], id: "later"))
    #expect(first.names.count == 1)
    #expect(second.names.isEmpty)
  }

  @Test(arguments: [
    ("Ada Berg denied that the bridge was closed.", "Ada Berg denied that the bridge was closed."),
    ("Ole Berg spoke. He rejected the offer.", "He rejected the offer."),
    ("According to Ada Berg, the bridge was closed.", "The bridge was closed."),
  ])
  func whatIsDeniedOrOnlyNamedIsNotTold(text: String, claim: String) throws {
    let claims = SampleSource.proposals(text).proposals.map(\.claim)
    #expect(claims.map(\.text) == [claim])
    #expect(claims.first?.proposition.act != "agree")
  }

  private let president = Name(
    id: "berg", kind: .person, name: "Ada Berg", aliases: ["Berg"], roles: ["former President"])

  @Test(arguments: [
    "The former president said that the lamps would stay.",
    "Former President Olin Hallow spoke. The former President said that the lamps would stay.",
  ])
  func aRoleThatOthersHaveNamesNobodyWhomTheTextDoesNotName(text: String) {
    let list = SampleSource.proposals(text, names: [president])
    let speakers = list.proposals.flatMap(\.claim.evidence).flatMap(\.attribution.speakers)
    #expect(!speakers.contains("berg"))
  }

  @Test func aWordInSmallLettersIsNotTheNameOfAnotherText() throws {
    let names = [
      Name(id: "survey", kind: .organisation, name: "Harbour Survey", aliases: ["Survey"])
    ]
    let list = SampleSource.proposals("The survey said that the lamps would stay.", names: names)
    #expect(list.proposals.first?.claim.evidence.first?.attribution.speakers == [])
  }

  @Test(arguments: ["Police said on Monday that", "On Monday the Commission said that"])
  func aNounOfTheLanguageIsProposedForNoName(lead: String) {
    let list = SampleSource.proposals("\(lead) the lamps would stay.")
    #expect(list.names.isEmpty)
    #expect(list.proposals.first?.claim.evidence.first?.attribution.mode == .anonymous)
  }

  @Test func anotherSpellingOfAKnownNameIsThatName() throws {
    let name = Name(id: "oz", kind: .person, name: "Deniz Oz", aliases: ["Oz"])
    let list = SampleSource.proposals("Deniz Öz said that the lamps would stay.", names: [name])
    #expect(list.names.isEmpty)
    #expect(list.proposals.first?.claim.evidence.first?.attribution.speakers == ["oz"])
  }

  @Test func aPersonInCapitalsIsSpelledAsElsewhere() throws {
    let list = SampleSource.proposals(
      "ADA BERG: The lamps will stay where they are until the summer, I can promise that.",
      "OLE LIND: And what does the council say to that plan of yours?",
      "ADA BERG: The council has nothing to say about it, and it knows that.")
    #expect(list.names.map(\.name) == ["Ada Berg", "Ole Lind"])
    #expect(list.names.map(\.kind) == [.person, .person])
  }

  @Test func aSurnameThatTwoHaveIsProposedForBoth() {
    let names = [Name(id: "berg", kind: .person, name: "Ada Berg", aliases: ["Berg"])]
    let list = SampleSource.proposals("Ole Berg said that the lamps would stay.", names: names)
    #expect(list.names.map(\.aliases) == [["Berg"]])
  }

  @Test func aTranscriptIsWordForWordAndAQuestionIsAsked() throws {
    let list = SampleSource.proposals(
      "Lamps on the bridge", "ADA BERG: The lamps will stay.", "OLE LIND: Who pays for them?",
      "ADA BERG: The town.")
    let claims = list.proposals.map(\.claim)
    #expect(claims.map(\.text) == ["“The lamps will stay”", "“Who pays for them?”", "“The town”"])
    #expect(claims.map(\.proposition.act) == ["state", "ask", "state"])
    #expect(claims.flatMap(\.evidence).map(\.attribution.mode) == [.direct, .direct, .direct])
  }
}
