import ParleyModel
import Testing

@testable import ParleyCorpus

@Suite struct NameFormsTests {
  private let forms = NameForms([
    Name(
      id: "russia", kind: .party, name: "Russia", metonyms: ["Moscow", "the Kremlin"],
      adjectives: ["Russian"]),
    Name(id: "times", kind: .outlet, name: "The Moscow Times"),
    Name(
      id: "medinsky", kind: .person, name: "Vladimir Medinsky", aliases: ["Medinsky"],
      roles: ["the head of the Russian delegation"]),
    Name(id: "us", kind: .party, name: "US"),
  ])

  @Test(arguments: [
    ("Russia’s aide", [0]),
    ("Moscow's lead negotiator", [0]),
    ("told The Moscow Times", [1]),
    ("THE KREMLIN", [0]),
    ("moscow", []),
    ("The head of the Russian delegation spoke", [0, 2]),
    ("Vladimir Medinsky", [2]),
    ("it told us", []),
    ("", []),
  ])
  func findsTheNamesOfAText(text: String, names: [Int]) {
    #expect(forms.names(in: text).sorted() == names)
  }
}
