import Testing

@testable import ParleyProposing

@Suite struct SlugTests {
  @Test(arguments: [
    ("Dmitry Peskov", "dmitry-peskov"), ("Recep Tayyip Erdoğan", "recep-tayyip-erdogan"),
    ("U.S. Army", "us-army"), ("O'Neil", "oneil"), ("Пе", "name-41f-435"), ("…", "name-2026"),
  ])
  func makesAnIDOfAName(_ name: String, _ id: String) {
    #expect(Slug.of(name) == id)
  }

  @Test func isNeverLongerThanItsBound() {
    #expect(Slug.of(String(repeating: "ab ", count: 100)).count <= Slug.longest)
  }
}
