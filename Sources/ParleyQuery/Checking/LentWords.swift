import ParleyModel

/// Words that one speaker chose are not another's, though his own may mean the same: who called the
/// demands contradictory has not called the positions diametrically opposed, where somebody else has.
struct LentWords {
  private let context: QueryContext
  private let aligner: Aligner

  init(_ context: QueryContext, _ aligner: Aligner) {
    self.context = context
    self.aligner = aligner
  }

  /// Those that carry the statement in words of its speaker's own, or in words that nobody else uses.
  func without(_ supporting: [Alignment], among all: [Alignment]) -> [Alignment] {
    guard let first = supporting.first, !aligner.statement.reading.speakers.isEmpty else {
      return supporting
    }
    let rivals = all.filter { isByAnotherSpeaker($0) && $0.isActMet && $0.isModalityMet }
    guard !rivals.isEmpty, !first.isVerbatim else { return supporting }
    let keys = typedKeys
    let lent = rivals.contains { rival in
      keys.allSatisfy { has($0, rival.claim) }
        && supporting.allSatisfy { own in !keys.allSatisfy { has($0, own.claim) } }
    }
    return lent ? [] : supporting
  }

  /// True where nothing but the speaker stands against the statement, or is missing.
  private func isByAnotherSpeaker(_ alignment: Alignment) -> Bool {
    if alignment.clashes == [.speaker] { return alignment.missing.isEmpty }
    return alignment.clashes.isEmpty && !alignment.missing.isEmpty
      && alignment.missing.allSatisfy { label in
        aligner.parts.contains { $0.role == .speaker && $0.label == label }
      }
  }

  /// The keys of the statement's words of matter, each word by itself.
  private var typedKeys: [String] {
    let lexicon = context.index.lexicon
    return aligner.parts.filter { $0.role == .word && !$0.isLight && $0.label != aligner.verb }
      .flatMap { Tokenizer.tokens(of: $0.label) }
      .filter { $0.isWord && !FunctionWords.contains($0.folded) }
      .map { lexicon.key($0.folded) }
  }

  private func has(_ key: String, _ claim: Int) -> Bool {
    [true, false].contains {
      context.index.claims(with: Term.word(key, inText: $0)).contains(claim)
    }
  }
}
