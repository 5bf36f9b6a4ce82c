import Diagnostics
import ParleyModel

/// Makes claims ready to be shown: names for ids, the excerpts with what matched in them.
struct Citer {
  let context: QueryContext
  /// The terms that the question was after.
  let wanted: Set<String>
  private var archive: any Archive { context.archive }

  func cited(_ number: Int) -> CitedClaim {
    let claim = archive.claim(number)
    let relations = archive.relations(of: number).filter(\.kind.isConflict)
    var kinds: [String] = []
    for relation in relations where !kinds.contains(relation.kind.rawValue) {
      kinds.append(relation.kind.rawValue)
    }
    return CitedClaim(
      id: claim.id, text: claim.text,
      agents: claim.proposition.agents.map { archive.name(id: $0)?.name ?? $0 },
      act: claim.proposition.act, time: time(claim), conflicts: kinds,
      evidence: ordered(claim.evidence).map(citation), isUnreviewed: claim.isUnreviewed)
  }

  /// The evidence that a question about a speaker or outlet is after first.
  func ordered(_ evidence: [Evidence]) -> [Evidence] {
    let rank = { (item: Evidence) -> Int in
      item.attribution.speakers.contains { self.wanted.contains(Term.speaker($0)) } ? 0 : 1
    }
    return evidence.enumerated().sorted {
      (rank($0.element), $0.offset) < (rank($1.element), $1.offset)
    }
    .map(\.element)
  }

  func citation(_ evidence: Evidence) -> Citation {
    let source = archive.source(id: evidence.source)
    let attribution = evidence.attribution
    let speakers = attribution.speakers.map { archive.name(id: $0)?.name ?? $0 }
    var said = attribution.said?.long
    if let printed = attribution.saidPrinted {
      said = said.map { "\($0) (“\(printed)”)" } ?? printed
    }
    return Citation(
      source: evidence.source, paragraph: evidence.paragraph, quote: evidence.excerpt,
      mode: attribution.mode, origin: archive.origin(id: evidence.origin)?.text ?? evidence.origin,
      title: source?.title, outlet: source?.outlet.flatMap { archive.name(id: $0)?.name },
      agencies: source?.agencies.map { archive.name(id: $0)?.name ?? $0 } ?? [],
      issued: source?.issued, url: source?.url, through: evidence.through,
      marks: marks(evidence.excerpt),
      speaker: speakers.isEmpty ? nil : Attributor.list(speakers), namedIn: attribution.namedIn,
      cue: attribution.cue, channel: attribution.channel, addressee: attribution.addressee,
      via: attribution.via.isEmpty
        ? nil : Attributor.list(attribution.via.map { archive.name(id: $0)?.name ?? $0 }),
      said: said)
  }

  private func time(_ claim: Claim) -> String? {
    let times = claim.proposition.times.map(\.long).joined(separator: ", ")
    guard let printed = claim.proposition.printedTime else { return times.isEmpty ? nil : times }
    return times.isEmpty || times.lowercased() == printed.lowercased()
      ? printed : "\(times) (“\(printed)”)"
  }

  /// Where in an excerpt the wanted words stand, in Unicode scalars.
  private func marks(_ excerpt: String) -> [Range<Int>] {
    let tokens = Tokenizer.tokens(of: excerpt)
    let lexicon = context.index.lexicon
    let chunker = Chunker(lexicon)
    var ranges: [Range<Int>] = []
    let offsets = ScalarOffsets(excerpt)
    for chunk in chunker.chunks(tokens) where isWanted(chunk, lexicon) {
      let range = offsets.range(chunk.span)
      if let last = ranges.last, range.lowerBound <= last.upperBound + 1 {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        ranges.append(range)
      }
    }
    return ranges
  }

  private func isWanted(_ chunk: Chunk, _ lexicon: Lexicon) -> Bool {
    if chunk.isSingle, chunk.names.isEmpty, FunctionWords.contains(chunk.first.folded) {
      return false
    }
    func has(_ key: String) -> Bool {
      wanted.contains(Term.word(key, inText: false))
        || wanted.contains(Term.word(key, inText: true))
    }
    if has(chunk.key) { return true }
    if case .number = chunk.first.kind { return wanted.contains("number:" + chunk.first.folded) }
    return chunk.concepts.contains { has(Term.concept(lexicon.concept($0).id)) }
      || chunk.acts.contains { has(Term.actWord(lexicon.act($0).id)) }
  }
}

/// UTF-8 offsets of a text as offsets in Unicode scalars.
struct ScalarOffsets {
  private let starts: [Int]

  init(_ text: String) {
    var starts: [Int] = []
    var offset = 0
    for scalar in text.unicodeScalars {
      starts.append(offset)
      offset += UTF8.width(scalar)
    }
    starts.append(offset)
    self.starts = starts
  }

  func range(_ span: TextSpan) -> Range<Int> {
    let low = lowerBound(span.start)
    return low..<max(low, lowerBound(span.end))
  }

  private func lowerBound(_ offset: Int) -> Int {
    var low = 0
    var high = starts.count - 1
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
