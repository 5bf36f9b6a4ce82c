import Diagnostics
import Testing

@testable import ParleyQuery

@Suite struct StrayWordsTests {
  @Test(arguments: [
    ("sources for the 24-hour truce", "did you mean 'sources about 24-hour truce'?"),
    ("people of \"working groups\" by Peskov", "did you mean 'people about \"working groups\"'?"),
    ("quotes bye Peskov", "did you mean 'by'?"),
  ])
  func whatStandsBehindAWordThatSaysLittleIsTheMatter(_ line: String, _ remedy: String) throws {
    let refusal = try #require(SeedCorpus.refusal(line))
    #expect(refusal.remedy == remedy)
  }

  @Test func wordsThatAllSayLittleAreNoMatter() throws {
    let remedy = try #require(SeedCorpus.refusal("sources for the")?.remedy)
    #expect(remedy.hasPrefix("use one of: "))
  }
}
