import ParleyModel

/// Holds a claim to the sentence whose speaker is asked for: who said that the positions are close
/// is not who said that they are far apart.
struct StatingFit: ClaimFit {
  private let aligner: Aligner?

  init(_ query: Query, _ context: QueryContext) {
    let text = query.values(.stating).joined(separator: " ").filter { $0 != "\"" }
    aligner = text.isEmpty ? nil : Aligner(StatementReader(context: context).whole(text), context)
  }

  /// How many of the best claims are held against it; what comes after them says less of it.
  private static let closest = 20

  func admitted(_ matches: [Matcher.Match]) -> [Matcher.Match] {
    guard let aligner else { return matches }
    let close = Array(matches.prefix(Self.closest))
    return zip(close, aligner.alignments(close.map(\.claim))).filter { Self.says($0.1) }.map(\.0)
  }

  func admits(_ claim: Int) -> Bool { difference(claim) == nil }

  /// `does not say that the positions are close`; nil for a claim that says it.
  func difference(_ claim: Int) -> String? {
    guard let aligner, !Self.says(aligner.alignments([claim])[0]) else { return nil }
    return "does not say that \(aligner.statement.text)"
  }

  /// True where nothing stands against the sentence, and nothing of it is missing.
  private static func says(_ alignment: Alignment) -> Bool {
    alignment.clashes.isEmpty && alignment.isSameMatter && !alignment.isByAnother
  }
}
