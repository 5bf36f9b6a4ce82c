import ParleyModel

/// The differences that a corpus records, with each side brought back to its claim and source.
struct RecordedDifferences {
  let context: QueryContext
  private var archive: any Archive { context.archive }

  func all() -> [SourceDifference] {
    archive.allRelations().filter(\.kind.isConflict).compactMap(difference)
  }

  /// The differences that claims stand in, each once.
  func all(of claims: [Int]) -> [SourceDifference] {
    var seen: Set<String> = []
    return claims.flatMap(archive.relations(of:)).filter {
      $0.kind.isConflict && seen.insert($0.id).inserted
    }.compactMap(difference)
  }

  private func difference(_ relation: Relation) -> SourceDifference? {
    let numbers = relation.claims.compactMap(archive.claimNumber)
    let claims = numbers.map { ($0, archive.claim($0)) }
    var sides = relation.sides.compactMap { side($0, claims) }
    if sides.isEmpty {
      sides = claims.flatMap { number, claim in
        claim.evidence.map { evidence in
          SourceDifference.Side(
            text: evidence.excerpt, source: evidence.source, claim: number,
            excerpt: evidence.excerpt)
        }
      }
    }
    guard !sides.isEmpty else { return nil }
    let cited = sides.map(\.claim)
    return SourceDifference(
      kind: relation.kind,
      groups: relation.kind == .value ? grouped(sides) : sides.map { [$0] }, note: relation.note,
      group: relation.group, claims: Self.distinct(cited + numbers),
      title: relation.title)
  }

  /// A side from the words of a record: `two lamps (a1 ¶3)`; the place in brackets leads to the
  /// claim.
  private func side(_ text: String, _ claims: [(Int, Claim)]) -> SourceDifference.Side? {
    let (words, place) = Self.cut(text)
    var loose: SourceDifference.Side?
    for (number, claim) in claims {
      for evidence in claim.evidence {
        let isThere = place.map { evidence.source.hasPrefix($0) } ?? true
        guard isThere else { continue }
        let side = SourceDifference.Side(
          text: words, source: evidence.source, claim: number, excerpt: evidence.excerpt)
        if Self.stands(words, in: evidence.excerpt) { return side }
        if loose == nil, place != nil { loose = side }
      }
    }
    return loose
  }

  /// The words without their place and their final stop, and the source of the place.
  private static func cut(_ text: String) -> (words: String, place: String?) {
    var words = text[...]
    var place: String?
    if words.hasSuffix(")"), let open = words.lastIndex(of: "(") {
      let inside = words[words.index(after: open)...].dropLast()
      if inside.contains("¶") {
        place = inside.split(separator: " ").first.map(String.init)
        words = words[..<open]
      }
    }
    while let last = words.last, last == " " || last == "." { words.removeLast() }
    return (String(words), place)
  }

  /// True where the words stand in an excerpt, parts that are left out passed over.
  private static func stands(_ words: String, in excerpt: String) -> Bool {
    words.split(separator: "…").allSatisfy { part in
      if excerpt.holds(trimmed(part)) { return true }
      let wanted = Folding.text(part).split(separator: " ").joined(separator: " ")
      return Folding.text(excerpt).contains(wanted)
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text.drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// Sides with the same dates or numbers say the same.
  private func grouped(_ sides: [SourceDifference.Side]) -> [[SourceDifference.Side]] {
    var groups: [(days: ClosedRange<Int>, sides: [SourceDifference.Side])] = []
    for side in sides {
      // A single day compares; a longer time or none does not.
      guard let time = archive.claim(side.claim).proposition.times.first,
        time.days.count == 1
      else { return sides.map { [$0] } }
      if let place = groups.firstIndex(where: { $0.days == time.days }) {
        groups[place].sides.append(side)
      } else {
        groups.append((time.days, [side]))
      }
    }
    return groups.count > 1 ? groups.map(\.sides) : sides.map { [$0] }
  }

  static func distinct(_ numbers: [Int]) -> [Int] {
    var seen: Set<Int> = []
    return numbers.filter { seen.insert($0).inserted }
  }
}

extension Relation {
  /// Its name as words: `d1 date of third round`.
  var title: String { id.split(separator: "-").joined(separator: " ") }
}
