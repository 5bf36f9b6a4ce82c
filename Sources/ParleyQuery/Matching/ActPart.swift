import ParleyModel

/// The part that asks for an act. Acts of speech are kept apart; an act that only says is met by
/// any saying, unless a thing comes about by it.
struct ActPart {
  let index: Index
  private var lexicon: Lexicon { index.lexicon }

  /// From the acts' ids, any of which will do.
  /// - Parameter isAsked: true where the question is who did just this.
  /// - Parameter slot: what is asked for; a number, a time or a place of another deed is none.
  /// - Parameter isAll: true for `what does Putin want`, which asks for nothing else.
  /// - Parameter isChoice: true for `which regions did it give up`: which of them it did that to.
  func part(
    _ ids: [String], isAsked: Bool = false, slot: Slot? = nil, isChoice: Bool = false,
    isAll: Bool = false
  ) -> Part {
    let isMeasured = slot.map { [.count, .duration, .time, .place].contains($0) } ?? false
    let entries = entries(ids)
    guard !entries.isEmpty else {
      return Part(
        role: .act, label: ids.joined(separator: " "), isRequired: true, weight: 2,
        alternatives: [])
    }
    let isAnnouncing = entries.allSatisfy(\.isAnnouncing)
    let isStrict = isAnnouncing || entries.allSatisfy { $0.isSpeech && !$0.isSaying }
    var alternatives: [Alternative] = []
    for entry in entries {
      alternatives.append(Alternative(Term.act(entry.id)))
      alternatives.append(Alternative(Term.utterance(entry.id), 0.9))
      if !isStrict {
        alternatives.append(Alternative(Term.word(Term.actWord(entry.id), inText: true), 0.9))
        if !isMeasured, !isAsked {
          alternatives.append(Alternative(Term.word(Term.actWord(entry.id), inText: false), 0.8))
        }
        // Who demands something wants it.
        let isWish = entry.id == "want"
        // What somebody ate is not whom he met.
        let isJustThis = !isWish && (isAsked && !entry.isSaying || isAll && !entry.isSpeech)
        for near in isJustThis ? [] : entry.near.map(lexicon.act) {
          alternatives.append(Alternative(Term.act(near.id), 0.7))
          alternatives.append(Alternative(Term.utterance(near.id), 0.6))
          if slot == .count {
            alternatives.append(Alternative(Term.word(Term.actWord(near.id), inText: true), 0.6))
          }
        }
      }
      if entry.isGeneral, !isAnnouncing {
        // What nobody is quoted with, the outlet says itself.
        alternatives.append(Alternative(Term.has("saying"), 0.5))
        if isAsked { alternatives.append(Alternative(Term.has("own-voice"), 0.3)) }
      }
      if entry.id == "do" { alternatives.append(Alternative(Term.has("deed"))) }
    }
    return Part(
      role: .act, label: ids.joined(separator: " "),
      isRequired: isStrict || isAsked || isAll && entries.allSatisfy { !$0.isSaying }
        || (isMeasured || isChoice) && entries.allSatisfy { !$0.isSpeech && !$0.isOpen },
      weight: isStrict ? 2.5 : 1.5,
      alternatives: alternatives.enumerated().sorted {
        ($1.element.strength, $0.offset) < ($0.element.strength, $1.offset)
      }.map(\.element), tried: entries.map(\.id))
  }

  func entries(_ ids: [String]) -> [ActEntry] {
    Set(ids.compactMap(lexicon.actNumber)).sorted().map(lexicon.act)
  }
}
