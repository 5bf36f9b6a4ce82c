import ParleyModel

/// The excerpts and the differences that an answer's text shows, found again by their digests: a
/// session keeps the text as it was laid out, and of the words themselves no more than a digest.
struct ToldWords {
  private var excerpts: [Digest: String] = [:]
  private var sides: [Digest: [String]] = [:]

  init(_ text: String) {
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    var at = 0
    while at < rows.count {
      let end = Self.end(of: at, rows)
      let words = rows[at..<end].map { $0.drop { $0 == " " } }.joined(separator: " ")
      if words.hasPrefix("“"), words.hasSuffix("”") {
        let words = String(words.dropFirst().dropLast())
        excerpts[Digest(of: words)] = words
      } else if let colon = words.firstRange(of: ": ") {
        take(sides: words[colon.upperBound...])
      }
      at = end
    }
  }

  func words(_ mark: ExcerptMark) -> String? { excerpts[mark.digest] }

  /// What stands against what.
  func sides(_ mark: ConflictMark) -> String? { sides[mark.digest]?.joined(separator: " / ") }

  /// With its note and without it: a dash may stand in either.
  private mutating func take(sides text: Substring) {
    let dashes = text.ranges(of: " — ").map(\.lowerBound)
    for end in [text.endIndex] + dashes.suffix(Self.mostDashes) {
      let parts = text[..<end].split(separator: " / ").map(String.init)
      if parts.count > 1 { sides[Digest(of: parts)] = parts }
    }
  }

  /// Before how many of the last dashes a note is looked for.
  private static let mostDashes = 3

  /// Behind the last row of what was folded into several: further rows of a quotation stand below
  /// its first letter, those of another line further in.
  private static func end(of start: Int, _ rows: [Substring]) -> Int {
    let first = indent(rows[start])
    let isQuotation = opensQuotation(rows[start])
    var open = isQuotation ? openings(rows[start]) : 0
    var end = start + 1
    while end < rows.count, !rows[end].isEmpty, !opensQuotation(rows[end]) || open > 0 {
      let indent = indent(rows[end])
      guard isQuotation ? indent == first : indent > first else { break }
      open += isQuotation ? openings(rows[end]) : 0
      end += 1
    }
    return end
  }

  /// How many more quotations a row begins than it ends.
  private static func openings(_ row: Substring) -> Int {
    row.reduce(0) { $0 + ($1 == "“" ? 1 : $1 == "”" ? -1 : 0) }
  }

  private static func opensQuotation(_ row: Substring) -> Bool {
    row.first { $0 != " " } == "“"
  }

  private static func indent(_ row: Substring) -> Int { row.prefix { $0 == " " }.count }
}
