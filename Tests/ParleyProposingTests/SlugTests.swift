import Testing

@testable import ParleyProposing

@Suite struct SlugTests {
  @Test(arguments: [
    ("Dmitry Peskov", "dmitry-peskov"), ("Recep Tayyip Erdoğan", "recep-tayyip-erdogan"),
    ("U.S. Army", "us-army"), ("O'Neil", "oneil"), ("…", "name-2026"),
    ("Дмитрий Орлов", "dmitriy-orlov"), ("Щорс", "shchors"), ("Ольга Подъяк", "olga-podyak"),
    ("Їжак і Ґедзь", "yizhak-i-gedz"), ("北京", "name-5317-4eac"),
  ])
  func makesAnIDOfAName(_ name: String, _ id: String) {
    #expect(Slug.of(name) == id)
  }

  @Test func isNeverLongerThanItsBound() {
    #expect(Slug.of(String(repeating: "ab ", count: 100)).count <= Slug.longest)
  }
}
