import Diagnostics
import ParleyModel

/// No two records of a kind have the same id.
enum UniqueIDsCheck: CorpusCheck {
  static func run(_ checked: CheckedCorpus) {
    let corpus = checked.corpus
    run(corpus.sources.map(\.id), .source, checked)
    run(corpus.names.map(\.id), .name, checked)
    run(corpus.origins.map(\.id), .origin, checked)
    run(corpus.claims.map(\.id), .claim, checked)
    run(corpus.relations.map(\.id), .relation, checked)
    for (number, source) in corpus.sources.enumerated() {
      passages(source, CorpusPlace(.source, number), checked)
    }
  }

  private static func run(_ ids: [String], _ kind: RecordKind, _ checked: CheckedCorpus) {
    var first: [String: Int] = [:]
    for (number, id) in ids.enumerated() {
      guard let before = first.updateValue(number, forKey: id) else { continue }
      first[id] = before
      checked.log.add(
        .second(
          id, kind, checked.location(CorpusPlace(kind, number, ["id"])),
          first: checked.location(CorpusPlace(kind, before, ["id"]))))
    }
  }

  private static func passages(
    _ source: Source, _ place: CorpusPlace, _ checked: CheckedCorpus
  ) {
    var seen: Set<Int> = []
    for (item, passage) in source.passages.enumerated()
    where !seen.insert(passage.number).inserted {
      checked.log.add(
        .secondPassage(
          passage.number, checked.location(place.at("passages", .item(item), "n"))))
    }
  }
}

extension Diagnostic {
  fileprivate static func second(
    _ id: String, _ kind: RecordKind, _ location: SeedLocation, first: SeedLocation
  ) -> Diagnostic {
    let line = first.input.location(of: first.span).line
    return Diagnostic(
      .error, "a second \(kind.rawValue) has the id '\(id)'", location,
      notes: ["the first stands in \(first.input.name), line \(line)"],
      remedy: "make them one, or give one another id")
  }

  fileprivate static func secondPassage(
    _ number: Int, _ location: SeedLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "the source has passage \(number) twice", location,
      remedy: "leave one out, or correct its number")
  }
}
