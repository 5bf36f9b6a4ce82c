import ParleyModel

/// A difference between sources, or within one: what stands against what, and where.
struct SourceDifference {
  /// What one place says.
  struct Side {
    /// Words of the source.
    let text: String
    /// The id of the source; nil where the side names none that is known.
    let source: String?
    /// The number of the claim that carries it.
    let claim: Int
    /// The excerpt that the words stand in.
    let excerpt: String
  }

  let kind: Relation.Kind
  /// The sides, those that say the same together; at least two groups where sources differ.
  var groups: [[Side]]
  var note: String?
  /// Differences of one group are about the same matter.
  var group: String?
  /// The numbers of the claims, the sides' own first.
  var claims: [Int]
  /// The name of the record, as words; empty where the difference was found by itself.
  var title = ""

  var sides: [Side] { groups.flatMap { $0 } }

  /// `003` of `003_7a6c88377ead68cf`.
  static func short(_ source: String) -> String { String(source.prefix { $0 != "_" }) }

  /// Each group in the sources' own words: `tariffs (000)`, `sanctions (001, 003)`.
  var told: [String] {
    groups.map { sides in
      var texts: [(text: String, sources: [String])] = []
      for side in sides {
        let source = side.source.map(Self.short)
        if let place = texts.firstIndex(where: { $0.text == side.text }) {
          if let source, !texts[place].sources.contains(source) {
            texts[place].sources.append(source)
          }
        } else {
          texts.append((side.text, [source].compactMap { $0 }))
        }
      }
      return texts.map { text, sources in
        sources.isEmpty ? text : "\(text) (\(sources.joined(separator: ", ")))"
      }.joined(separator: ", ")
    }
  }

  /// The side of another group that is most like a side.
  func opposite(of side: Side, _ comparison: WordComparison) -> Side? {
    guard let own = groups.firstIndex(where: { $0.contains { $0.text == side.text } }) else {
      return nil
    }
    let others = groups.enumerated().filter { $0.offset != own }.flatMap(\.element)
    var best: (side: Side, likeness: Double)?
    for other in others {
      let likeness = comparison.likeness(side.text, other.text)
      if likeness > best?.likeness ?? -1 { best = (other, likeness) }
    }
    return best?.side
  }
}
