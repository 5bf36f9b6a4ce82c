import ParleyModel
import ParleyQuery

/// What a quiz is made of: claims with their evidence, and who speaks and prints in the corpus.
struct QuizMaterial {
  let archive: any Archive
  let claims: [Claim]
  /// Persons whose words are quoted, each once.
  let speakers: [Name]
  /// Outlets that are known, each once.
  let outlets: [Name]
  private let context: QueryContext
  /// The outlets of each excerpt.
  private let holders: [String: Set<String?>]

  /// The most claims that are looked at; of more, some from all over the corpus.
  private static let mostClaims = 2000

  init(_ context: QueryContext) {
    self.context = context
    let archive = context.archive
    let step = max(1, archive.claimCount / Self.mostClaims)
    claims = stride(from: 0, to: archive.claimCount, by: step).map(archive.claim)
    let evidence = claims.flatMap(\.evidence)
    func names(_ ids: [String]) -> [Name] {
      var seen: Set<String> = []
      return ids.filter { seen.insert($0).inserted }.compactMap(archive.name)
    }
    speakers = names(
      evidence.filter { $0.attribution.mode == .direct }.flatMap(\.attribution.speakers)
    )
    .filter { $0.kind == .person }
    outlets = names(evidence.compactMap { archive.source(id: $0.source)?.outlet })
    holders = Dictionary(grouping: evidence, by: \.excerpt).mapValues { places in
      Set(places.map { archive.source(id: $0.source)?.outlet })
    }
    self.archive = archive
  }

  func citation(_ evidence: Evidence) -> Citation { context.citation(evidence) }

  /// The passages that an excerpt stands in.
  func passage(_ evidence: Evidence) -> String {
    let last = max(evidence.paragraph, evidence.through ?? evidence.paragraph)
    let source = archive.source(id: evidence.source)
    return (evidence.paragraph...last).compactMap { source?.passage($0)?.text }
      .joined(separator: " ")
  }

  /// Whether a text gives a name away: one of its words of four letters and more.
  static func tells(_ text: String, _ name: Name) -> Bool {
    let words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
    let parts = ([name.name] + name.aliases).joined(separator: " ").lowercased()
      .split { !$0.isLetter }
    return parts.contains { $0.count >= 4 && words.contains(String($0)) }
  }

  /// Whether an excerpt stands in the evidence of one outlet alone.
  func isSole(_ evidence: Evidence) -> Bool {
    let outlet = archive.source(id: evidence.source)?.outlet
    return holders[evidence.excerpt, default: []].allSatisfy { $0 == outlet }
  }

  /// Excerpts shorter than this are nobody's in particular, in words.
  static let fewestWords = 5

  /// Long enough to be asked about, and prose: no link of a saved page, `[Where Do …](#)`.
  static func isFit(_ text: String) -> Bool {
    text.split(separator: " ").count >= fewestWords && !text.contains("](")
  }
}
