import Testing

@testable import ParleyQuery

@Suite struct StemTests {
  @Test(arguments: [
    ["propose", "proposes", "proposed", "proposing"], ["plan", "plans", "planned", "planning"],
    ["make", "makes", "making"], ["close", "closes", "closed", "closing"],
    ["state", "states", "stated", "stating"], ["offer", "offers", "offered", "offering"],
    ["call", "calls", "called", "calling"], ["raise", "raises", "raised", "raising"],
    ["agree", "agrees", "agreed"], ["supply", "supplies", "supplied"],
  ])
  func bringsTheFormsOfAWordTogether(_ forms: [String]) {
    #expect(Set(forms.map { Stem.of($0) }).count == 1, "\(forms.map { Stem.of($0) })")
  }

  @Test(arguments: [
    ("plane", "plan"), ("planes", "planned"), ("site", "sit"), ("care", "car"), ("state", "stat"),
    ("aide", "aid"), ("filed", "filled"),
  ])
  func keepsWordsApartThatAnETellsApart(_ one: String, _ other: String) {
    #expect(Stem.of(one) != Stem.of(other))
  }
}
