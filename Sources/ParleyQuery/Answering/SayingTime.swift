import ParleyModel

/// Holds a claim to whether it was said after some talks or before them, as its evidence prints it:
/// `after the talks`, `at a press conference following the talks`.
struct SayingTime: ClaimFit {
  private let context: QueryContext
  /// True where it has to be said after them, false where before; nil where nothing is asked.
  private let isAfter: Bool?

  /// What takes place, and may be told of before and after it.
  static let meetings: WordTable = ["talks", "round", "meeting", "session", "negotiations"]
  private static let behind: WordTable = ["after", "following"]
  /// The most words between `after` and what it was after: `after Wednesday's closed talks`.
  private static let reach = 4

  init(_ query: Query, _ context: QueryContext) {
    self.context = context
    func names(_ key: ClauseKey) -> Bool {
      query.values(key).contains { Self.isMeeting($0) }
    }
    isAfter =
      query.has(.since) && names(.since) ? true : query.has(.until) && names(.until) ? false : nil
  }

  /// `talks`, `"the talks"`.
  static func isMeeting(_ value: String) -> Bool {
    Tokenizer.tokens(of: value).contains { meetings.contains($0.folded) }
  }

  func admits(_ number: Int) -> Bool {
    guard let isAfter else { return true }
    let claim = context.archive.claim(number)
    return claim.evidence.contains { evidence in
      let attribution = evidence.attribution
      let told = [attribution.saidPrinted, attribution.channel].compactMap(\.self)
      let own = attribution.speakers.isEmpty ? [claim.text] : []
      if (told + own).contains(where: isBehind) { return isAfter }
      // Of what is printed without any time nobody knows when it was said.
      return !isAfter && (attribution.said != nil || attribution.saidPrinted != nil)
    }
  }

  /// `is not told as said after the talks`; nil for a claim that is admitted.
  func difference(_ claim: Int) -> String? {
    guard let isAfter, !admits(claim) else { return nil }
    return isAfter ? "is not told as said after them" : "was said after them"
  }

  private func isBehind(_ text: String) -> Bool {
    let words = context.pieces.read(text).words
    return words.indices.contains { at in
      Self.behind.contains(words[at])
        && words[(at + 1)...].prefix(Self.reach).contains(where: Self.meetings.contains)
    }
  }
}
