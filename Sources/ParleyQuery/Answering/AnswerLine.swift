import ParleyModel

/// The answer in one line, for each thing that a question may ask.
struct AnswerLine {
  let context: QueryContext
  private var archive: any Archive { context.archive }
  private var attributor: Attributor { Attributor(archive: archive) }

  /// What the claims say, and according to whom. At most three.
  func content(_ claims: [Claim]) -> String? {
    let lines = claims.prefix(3).map { sentence($0) + attributor.tail($0, $0.evidence) }
    return lines.isEmpty ? nil : lines.joined(separator: "; ")
  }

  /// Who did it.
  func doers(_ claims: [Claim]) -> String? {
    // `for Russia` and `for Moscow` are one doer, told of twice.
    var seen: Set<[String]> = []
    let names = claims.compactMap { claim in
      let speakers = claim.evidence.first?.attribution.speakers ?? []
      let isNew =
        claim.proposition.agents.isEmpty
        || seen.insert(claim.proposition.agents + ["by"] + speakers).inserted
      return isNew ? attributor.doer(claim, claim.evidence) : nil
    }
    return Self.distinct(names)
  }

  /// Who says so.
  func speakers(_ claims: [Claim]) -> String? {
    let names = claims.compactMap { claim in
      attributor.speakers(claim.evidence)
        ?? (isSaying(claim) ? attributor.doer(claim, claim.evidence) : ownVoice(claim))
    }
    return Self.distinct(names)
  }

  /// True where the claim tells of somebody who said something.
  private func isSaying(_ claim: Claim) -> Bool {
    let acts = ActPart(index: context.index)
    return acts.entries([claim.proposition.act]).contains(where: \.isSpeech)
  }

  /// Where nobody is quoted, whoever reports it says so.
  private func ownVoice(_ claim: Claim) -> String {
    "nobody is quoted with it: \(sentence(claim))" + attributor.tail(claim, claim.evidence)
  }

  /// The time as printed, then the claim.
  func time(_ claims: [Claim]) -> String? {
    lead(claims) { claim in
      claim.proposition.printedTime
        ?? claim.evidence.compactMap(\.attribution.saidPrinted).first
        ?? dates(claim)
    }
  }

  func place(_ claims: [Claim]) -> String? {
    lead(claims) { claim in
      let names = claim.proposition.places.compactMap {
        Printed(archive: archive).name($0, claim.evidence)
      }
      return names.isEmpty ? nil : Attributor.list(names)
    }
  }

  /// The number as printed, then the claim.
  func quantity(_ claims: [Claim], _ fits: (Measure) -> Bool) -> String? {
    lead(claims) { claim in
      let facts = context.archive.claimNumber(id: claim.id).map(context.index.facts)
      for measure in facts?.quantities.filter(fits) ?? [] {
        if let printed = printed(measure, claim) { return printed }
      }
      return nil
    }
  }

  func sentence(_ claim: Claim) -> String {
    claim.text.hasSuffix(".") ? String(claim.text.dropLast()) : claim.text
  }

  private func lead(_ claims: [Claim], _ slot: (Claim) -> String?) -> String? {
    let lines = claims.prefix(2).map { claim in
      (slot(claim).map { $0 + ": " } ?? "") + sentence(claim)
        + attributor.tail(claim, claim.evidence)
    }
    return lines.isEmpty ? nil : lines.joined(separator: "; ")
  }

  /// A number as the excerpts print it: `three and a half years`.
  private func printed(_ measure: Measure, _ claim: Claim) -> String? {
    let parts = QuantityPart(index: context.index)
    for evidence in claim.evidence {
      for piece in context.pieces.pieces(of: evidence.excerpt) {
        if case .quantity(let quantity) = piece.content,
          parts.measure(of: quantity).match(measure) ?? 0 >= 0.9
        {
          return piece.text
        }
      }
    }
    return measure.kind == "count" ? word(measure, claim) : nil
  }

  /// `two` in `two rounds`: small numbers that are read as words elsewhere.
  private func word(_ measure: Measure, _ claim: Claim) -> String? {
    guard measure.low == measure.high else { return nil }
    for evidence in claim.evidence {
      for token in Tokenizer.tokens(of: evidence.excerpt) where token.isWord {
        if context.index.lexicon.number(token.folded) == measure.low { return token.folded }
      }
    }
    return nil
  }

  /// The dates where their day and month stand in an excerpt.
  private func dates(_ claim: Claim) -> String? {
    for evidence in claim.evidence {
      for piece in context.pieces.pieces(of: evidence.excerpt) {
        if case .date(let span) = piece.content,
          claim.proposition.times.contains(where: { $0.days.overlaps(span.days) })
        {
          return piece.text
        }
      }
    }
    return nil
  }

  private static func distinct(_ lines: [String]) -> String? {
    var seen: Set<String> = []
    let distinct = lines.filter { seen.insert($0).inserted }
    return distinct.isEmpty ? nil : distinct.prefix(4).joined(separator: "; ")
  }
}
