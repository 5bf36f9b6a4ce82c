import ParleyModel
import ParleyQuery
import Testing

/// What the sources say in other words, and the same with one thing in it that they do not say.
@Suite struct TwinStatementsTests {
  private func verdict(_ statement: String) throws -> (Verdict?, String) {
    let answer = try QuotedCorpus.answer("check " + statement)
    return (answer.verdict, answer.line)
  }

  @Test(arguments: [
    "The Kremlin turned down the idea of a one-on-one meeting between Zelensky and Putin",
    "Trump resumed weapons deliveries to Ukraine",
    "Russia gave Ukraine back the remains of 7,000 fallen soldiers",
    "Russia demanded that Ukraine hand over four regions besides Crimea",
    "Russia wants Ukraine to give up joining NATO",
    "Under Kyiv's proposal the leaders would meet by the end of August",
    "According to RBC-Ukraine, Fidan joined a preparatory talk of Umerov and Medinsky",
    "Medinsky said that both countries had agreed to swap 1,200 prisoners of war each",
    "In Medinsky's words, the sides had lengthy discussions",
    "In Kyslytsya's view, Russia's approach amounts to ultimatums",
    "Zelensky wrote on X that the ninth stage of the exchange had taken place",
    "The negotiators have agreed only on exchanges of prisoners so far",
    "The first round was held on May 16 and the second on June 2",
    "Umerov led the Ukrainian delegation and Medinsky the Russian one",
    "Russia demanded that Ukraine give up four regions, and Ukraine rejected the demand",
    "Zelensky, who is the president of Ukraine, signed the 2022 decree",
    "Yermak, Kyslytsya and Skybytskyi are Ukrainian delegates",
    "Ukrainian law does not permit negotiations with Putin",
    "Umerov headed Ukraine's team at the talks",
    "The Kremlin points to a 2022 decree that bars negotiations with Putin",
    "Peskov told the press that a lot of diplomatic work lies ahead",
    "Ukraine wants Putin and Zelensky to meet before September",
  ])
  func supportsOtherWords(_ statement: String) throws {
    let (verdict, line) = try verdict(statement)
    #expect(verdict == .supported, "\(line)")
  }

  @Test(arguments: [
    "Russia demanded that Ukraine hand over three regions on top of Crimea",
    "Medinsky said that the Russian side had proposed two online working groups with Ukraine",
    "Trump warned on July 4 that he would impose tariffs on Russia",
    "Zelenskyy announced the new round of talks on Tuesday",
    "Russia wants Ukraine to join NATO", "Putin has taken part in person",
    "Ukraine accepted Russia's demand that it give up joining NATO",
    "The Kremlin agreed to a meeting of Putin and Zelensky",
    "Turkey proposed the 30-day unconditional ceasefire", "Ukraine annexed Crimea in 2014",
    "Fidan led the Ukrainian delegation", "Russia proposed truces of 24 to 48 days",
    "Under Kyiv's proposal the leaders would meet by the end of September",
    "Ukrainian law permits negotiations with Putin",
  ])
  func refutesTheirTwins(_ statement: String) throws {
    let (verdict, line) = try verdict(statement)
    #expect(verdict == .refuted, "\(line)")
  }

  /// That something was proposed to somebody does not say that he did not take it.
  @Test(arguments: [
    "Ukraine agreed to short ceasefires of 24 to 48 hours",
    "Putin has agreed to a meeting with Zelensky by the end of August",
    "Ukraine accepted the online working groups", "Trump agreed to take part in the leaders' talks",
  ])
  func takesNoProposalForARefusal(_ statement: String) throws {
    let answer = try SeedCorpus.answer("check \(statement)")
    #expect(answer.verdict == .notEnoughEvidence, "\(answer.line)")
  }

  /// Several may do it, so that the sources tell it of another says nothing against it.
  @Test(arguments: [
    ("Turkey proposed a meeting of the leaders", "Ukraine"),
    ("Russia urged steps towards a lasting ceasefire", "Turkey"),
  ])
  func namesWhoElseIsReportedTo(statement: String, doer: String) throws {
    let answer = try QuotedCorpus.answer("check " + statement)
    #expect(answer.verdict == .notEnoughEvidence, "\(answer.line)")
    #expect(answer.nearest.contains { $0.difference.hasPrefix("tells it of \(doer), not of") })
  }

