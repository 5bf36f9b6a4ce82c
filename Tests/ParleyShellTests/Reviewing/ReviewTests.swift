import Diagnostics
import ParleyCorpus
import ParleyModel
import Testing

@testable import ParleyShell

@Suite struct ReviewTests {
  private let proposed: ProposedFolder
  private let heard: HeardShell

  init() throws {
    proposed = try ProposedFolder()
    heard = try HeardShell(try proposed.opened())
  }

  private var files: SeedReading {
    SeedReaders.read(folder: proposed.path, base: OpenedCorpus.builtInVocabulary())
  }

  private var errorsOfFolder: [String] {
    let reading = files
    return (reading.diagnostics + CorpusChecks.run(reading.corpus, index: reading.index)).map(
      \.message)
  }

  @Test func showsAProposalInItsPassage() throws {
    let text = try heard.said(".review")
    #expect(text.contains("1 of 3 · notice ¶1 · said-that, right in 89 of 100"))
    #expect(text.contains("*Harbour spokesperson Ada Berg* [told] reporters on Tuesday"))
    #expect(text.contains("5 March 2024 (“Tuesday”)"))
  }

  @Test func anAcceptedProposalIsAClaimWithItsNameAndOrigin() throws {
    try heard.said(".review", "accept")
    #expect(try heard.errors() == "")
    let corpus = files.corpus
    #expect(corpus.claims.first { $0.id == "notice-p1" }?.isUnreviewed == false)
    #expect(proposed.folder.names.contains("origins.yaml"))
    #expect(try proposed.folder.text("names/reviewed.yaml").contains("name: Ada Berg"))
    #expect(errorsOfFolder == [])
    try heard.said("stop")
    let answer = try heard.said("who spoke of 1,200 lamps")
    #expect(answer.contains("Ada Berg"))
    #expect(!answer.contains("unreviewed"))
  }

  @Test func goesOnWhereItStopped() throws {
    try heard.said(".review", "accept", "refuse not news", "stop")
    let again = try HeardShell(try proposed.opened())
    #expect(try again.said(".review").contains("1 of 1 · notice ¶3"))
    #expect(files.proposals[0].proposals.map(\.state) == [.refused("not news"), .waiting])
  }

  @Test func whatIsPutOffComesLast() throws {
    try heard.said(".review", "skip", "stop")
    let again = try HeardShell(try proposed.opened())
    #expect(try again.said(".review").contains("notice ¶2"))
    #expect(try again.said("a", "a").contains("notice ¶1"))
  }

  @Test func aDecisionIsTakenBackToTheByte() throws {
    let before = try proposed.folder.text("proposals/notice.yaml")
    try heard.said(".review", "accept")
    #expect(try heard.said("undo").contains("1 of 3 · notice ¶1"))
    #expect(try proposed.folder.text("proposals/notice.yaml") == before)
    #expect(files.corpus.claims.allSatisfy { $0.isUnreviewed })
    try heard.said("refuse", "undo", "accept")
    #expect(files.corpus.claims.map(\.isUnreviewed) == [false, true, true])
  }

  @Test func theReviewGoesOnInItsOrderBehindWhatIsTakenBack() throws {
    try heard.said(".review", "skip", "accept")
    #expect(try heard.said("undo").contains("2 of 3 · notice ¶2"))
    #expect(try heard.said("accept").contains("3 of 3 · notice ¶3"))
    #expect(try heard.said("accept").contains("notice ¶1"))
  }

  @Test func aSlipOfTheReviewersIsNoEntryOfTheSession() throws {
    try heard.said(".review", "mend mode direct", "mend act dney", "stop", "topics")
    #expect(heard.shell.session.file.entries.count == 1)
  }

  @Test func aFormOfTwoNamesMeansNeither() throws {
    try proposed.add(["Ida Berg said that the lamps were late."], id: "other")
    let again = try HeardShell(try proposed.opened())
    try again.said(".review", "mend speaker Berg")
    let errors = try again.errors()
    #expect(errors.contains("'Berg' is a form of 2 names: Ada Berg (person, ada-berg); Ida"))
    #expect(errors.contains("write the id of the one that is meant"))
  }

  @Test func aFieldIsMendedAndStays() throws {
    try heard.said(".review")
    for (line, shown) in [
      ("mend act deny", "act      deny"), ("mend speaker Ole Lind", "speaker  Ole Lind"),
      ("mend speaker", "speaker  nobody yet"), ("mend text Lamps.", "claim    Lamps."),
      ("mend when 2024-03-01", "1 March 2024"), ("mend negated yes", "deny, denied"),
      ("mend agent Ole Lind", "agent    Ole Lind"),
    ] {
      let text = try heard.said(line)
      #expect(text.contains(shown), "\(line)")
    }
    #expect(try heard.errors() == "")
    let claim = files.proposals[0].proposals[0].claim
    #expect(claim.text == "Lamps.")
    #expect(claim.proposition.agents == ["ole-lind"])
    #expect(claim.proposition.isNegated)
  }

