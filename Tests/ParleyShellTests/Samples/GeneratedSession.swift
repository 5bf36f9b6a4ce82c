import ParleyModel

@testable import ParleyShell

/// Sessions with every kind of text in them.
struct GeneratedSession {
  private var random: Dice

  init(seed: UInt64) { random = Dice(seed: seed) }

  mutating func file() -> SessionFile {
    var header = SessionHeader(title: text(lines: 1), corpus: text(lines: 1))
    header.width = Int.random(in: 20...1000, using: &random)
    if chance(2) { header.digest = "sha256:" + String(repeating: "0f", count: 32) }
    if chance(2) { header.today = PartialDate(iso: "2025-07-24") }
    var parts = (0..<Int.random(in: 0...8, using: &random)).map { _ in
      chance(3) ? SessionPart.remark(remark()) : .entry(entry())
    }
    for index in parts.indices {
      guard case .remark(var remark) = parts[index] else { continue }
      let next = index + 1 < parts.count ? parts[index + 1].entry : nil
      remark.leads = next != nil && chance(2)
      parts[index] = .remark(remark)
    }
    return SessionFile(header: header, parts: parts)
  }

  private mutating func remark() -> Remark {
    Remark(rows: (0...Int.random(in: 0...2, using: &random)).map { _ in "#" + text(lines: 1) })
  }

  private mutating func entry() -> SessionEntry {
    let input = text(lines: 3)
    guard !chance(4) else { return SessionEntry(input: input) }
    return SessionEntry(input: input, text: text(lines: 6), outcome: outcome())
  }

  private mutating func outcome() -> Outcome {
    var outcome = Outcome(
      status: Outcome.Status.allCases.randomElement(using: &random)!,
      label: chance(2) ? text(lines: 1) : nil, answer: digest(),
      listing: chance(2) ? .init(rows: 12, digest: digest()) : nil)
    outcome.excerpts = (0..<Int.random(in: 0...3, using: &random)).map { _ in mark() }
    outcome.nearest = (0..<Int.random(in: 0...2, using: &random)).map { _ in mark() }
    outcome.conflicts = Relation.Kind.allCases.filter { _ in chance(4) }
      .map { ConflictMark(kind: $0, digest: digest()) }
    return outcome
  }

  private mutating func mark() -> ExcerptMark {
    let first = Int.random(in: 1...99, using: &random)
    return ExcerptMark(
      source: text(lines: 1), paragraphs: first...(first + (chance(2) ? 0 : 2)), digest: digest(),
      attribution: text(lines: 1))
  }

  private mutating func digest() -> Digest { Digest(of: String(random.next())) }

  private mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &random) == 0 }

  /// Up to so many lines of a few pieces each.
  private mutating func text(lines: Int) -> String {
    let count = Int.random(in: 1...lines, using: &random)
    return (0..<count).map { _ in
      (0..<Int.random(in: 0...4, using: &random))
        .map { _ in Self.pieces.randomElement(using: &random)! }.joined()
    }.joined(separator: "\n")
  }

  private static let pieces = [
    "who", " ", "  ", "parley> ", "parley>", "...> ", "= ", "= answered ", "#", "# ", "\"", "“an”",
    "'", "\\", "\\u{", "\\u{}", "\\u{1b}", "}", "\u{1B}[31m", "\t", "\r", "\u{0}", "\u{301}",
    "Çırağan", "Зеленський", "日本語", "👩‍👩‍👧", "\u{202E}", "\u{FEFF}", "\u{A0}", "\u{2028}", "¶12",
    "–", "excerpt", "parley session 2", ":", "24–48h", "\u{85}", "\u{E0041}",
  ]
}
