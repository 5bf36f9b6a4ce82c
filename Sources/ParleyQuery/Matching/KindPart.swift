/// The part that asks for somebody of a kind: a minister, an agency.
struct KindPart {
  let index: Index

  /// Met by claims of whose doers one is of that kind; where a speaker is asked for, of whose speakers.
  /// A word that fits nobody may do so by its concept, and then by what that is kin to: a politician
  /// is a leader or a minister.
  func part(_ values: [String], _ asked: Slot?) -> Part {
    let lexicon = index.lexicon
    let label = values.joined(separator: " ")
    let chunks = Chunker(lexicon).chunks(Tokenizer.tokens(of: label))
    let concepts = chunks.flatMap(\.concepts).map(lexicon.concept)
    let words = [
      chunks.map(\.key), concepts.map { Term.concept($0.id) },
      concepts.flatMap(\.related).map { Term.concept(lexicon.concept($0).id) },
    ]
    func terms(_ keys: [String]) -> [Alternative] {
      keys.map { Alternative(asked == .speaker ? Term.speakerType($0) : Term.doerType($0)) }
    }
    let known = words.map(terms).first { $0.contains { index.claims(with: $0.term).count > 0 } }
    return Part(
      role: .role, label: label, isRequired: true, weight: 1, alternatives: known ?? [],
      tried: [label])
  }
}
