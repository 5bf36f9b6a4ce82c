import ParleyModel

/// How a claim answers the words of a statement.
extension Aligner {
  /// True where the claim's sentence has the part as it stands, and no deputy or former one of it.
  private func isPrinted(_ part: Part, _ claim: Claim) -> Bool {
    let label = context.pieces.read(part.label)
    let text = context.pieces.read(claim.text)
    return Printed.stands(label.folded, in: text.folded)
      && !RankWords.lower(label.words, in: text.tokens)
  }

  func holdWord(
    _ part: Part, _ fit: PartFits.Fit, _ inner: [PartFits.Fit]?, _ claim: Claim,
    _ alignment: inout Alignment
  ) {
    let isLight =
      part.isOptional
      || (part.weight <= WordPart.lightWeight || isOfLittle(part.label)) && !isMeantDeed(part)
      || times.dates.words.contains(part.label)
      || part.label != verb && Polarity.supporting.contains(part.label) && isCarrier(part)
    let counts = !isLight && part.label != verb
    if counts { alignment.words += part.weight }
    // What a claim has in its own wording need not be looked for in it.
    let isCounted = lexicon.number(part.label) != nil
    let isPrinted = (!fit.isOwn || isCounted) && isPrinted(part, claim)
    if let rank = ordinals[part.label], !fit.isOwn, !isPrinted, !events.contains(part, claim) {
      // Another rank is another event, but not what somebody is said to have said.
      if statement.reading.saysSentence, let own = claim.proposition.ordinal, own != rank {
        alignment.clashes.append(.quantity)
        if counts { alignment.words -= part.weight }
      } else {
        alignment.lack(part)
      }
      return
    }
    switch isPrinted || !isCounted ? nil : quantities.small(part, claim, alignment.claim) {
    case .clash: return alignment.clashes.append(.quantity)
    case .missing where fit.strength < 0.6: return alignment.lack(part)
    case .met, .missing, nil: break
    }
    if fit.strength >= 0.6 || isPrinted || events.contains(part, claim) || isOfBoth(part, claim) {
      alignment.meet(part.weight)
      if counts,
        fit.isOwn || isPrinted || events.contains(part, claim) || isInShort(part, claim)
          || isAnonymous(part, claim)
      {
        alignment.own += part.weight
      }
    } else if isOpposed(part, alignment.claim) {
      alignment.clashes.append(.opposite)
      if counts { alignment.words -= part.weight }
    } else if let inner, inner.allSatisfy({ $0.strength >= 0.6 }) {
      alignment.meet(part.weight)
      if counts, inner.contains(where: \.isOwn) { alignment.own += part.weight }
    } else if fit.strength > 0.45 {
      alignment.whole += part.weight
      alignment.met += part.weight / 2
      if counts {
        alignment.near += part.weight
        alignment.nearWords.append(part.label)
        if fit.isOwn { alignment.own += part.weight }
      }
    } else if part.label == verb, isContrary(claim) {
      // The act itself is judged, and stands against the statement.
      return
    } else if isSetting(part, claim) || isChannel(part, claim) || isCarrying(part) {
      if counts { alignment.words -= part.weight }
    } else if isLight || part.label == verb && acts.isOccurrence(claim) {
      alignment.whole += part.weight
    } else {
      alignment.lack(part)
    }
  }
}
