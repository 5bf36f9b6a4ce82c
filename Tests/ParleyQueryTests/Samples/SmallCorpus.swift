import ParleyModel
import ParleyQuery

/// Two papers of an invented town, for differences that no record tells of.
enum SmallCorpus {
  static func corpus(_ claims: [Claim], relations: [Relation] = []) -> Corpus {
    var corpus = Corpus(id: "ferry", title: "The ferry (invented)", language: "en")
    corpus.names = [
      Name(id: "council", kind: .party, name: "Harbour Council", aliases: ["council"]),
      Name(id: "guild", kind: .party, name: "Pilots Guild", aliases: ["guild"]),
      Name(id: "berg", kind: .person, name: "Ida Berg", aliases: ["Berg"], of: "council"),
      Name(id: "gazette", kind: .outlet, name: "Gazette"),
      Name(id: "herald", kind: .outlet, name: "Herald"),
    ]
    corpus.sources = ["a": "gazette", "b": "herald"].sorted { $0.key < $1.key }.map { id, outlet in
      let own = claims.flatMap(\.evidence).filter { $0.source == id }
      return Source(
        id: id, outlet: outlet, issued: PartialDate(iso: "2024-03-04"),
        passages: own.map { Passage(number: $0.paragraph, text: $0.excerpt) })
    }
    corpus.origins = [
      Origin(id: "own-a", text: "the Gazette's own reporting"),
      Origin(id: "own-b", text: "the Herald's own reporting"),
      Origin(id: "hall", text: "Berg's words in the hall", speaker: "berg"),
    ]
    corpus.vocabulary.acts = [
      Act(id: "propose", kind: .speech, verbs: ["propose"], nouns: ["proposal"]),
      Act(id: "order", kind: .deed, verbs: ["order"]),
    ]
    corpus.claims = claims
    corpus.relations = relations
    return corpus
  }

  static func claim(
    _ id: String, _ proposition: Proposition, _ evidence: [Evidence]
  ) -> Claim {
    Claim(
      id: id, text: evidence[0].excerpt, proposition: proposition, topics: [], evidence: evidence)
  }

  static func evidence(
    _ source: String, _ paragraph: Int, _ excerpt: String, speakers: [String] = [],
    mode: Evidence.Mode = .narrative, origin: String? = nil, said: String? = nil
  ) -> Evidence {
    Evidence(
      source: source, paragraph: paragraph, excerpt: excerpt,
      attribution: Attribution(
        speakers: speakers, mode: mode, said: said.flatMap { TimeSpan(iso: $0) }),
      origin: origin ?? "own-\(source)")
  }

  static func interpreter(_ claims: [Claim]) -> Interpreter {
    SeedCorpus.interpreter(of: corpus(claims))
  }
}
