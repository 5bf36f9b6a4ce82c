import ParleyModel
import Testing

@testable import ParleyQuery

/// Words and names that a claim has, but not in the part that the statement gives them.
@Suite struct OtherRolesTests {
  @Test(arguments: [
    "The decree of 2022 forbids Zelensky to talk", "The 2022 decree forbids Zelensky to negotiate",
  ])
  func takesNobodyWhoDidItForWhomItIsDoneTo(_ statement: String) throws {
    try SeedCorpus.expect(.notEnoughEvidence, on: statement)
  }

  @Test(arguments: [
    "Russia wants Ukraine to keep the four regions", "Russia wants Ukraine to get four regions",
    "The Kremlin wants Ukraine to make four regions", "Russia wants Ukraine to hold four regions",
  ])
  func holdsALightDeedThatIsWanted(_ statement: String) throws {
    try SeedCorpus.expect(.notEnoughEvidence, on: statement)
  }

  @Test(arguments: [
    "Umerov said that the ceasefire is genuine", "Much work was done, Peskov said",
    "The ceasefire is genuine",
  ])
  func takesNothingThatHasToBeForWhatIs(_ statement: String) throws {
    try SeedCorpus.expect(.notEnoughEvidence, on: statement)
  }

  @Test(arguments: [
    "Zelensky said on Tuesday that the meeting is scheduled for Wednesday",
    "Zelensky said on Sunday that the meeting is scheduled for Wednesday",
    "Fidan said on Monday that the goal is to end the war",
    "Peskov said on Friday that Russia does not expect a miraculous breakthrough",
  ])
  func takesADayInWhatIsSaidForNoDayOfSaying(_ statement: String) throws {
    try SeedCorpus.expect(.notEnoughEvidence, on: statement)
  }

  @Test(arguments: [
    "Zelensky told Putin that he is ready for face-to-face talks",
    "The discussion of Umerov and Fidan was joined by Medinsky",
  ])
  func takesWhomItIsAboutForNobodyItIsToldTo(_ statement: String) throws {
    try SeedCorpus.expect(.notEnoughEvidence, on: statement)
  }

  @Test(arguments: [
    "The war will end within 50 days", "Russia will end the war within 50 days",
  ])
  func takesNothingAskedForForDone(_ statement: String) throws {
    try SeedCorpus.expect(.notEnoughEvidence, on: statement)
  }

  @Test(arguments: [
    "Medinsky said no prisoners would be exchanged", "Medinsky said no civilians would be swapped",
  ])
  func readsNoRefusalIntoWhatIsDenied(_ statement: String) throws {
    try SeedCorpus.expect(.notEnoughEvidence, on: statement)
  }

  @Test(arguments: [
    "Zelensky said on Monday that the meeting is scheduled for Wednesday",
    "The Kremlin wants Ukraine to give up four regions",
    "Russia proposed ceasefires of one to two days", "Umerov said the ceasefire must be genuine",
    "Ukrainian and Russian negotiators agreed to hold prisoner exchanges",
    "Zelensky is ready for face-to-face talks with Putin",
    "The discussion of Umerov and Medinsky was joined by Fidan",
  ])
  func supportsThemInTheirOwnPart(_ statement: String) throws {
    try SeedCorpus.expect(.supported, on: statement)
  }

  @Test(arguments: [
    "Peskov said no work needs to be done", "Umerov said that the ceasefire need not be genuine",
    "Ukraine launched intense air attacks on Russia",
    "Kyslytsya said Ukraine's approach amounts to ultimatums",
    "Russia and Ukraine failed to agree on a prisoner exchange",
  ])
  func refutesThemInAnothersPart(_ statement: String) throws {
    try SeedCorpus.expect(.refuted, on: statement)
  }
}