  @Test(arguments: [
    "Ukraine proposed direct talks between the leaders but Russia agreed to them",
    "Russia proposed short truces and Ukraine turned them down",
    "Russia demanded that Ukraine give up four regions, and Ukraine agreed",
    "Russia annexed Crimea in 2014 and Belarus in 2022",
    "The first round was held on May 16 and the second on June 20",
    "Peskov said that Russia's delegation would not change and that Lavrov would head it",
    "The first two rounds led to prisoner exchanges and a ceasefire",
    "Both Trump and Erdogan met the Ukrainian delegation",
    "TASS reported the talks for Thursday and named a diplomat as its source",
    "Fidan chaired the talks and Erdogan attended them",
  ])
  func carriesHalfOfACompound(_ statement: String) throws {
    let (verdict, line) = try verdict(statement)
    #expect(verdict == .partlySupported, "\(line)")
  }

  /// What is planned, demanded, left undone or named in passing is no fact.
  @Test(arguments: [
    "The war has ended", "The war ended in 2025", "The presidents met",
    "The talks brought the positions together", "The Ukrainian children returned",
    "Short truces were declared on the line of contact", "Russia seized Kyiv",
    "Russia fulfilled the tasks that it set for itself", "Ukraine gave up four regions",
    "Trump imposed tariffs on Russia", "The Kremlin wants Ukraine in NATO",
    "All of Ukraine's proposals were rejected by Russia", "Russia has rejected every proposal",
    "Trump and Erdogan participated in the leaders' meeting", "A ceasefire was agreed in Istanbul",
    "A source told TASS that the positions are quite distant",
    "Zelensky wrote on Telegram that the ninth stage of the exchange had taken place",
    "The sides, says Fidan, agreed to continue contacts", "Umerov was at the talks in Geneva",
    "In Umerov's words, the sides had lengthy discussions", "Ukraine agreed",
    "Umerov told Putin that the meeting was planned for Wednesday",
    "Ukraine wants Putin and Zelensky to meet before August",
    "Skybytskyi is head of Ukraine's military intelligence",
    "Before the talks Umerov spoke at a press conference",
    "Russia returned the abducted Ukrainian children", "The US put pressure on Turkey",
    "Russia refused more talks", "The positions of the sides are close",
    "Russia demanded that Ukraine give up four regions except Crimea",
  ])
  func carriesNoMoreThanIsSaid(_ statement: String) throws {
    let (verdict, line) = try verdict(statement)
    #expect(verdict != .supported && verdict != .conflicting, "\(line)")
  }

  /// What is done already is not still to come, and what is done repeatedly is not done once.
  @Test(arguments: [
    "Russia will return 7,000 bodies", "Russia will return the bodies of 7,000 soldiers",
    "Putin declined once to participate in person",
    "Putin declined twice to participate in person",
  ])
  func takesNothingDoneForYetToComeOrForCounted(_ statement: String) throws {
    let (verdict, line) = try verdict(statement)
    #expect(verdict != .supported && verdict != .conflicting, "\(line)")
  }

  /// That another says something else tells nothing of what somebody says of himself.
  @Test(arguments: [
    "Peskov said he would resign", "Trump said he would attend", "Fidan said he would attend",
    "Putin said he would participate",
  ])
  func refutesNoSayingByAnUnrelatedOne(_ statement: String) throws {
    let (verdict, line) = try verdict(statement)
    #expect(verdict == .notEnoughEvidence, "\(line)")
  }

  /// Who says that he did something has said no other thing, and is no other who did it.
  @Test(arguments: [
    "Medinsky said he would resign", "Medinsky said he resigned", "Umerov said he would attend",
    "Peskov said that he quit", "Umerov said he will participate",
  ])
  func carriesNoDeedOfTheSpeakerByAnotherMatter(_ statement: String) throws {
    let (verdict, line) = try verdict(statement)
    #expect(verdict != .supported && verdict != .conflicting, "\(line)")
  }

  @Test(arguments: [
    "Peskov said a breakthrough is expected", "Medinsky said the discussions were short",
    "Umerov said the discussion was brief", "Fidan said the talks were brief",
    "Medinsky said that the talks were preparatory",
  ])
  func takesTheWordsAboutATalkForNobodysInIt(_ statement: String) throws {
    let answer = try SeedCorpus.answer("check " + statement)
    #expect(answer.verdict != .supported && answer.verdict != .conflicting, "\(answer.line)")
  }
}
