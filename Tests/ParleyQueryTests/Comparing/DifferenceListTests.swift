import ParleyModel
import ParleyQuery
import Testing

@Suite struct DifferenceListTests {
  private let list = DifferenceList(SeedCorpus.interpreter.context)

  @Test func countsEveryDifferenceByItsKind() throws {
    let answer = list.answer(about: "")
    let items = try #require(answer.items)
    #expect(answer.line.hasPrefix("\(items.count) differences: "))
    #expect(
      Set(items.compactMap { $0.text("kind") }) == ["value", "attribution", "wording", "scope"])
    #expect(items.allSatisfy { $0.text("sources") != nil && $0.text("a") != nil })
  }

  @Test func keepsTheDifferencesThatBearOnAMatter() throws {
    let items = try #require(list.answer(about: "tariffs or sanctions").items)
    #expect(items.first?.text("sources") == "000; 001; 003")
    #expect(list.answer(about: "price of gas in Berlin").status == .notFound)
    #expect(list.answer(about: "rainfall").status == .notFound)
    #expect(list.answer(about: "climate").status == .notFound)
  }
}
