import Diagnostics
import ParleyModel
import Testing

@testable import ParleyCorpus

@Suite struct CorpusUnionTests {
  private func corpus(_ id: String, _ names: [Name], digest: String? = nil) -> Corpus {
    var corpus = Corpus(id: id, title: id.uppercased())
    corpus.names = names
    corpus.sources = [Source(id: "s", passages: [Passage(number: 1, text: "So it was said.")])]
    corpus.origins = [Origin(id: "o", text: "words", speaker: names.first?.id)]
    corpus.claims = [
      Claim(
        id: "c", text: "So.", proposition: Proposition(agents: names.map(\.id), act: "state"),
        topics: [],
        evidence: [
          Evidence(
            source: "s", paragraph: 1, excerpt: "said",
            attribution: Attribution(speakers: names.map(\.id), mode: .indirect), origin: "o")
        ])
    ]
    corpus.relations = [Relation(id: "r", kind: .value, claims: ["c"])]
    return corpus
  }

  private func person(_ id: String, _ name: String, _ aliases: String..., of: String? = nil) -> Name
  {
    Name(id: id, kind: .person, name: name, aliases: aliases, of: of)
  }

  @Test func idsOfTwoAreKeptApart() {
    let union = CorpusUnion.of([
      corpus("a", [person("berg", "Ada Berg")]), corpus("b", [person("lind", "Ole Lind")]),
    ])
    #expect(union.title == "A + B")
    #expect(union.sources.map(\.id) == ["s", "b/s"])
    #expect(union.claims.map(\.id) == ["c", "b/c"])
    #expect(union.relations.map(\.claims) == [["c"], ["b/c"]])
    #expect(union.claims[1].evidence[0].source == "b/s")
    #expect(union.claims[1].evidence[0].origin == "b/o")
    #expect(union.names.map(\.id) == ["berg", "lind"])
    #expect(CorpusChecks.run(union).filter { $0.message.contains("second") } == [])
  }

  @Test func aNameOfTheSameFullFormIsOne() {
    let union = CorpusUnion.of([
      corpus("a", [person("zelensky", "Volodymyr Zelensky", "Volodymyr Zelenskyy", "Zelensky")]),
      corpus("b", [person("vz", "Volodymyr Zelenskyy", "Ze")]),
    ])
    #expect(union.names.map(\.id) == ["zelensky"])
    #expect(union.names[0].aliases == ["Volodymyr Zelenskyy", "Zelensky", "Ze"])
    #expect(union.claims[1].proposition.agents == ["zelensky"])
    #expect(union.origins[1].speaker == "zelensky")
  }

  @Test func aSurnameAloneJoinsNobody() {
    let union = CorpusUnion.of([
      corpus("a", [person("berg", "Ada Berg", "Berg")]),
      corpus("b", [person("berg", "Ole Berg", "Berg")]),
    ])
    #expect(union.names.map(\.name) == ["Ada Berg", "Ole Berg"])
    #expect(union.claims.map(\.proposition.agents) == [["berg"], ["b/berg"]])
  }

  @Test func aPersonIsNoPlaceOfTheSameName() {
    let place = Name(id: "paris", kind: .place, name: "Paris")
    let union = CorpusUnion.of([
      corpus("a", [place]), corpus("b", [person("paris", "Paris")]),
    ])
    #expect(union.names.map(\.id) == ["paris", "b/paris"])
  }

  @Test func aFormOfTwoJoinsNeither() {
    let union = CorpusUnion.of([
      corpus("a", [person("x", "Ada Berg"), person("y", "Ida Berg", "Ada Berg")]),
      corpus("b", [person("z", "Ada Berg")]),
    ])
    #expect(union.names.map(\.id) == ["x", "y", "z"])
  }

  @Test func whatANameBelongsToIsRenamedWithIt() {
    let body = Name(id: "port", kind: .organisation, name: "Port of A")
    let other = Name(id: "port", kind: .organisation, name: "Port of B")
    let union = CorpusUnion.of([
      corpus("a", [body]), corpus("b", [person("lind", "Ole Lind", of: "port"), other]),
    ])
    #expect(union.names.map(\.of) == [nil, "b/port", nil])
  }

  @Test func corporaOfTheSameIDAreToldApart() {
    let union = CorpusUnion.of([corpus("a", []), corpus("a", []), corpus("a", [])])
    #expect(union.claims.map(\.id) == ["c", "a-2/c", "a-3/c"])
  }

  @Test func oneAloneStaysAsItIs() {
    let one = corpus("a", [person("berg", "Ada Berg")])
    #expect(CorpusUnion.of([one]) == one)
  }
}
