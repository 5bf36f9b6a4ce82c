package import ParleyModel

/// The page of an answer: the answer, the words it rests on, what a careful reader wants to know,
/// and last of all how the line was read.
package enum AnswerPage {
  /// The most origins that are named; the rest is counted.
  static let namedOrigins = 5
  /// The most differences that are told in full; a record has them all.
  static let toldConflicts = 3

  package static func page(_ answer: Answer) -> Page {
    var sections: [[Block]] = [[.heading([.text(headline(answer))])]]
    let table = ItemTable.table(answer.items ?? [])
    if let bars = DayBars(answer.items ?? []) { sections.append([.bars(bars)]) }
    if !table.columns.isEmpty { sections.append([.table(table)]) }
    if answer.showsClaims {
      var excerpts = ShownExcerpts()
      for (index, claim) in answer.claims.enumerated() {
        let isQuotation = answer.judgement != nil
        sections.append([entry(index + 1, claim, &excerpts, isQuotation: isQuotation)])
      }
    }
    sections.append(closing(answer))
    return Page(sections)
  }

  /// The answer in one line, after its verdict where it has one: `refuted: the sources say Russia`.
  static func headline(_ answer: Answer) -> String {
    let label = answer.verdict?.rawValue ?? answer.judgement
    guard let words = label.map({ $0.split(separator: "-").joined(separator: " ") }) else {
      return answer.headline ?? answer.line
    }
    if answer.line.isEmpty { return words }
    return answer.line.hasPrefix(words) ? answer.line : "\(words): \(answer.line)"
  }

  /// - Parameter isQuotation: whether the words themselves were asked for: then their work is named.
  private static func entry(
    _ number: Int, _ claim: CitedClaim, _ excerpts: inout ShownExcerpts, isQuotation: Bool
  ) -> Block {
    var blocks: [Block] = []
    if let time = claim.time { blocks.append(.paragraph([.dim("when "), .text(time)])) }
    for citation in claim.evidence {
      let isNewWork = isQuotation && !excerpts.contains(citation.source)
      if let reference = excerpts.reference(to: citation, of: number) {
        blocks.append(.paragraph(reference.line))
        continue
      }
      blocks.append(.paragraph(CitationLine.place(citation)))
      if isNewWork { blocks.append(.paragraph(CitationLine.work(citation))) }
      blocks.append(.quote(CitationLine.quote(citation)))
    }
    let mark: Line = claim.isUnreviewed ? [.text(" (unreviewed)")] : []
    return .entry(number, [.strong(claim.text)] + mark, blocks)
  }

  private static func closing(_ answer: Answer) -> [Block] {
    var blocks: [Block] = []
    if answer.tellsSearch, answer.showsClaims { blocks.append(.terms(search(answer))) }
    if answer.showsClaims {
      if let count = provenance(answer) { blocks.append(.paragraph([.text(count)])) }
      blocks += differences(answer)
    }
    for note in answer.notes { blocks.append(.paragraph([.text(note)])) }
    blocks.append(.paragraph([.dim("read as: "), .code(answer.reading)]))
    return blocks
  }

  /// The differences that no row of the answer's table tells.
  static func conflicts(_ answer: Answer) -> [Conflict] {
    guard let items = answer.items, !items.isEmpty else { return answer.conflicts }
    let told = items.map { item in item.fields.map(\.value) }
    return answer.conflicts.filter { conflict in
      guard let first = conflict.sides.first else { return true }
      let rest = conflict.sides.dropFirst().joined(separator: " / ")
      let wanted = [conflict.kind.rawValue, first, rest].map { Item.Value.text($0) }
      return !told.contains { values in wanted.allSatisfy(values.contains) }
    }
  }

  private static func differences(_ answer: Answer) -> [Block] {
    let left = conflicts(answer)
    let isCompared = DifferenceLines.isComparison(answer.items ?? [])
    let shown = isCompared ? 0 : min(toldConflicts, answer.mainConflicts ?? .max)
    var lines = left.prefix(shown).map(ConflictLine.text)
    if left.count > shown {
      let isMore = isCompared || shown > 0
      let differences = counted(left.count - shown, isMore ? "more difference" : "difference")
      lines.append(differences + numbers(left.dropFirst(shown), answer))
    }
    return lines.map { .paragraph([.text($0)]) }
  }

  /// Under which numbers differences are told: ` on 2 and 5: 'show 2' tells those of 2`.
  private static func numbers(_ conflicts: ArraySlice<Conflict>, _ answer: Answer) -> String {
    let ids = Set(conflicts.flatMap(\.claims))
    let numbers = answer.claims.indices.filter { ids.contains(answer.claims[$0].id) }
      .map { String($0 + 1) }
    guard let first = numbers.first else {
      return " on what is listed: 'show N' tells those of a claim"
    }
    let what = conflicts.count == 1 ? "it" : numbers.count == 1 ? "them" : "those of \(first)"
    return " on \(ListedWords.text(numbers)): 'show \(first)' tells \(what)"
  }

  /// `2 outlets, 1 origin: Medinsky's briefing of 23 July`; of a trace, its articles.
  static func provenance(_ answer: Answer) -> String? {
    guard !answer.origins.isEmpty else { return nil }
    let outlets = answer.outlets.isEmpty ? "no outlet known" : counted(answer.outlets, "outlet")
    let total =
      HopLines.total(answer.items ?? []) ?? "\(outlets), \(counted(answer.origins, "origin"))"
    var named = Array(answer.origins.prefix(namedOrigins)).joined(separator: "; ")
    let more = answer.origins.count - namedOrigins
    if more > 0 { named += "; and \(more) more" }
    return "\(total): \(named)"
  }

  /// What came nearest, and what was searched.
  private static func search(_ answer: Answer) -> [Term] {
    let nearest: [Line] = answer.nearest.map { near in
      let places = CitationLine.places(near.claim.evidence)
      let mark = near.claim.isUnreviewed ? " (unreviewed)" : ""
      let found = (places.isEmpty ? "" : " (\(places))") + mark
      return [.text("\(near.claim.text)\(found): "), .strong(near.difference)]
    }
    var terms = [Term("nearest", nearest.isEmpty ? [[.text("nothing near it")]] : nearest)]
    if let scope = answer.scope { terms.append(Term("searched", [searched(scope)])) }
    return terms
  }

  /// `5 sources, 171 passages · ceasefire, truce · propose`.
  static func searched(_ scope: Scope) -> Line {
    let size = [counted(scope.sources, "source"), counted(scope.passages, "passage")]
    var seen: Set<String> = [""]
    let tried = scope.tried.map { $0.joined(separator: ", ") }.filter { seen.insert($0).inserted }
    return [.text(([size.joined(separator: ", ")] + tried).joined(separator: " · "))]
  }

  private static func counted(_ things: [String], _ noun: String) -> String {
    counted(things.count, noun)
  }

  static func counted(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
