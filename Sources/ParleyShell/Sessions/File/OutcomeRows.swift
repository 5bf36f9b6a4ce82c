import ParleyModel

/// What an answer rests on, a row each; the row that tells the outcome is the last one, so that an
/// entry that is cut off can be seen.
///
///     excerpt 001_d930309fb3f05693 ¶12 5f3a09c2d1e4 direct, Vladimir Medinsky
///     conflict wording 77aa00125bd0
///     answered 9b11ac04e2f1
enum OutcomeRows {
  static func rows(_ outcome: Outcome) -> [String] {
    var rows = outcome.excerpts.map { "excerpt " + text($0) }
    rows += outcome.nearest.map { "nearest " + text($0) }
    rows += outcome.conflicts.map { "conflict \($0.kind.rawValue) \($0.digest.text)" }
    if let listing = outcome.listing {
      rows.append("listing \(listing.rows) \(listing.digest.text)")
    }
    let label = outcome.label.map { token($0) + " " } ?? ""
    return rows + ["\(outcome.status.rawValue) \(label)\(outcome.answer.text)"]
  }

  private static func text(_ mark: ExcerptMark) -> String {
    let paragraphs = ExcerptMark.text(mark.paragraphs)
    let attribution =
      mark.attribution.isEmpty ? RowText.nothing : RowText.escaped(mark.attribution)
    return "\(token(mark.source)) \(paragraphs) \(mark.digest.text) \(attribution)"
  }

  /// A word without a space in it.
  private static func token(_ text: String) -> String {
    guard !text.isEmpty else { return RowText.nothing }
    return words(RowText.escaped(text)[...], atMost: .max).joined(separator: "\\u{20}")
  }

  /// What stands between the spaces; the last word holds the rest.
  private static func words(_ row: Substring, atMost count: Int) -> [Substring] {
    row.utf8.split(
      separator: UInt8(ascii: " "), maxSplits: count - 1, omittingEmptySubsequences: false
    ).map(Substring.init)
  }

  /// What has been read of an outcome so far.
  struct Reading {
    var excerpts: [ExcerptMark] = []
    var nearest: [ExcerptMark] = []
    var conflicts: [ConflictMark] = []
    var listing: Outcome.Listing?
    /// Set by the last row.
    var outcome: Outcome?

    /// Takes in a row; false where it is none.
    mutating func add(_ row: Substring) -> Bool {
      let words = OutcomeRows.words(row, atMost: 5)
      switch words[0] {
      case "excerpt":
        guard let mark = OutcomeRows.mark(words) else { return false }
        excerpts.append(mark)
      case "nearest":
        guard let mark = OutcomeRows.mark(words) else { return false }
        nearest.append(mark)
      case "conflict":
        guard words.count == 3, let kind = Relation.Kind(rawValue: String(words[1])),
          let digest = Digest(words[2])
        else { return false }
        conflicts.append(ConflictMark(kind: kind, digest: digest))
      case "listing":
        guard words.count == 3, let rows = OutcomeRows.number(words[1]),
          let digest = Digest(words[2])
        else { return false }
        listing = Outcome.Listing(rows: rows, digest: digest)
      default: return close(words)
      }
      return true
    }

    private mutating func close(_ words: [Substring]) -> Bool {
      guard (2...3).contains(words.count), let last = words.last, let digest = Digest(last),
        let status = Outcome.Status(rawValue: String(words[0]))
      else { return false }
      let label = words.count == 3 ? RowText.unescaped(words[1]) : nil
      var whole = Outcome(status: status, label: label, answer: digest, listing: listing)
      whole.excerpts = excerpts
      whole.nearest = nearest
      whole.conflicts = conflicts
      outcome = whole
      return true
    }
  }

  private static func mark(_ words: [Substring]) -> ExcerptMark? {
    guard words.count == 5, words[2].first == "¶", let digest = Digest(words[3]) else { return nil }
    let ends = words[2].dropFirst().split(separator: "–", omittingEmptySubsequences: false)
    let numbers = ends.compactMap(number)
    guard numbers.count == ends.count, (1...2).contains(ends.count), numbers[0] <= numbers.last!
    else { return nil }
    return ExcerptMark(
      source: RowText.unescaped(words[1]), paragraphs: numbers[0]...numbers.last!, digest: digest,
      attribution: RowText.unescaped(words[4]))
  }

  /// A number of at most nine digits.
  private static func number(_ text: Substring) -> Int? {
    text.utf8.count <= 9 && text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
  }
}
