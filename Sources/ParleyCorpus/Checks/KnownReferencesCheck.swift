import Diagnostics
import ParleyModel

/// Whatever is named by its id is there: names, topics, sources, origins, claims, concepts.
enum KnownReferencesCheck: CorpusCheck {
  static func run(_ checked: CheckedCorpus) {
    let corpus = checked.corpus
    for (number, source) in corpus.sources.enumerated() {
      let place = CorpusPlace(.source, number)
      run(source.outlet, .name, place.at("outlet"), checked)
      run(source.agencies, .name, place.at("agency"), checked)
    }
    for (number, name) in corpus.names.enumerated() {
      run(name.of, .name, CorpusPlace(.name, number, ["of"]), checked)
    }
    for (number, origin) in corpus.origins.enumerated() {
      run(origin.speaker, .name, CorpusPlace(.origin, number, ["speaker"]), checked)
    }
    for (number, claim) in corpus.claims.enumerated() {
      run(claim, CorpusPlace(.claim, number), checked)
    }
    for (number, relation) in corpus.relations.enumerated() {
      run(relation.claims, .claim, CorpusPlace(.relation, number, ["claims"]), checked)
    }
    for (number, concept) in corpus.vocabulary.concepts.enumerated() {
      let place = CorpusPlace(.concept, number)
      run(concept.related, .concept, place.at("related"), checked)
      run(concept.opposite, .concept, place.at("opposite"), checked)
    }
  }

  private static func run(_ claim: Claim, _ place: CorpusPlace, _ checked: CheckedCorpus) {
    let proposition = claim.proposition
    run(proposition.agents, .name, place.at("agent"), checked)
    run(proposition.recipients, .name, place.at("to"), checked)
    run(proposition.places, .name, place.at("where"), checked)
    run(proposition.mentions, .name, place.at("about"), checked)
    run(claim.topics, .topic, place.at("topics"), checked)
    for (item, evidence) in claim.evidence.enumerated() {
      let place = place.at("evidence", .item(item))
      run(evidence.source, .source, place.at("source"), checked)
      run(evidence.origin, .origin, place.at("origin"), checked)
      run(evidence.attribution.speakers, .name, place.at("speaker"), checked)
      run(evidence.attribution.via, .name, place.at("via"), checked)
    }
  }

  private static func run(
    _ ids: [String], _ kind: RecordKind, _ place: CorpusPlace, _ checked: CheckedCorpus
  ) {
    for (item, id) in ids.enumerated() { run(id, kind, place.at(.item(item)), checked) }
  }

  private static func run(
    _ id: String?, _ kind: RecordKind, _ place: CorpusPlace, _ checked: CheckedCorpus
  ) {
    guard let id, checked.number(kind, id) == nil else { return }
    checked.log.add(
      .unknown(id, kind, checked.location(place), among: checked.numbers[kind] ?? [:]))
  }
}

extension Diagnostic {
  fileprivate static func unknown(
    _ id: String, _ kind: RecordKind, _ location: SeedLocation, among known: [String: Int]
  ) -> Diagnostic {
    // In the order of the records, so that of equals the first is offered.
    let ids = known.sorted { $0.value < $1.value }.map(\.key)
    let home =
      switch kind {
      case .source: "put its record into sources/"
      case .name: "put its record into names/"
      case .origin: "put its record into origins.yaml"
      case .claim: "put its record into claims/"
      default: "put its record into vocabulary/\(kind.plural).yaml"
      }
    return Diagnostic(
      .error, "'\(id)' is not \(kind.withArticle) of this corpus", location,
      remedy: NearMiss.nearest(to: id, among: ids).map { "did you mean '\($0)'?" } ?? home)
  }
}