  @Test func tellsWhatCannotBeDone() throws {
    let before = try proposed.folder.text("proposals/notice.yaml")
    try heard.said(
      ".review", "mend act dney", "mend speaker Ada Borg", "mend spaeker x", "mend when soon",
      "join 1", "undo", "mend text", "person Ada Berg")
    let errors = try heard.errors()
    for message in [
      "did you mean 'deny'?", "did you mean 'Ada Berg'?", "did you mean 'speaker'?",
      "'soon' is not a time", "it is not told which claim to join", "nothing was decided",
      "a claim has a text", "the corpus has 'Ada Berg' already",
    ] {
      #expect(errors.contains(message))
    }
    #expect(try proposed.folder.text("proposals/notice.yaml") == before)
  }

  @Test func doesNotAcceptWhatTheChecksRefuse() throws {
    try heard.said(".review", "mend text The council had ordered 1,300 lamps.", "accept")
    #expect(try heard.errors().contains("the number '1,300' stands in no excerpt"))
    #expect(files.corpus.claims.allSatisfy { $0.isUnreviewed })
  }

  @Test func evidenceIsJoinedToAClaimOfTheSame() throws {
    try heard.said(".review", "accept", "stop")
    try proposed.add(
      ["Ole Lind said that the council had ordered 1,200 lamps last week."], id: "other")
    let again = try HeardShell(try proposed.opened())
    #expect(try again.said(".review other").contains("like The council had ordered 1,200 lamps"))
    try again.said("join 1", "stop")
    #expect(try again.errors() == "")
    let claim = try #require(files.corpus.claims.first { $0.id == "notice-p1" })
    #expect(claim.evidence.map(\.source) == ["notice", "other"])
    #expect(errorsOfFolder == [])
    #expect(try again.said("claims about 1,200 lamps").contains("2 origins"))
  }

  @Test func aNewPersonAndAnAliasComeFromThePrintedWords() throws {
    try proposed.add(
      ["Treasurer Ida Holm said that money was short.", "A. Berg said that it was not."],
      id: "purse")
    let again = try HeardShell(try proposed.opened())
    try again.said(".review purse", "mend speaker", "person Ida Holm-Vik")
    let names = try #require(files.proposals.first { $0.source == "purse" }).names
    #expect(names.contains { $0.name == "Ida Holm-Vik" })
    try again.said("skip", "alias Ada Berg")
    #expect(try again.errors() == "")
    #expect(files.corpus.names.first { $0.id == "ada-berg" }?.aliases.contains("A. Berg") == true)
  }

  @Test func nothingThatIsTypedInAReviewIsAQuestion() throws {
    try heard.said(
      ".review", "accept", "mnd speaker Ruth", "who spoke of 1,200 lamps", "a spokesman said so",
      "quit", "1")
    let errors = try heard.errors()
    for message in [
      "'mnd' is no decision on a proposal", "did you mean 'mend'?",
      "'?' lists what can be typed; questions are asked behind 'stop'",
      "nothing stands behind 'accept'", "did you mean '.quit'?",
    ] {
      #expect(errors.contains(message), "\(message)")
    }
    #expect(heard.shell.inputs.isEmpty)
    #expect(try heard.said("look").contains("notice ¶2"))
    let answer = try heard.said("stop", "who spoke of 1,200 lamps")
    #expect(answer.contains("Ada Berg"))
  }

  @Test func namesThatHoldTheWordAreOffered() throws {
    try heard.said(".review", "mend speaker Ada", "mend agent ole, Ada Berg")
    let errors = try heard.errors()
    #expect(errors.contains("there is no name 'Ada' in this corpus"))
    #expect(errors.contains("did you mean 'Ada Berg'?"))
    #expect(errors.contains("did you mean 'Ole Lind'?"))
  }

  @Test func theFieldsAreCalledAsTheyAreShown() throws {
    #expect(try heard.said(".review", "m claim Lamps.").contains("claim    Lamps."))
    try heard.said("m outlet The Gazette")
    let errors = try heard.errors()
    #expect(errors.contains("'outlet' is told of the source, not of a claim"))
    #expect(errors.contains("write it in the source's file, in the folder 'sources' of the corpus"))
  }

  @Test func oneShellAtATimeReviews() throws {
    try heard.said(".review")
    let second = try HeardShell(try proposed.opened())
    try second.said(".review")
    #expect(try second.errors().contains("another program is changing"))
    try heard.said("stop")
    #expect(try second.said(".review").contains("1 of 3"))
  }

  @Test func listsWhatWaits() throws {
    try heard.said(".review", "refuse no news", "stop")
    let text = try heard.said(".proposals")
    #expect(text == "notice  2 wait, 1 refused\n2 proposals wait: '.review' decides on them\n")
    #expect(
      try heard.said(".proposals notice").hasPrefix(
        "notice-p1  Ada Berg: The council had ordered 1,200 lamps last week. (refused: no\n"
          + "           news)\n"))
  }

  @Test func theBuiltInCorpusHasNothingToReview() throws {
    let shell = try HeardShell(.builtIn())
    try shell.said(".review", ".proposals")
    #expect(try shell.errors().contains("the built-in corpus has no proposals"))
  }

  @Test func nothingOfAReviewIsKeptInTheSession() throws {
    try heard.said(".review", "accept", "stop", "who spoke of 1,200 lamps")
    #expect(heard.shell.inputs == ["who spoke of 1,200 lamps"])
  }
}
