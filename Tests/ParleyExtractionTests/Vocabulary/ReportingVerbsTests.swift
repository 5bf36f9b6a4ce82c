import Testing

@testable import ParleyExtraction

@Suite struct ReportingVerbsTests {
  @Test func readsTheEmbeddedList() {
    let verbs = Lexicon.shared.reporting.verbs
    #expect(verbs.count > 300)
    #expect(verbs.contains { $0.lemma == "say" && $0.grade == .say })
  }

  @Test func readsParticlesFramesAndIrregularForms() throws {
    let list = ReportingVerbs("# note\nspeak_out : stance : np : spoke/spoken\nnonsense\n")
    let verb = try #require(list.verbs.first)
    #expect(list.verbs.count == 1)
    #expect(verb.particles == [Spelling.of("out")])
    #expect(verb.frames == .object)
    #expect(verb.inflection.forms.map(\.1) == ["speak", "speaks", "spoke", "spoken", "speaking"])
  }

  @Test(arguments: [
    ("deny", "denies denied denied denying"), ("plan", "plans planned planned planning"),
    ("tout", "touts touted touted touting"), ("urge", "urges urged urged urging"),
    ("quip", "quips quipped quipped quipping"), ("reveal", "reveals revealed revealed revealing"),
  ])
  func inflectsRegularVerbs(lemma: String, forms: String) {
    #expect(Inflection(lemma).forms.dropFirst().map(\.1).joined(separator: " ") == forms)
  }
}
