import ParleyModel

/// A statement held against one claim, part by part.
struct Alignment {
  /// What stands against the statement.
  enum Clash: Hashable {
    case agent, speaker, act, quantity, date, denial, opposite, place
  }

  let claim: Int
  /// What is incompatible, the deciding one first.
  var clashes: [Clash] = []
  /// What the statement says and the claim does not.
  var missing: [String] = []
  /// The share of the statement's words of matter that the claim meets, by weight.
  var matter: Float = 1
  /// The share of everything, the clashing parts left out.
  var agreement: Float = 1
  var isActMet = true
  var isModalityMet = true

  /// True where the claim carries the statement, part for part.
  var supports: Bool {
    clashes.isEmpty && missing.isEmpty && isActMet && isModalityMet && matter >= 0.7
  }

  /// True where the claim carries the same matter with something incompatible in it.
  var refutes: Bool {
    !clashes.isEmpty && agreement >= 0.6 && matter >= 0.5
  }
}

/// Aligns a statement with claims.
struct Aligner {
  let context: QueryContext
  let statement: Statement
  let parts: [Part]
  private let acts: ActPart
  private let wantedActs: [ActEntry]
  private let statementPieces: [Piece]
  private var lexicon: Lexicon { context.index.lexicon }

  init(_ statement: Statement, _ context: QueryContext) {
    self.context = context
    self.statement = statement
    acts = ActPart(index: context.index)
    wantedActs = statement.reading.acts.map(context.index.lexicon.act)
    statementPieces = context.pieces.pieces(of: statement.text)
    parts = PartMaker(context: context).parts(
      of: Self.query(statement, context.index.lexicon), asked: nil
    ).map { part in
      var part = part
      if part.role == .name || part.role == .quantity { part.isOptional = false }
      return part
    }
  }

  /// The statement as a query for claims about the same matter.
  static func query(_ statement: Statement, _ lexicon: Lexicon) -> Query {
    let reading = statement.reading
    var query = Query(form: "claims")
    query.add(.agent, reading.subjects)
    query.add(.by, reading.speakers)
    query.add(.act, reading.acts.map { lexicon.act($0).id }.filter { $0 != "be" })
    query.add(.to, reading.recipients)
    query.add(.about, (reading.matter + reading.asides).map(Self.value))
    return query
  }

  private static func value(_ piece: Piece) -> String {
    switch piece.content {
    case .phrase(let words): "\"\(words)\""
    case .chunk, .quantity, .date, .weekday, .ordinal, .mark: piece.text
    }
  }

  func alignment(_ match: Matcher.Match) -> Alignment {
    let claim = context.archive.claim(match.claim)
    var alignment = Alignment(claim: match.claim)
    var met: Float = 0
    var whole: Float = 0
    var matterMet: Float = 0
    var matter: Float = 0
    for (bit, part) in parts.enumerated() {
      let isMet = match.meets(bit)
      switch part.role {
      case .word:
        matter += part.weight
        whole += part.weight
        if isMet {
          matterMet += part.weight
          met += part.weight
        } else if isOpposed(part, claim) {
          alignment.clashes.append(.opposite)
        } else if part.weight > 2.4, !isInOwnWords(part, claim) {
          alignment.missing.append(part.label)
        } else if isInOwnWords(part, claim) {
          matterMet += part.weight
          met += part.weight
        }
      case .act: break
      default:
        whole += part.weight
        if isMet {
          met += part.weight
        } else if let clash = clash(part, claim) {
          alignment.clashes.append(clash)
          whole -= part.weight
        } else {
          alignment.missing.append(part.label)
        }
      }
    }
    alignment.matter = matter > 0 ? matterMet / matter : 1
    alignment.agreement = whole > 0 ? met / whole : 1
    judgeAct(claim, &alignment)
    if statement.isDenied != Polarity.isDenied(claim.text), alignment.clashes.isEmpty || alignment.clashes == [.opposite] {
      // Two turns cancel: `remain distant` and `are not close`.
      if alignment.clashes.isEmpty { alignment.clashes.append(.denial) } else { alignment.clashes = [] ; alignment.isModalityMet = false }
    }
    if claim.proposition.modality != .plain, !statement.isModal { alignment.isModalityMet = false }
    if statement.isExclusive, !isExclusive(claim) { alignment.isModalityMet = false }
    return alignment
  }

  private func isExclusive(_ claim: Claim) -> Bool {
    ([claim.text] + claim.evidence.map(\.excerpt)).contains(where: Polarity.isExclusive)
  }

  /// What stands in the way of a part that is not met.
  private func clash(_ part: Part, _ claim: Claim) -> Alignment.Clash? {
    let proposition = claim.proposition
    switch part.role {
    case .agent:
      if part.alternatives.isEmpty { return nil }
      let doers = proposition.agents.isEmpty ? claim.evidence.flatMap(\.attribution.speakers) : proposition.agents
      return doers.isEmpty ? nil : .agent
    case .speaker:
      if part.alternatives.isEmpty { return nil }
      return claim.evidence.contains { !$0.attribution.speakers.isEmpty } ? .speaker : nil
    case .quantity:
      let wanted = measures(part.label)
      let facts = context.index.facts(of: context.archive.claimNumber(id: claim.id) ?? 0)
      if stands(part, claim) { return nil }
      return facts.quantities.contains { have in wanted.contains { $0.kind == have.kind } } ? .quantity : nil
    case .date: return proposition.times.isEmpty ? nil : .date
    case .weekday: return nil
    case .name:
      return nil
    case .act, .recipient, .word, .phrase, .unit, .slot, .source, .via, .mode, .origins, .negation:
      return nil
    }
  }

  private func measures(_ label: String) -> [Measure] {
    let parts = QuantityPart(index: context.index)
    return context.pieces.pieces(of: label).compactMap { piece in
      if case .quantity(let quantity) = piece.content { parts.measure(of: quantity) } else { nil }
    }
  }

  /// True where the number stands in the claim's own text.
  private func stands(_ part: Part, _ claim: Claim) -> Bool {
    let wanted = measures(part.label)
    return measures(claim.text).contains { have in wanted.contains { $0.match(have) ?? 0 >= 0.9 } }
  }

  private func isInOwnWords(_ part: Part, _ claim: Claim) -> Bool {
    Printed.stands(part.label, in: claim.text)
  }

  /// True where the claim has a word that means the contrary.
  private func isOpposed(_ part: Part, _ claim: Claim) -> Bool {
    for piece in context.pieces.pieces(of: part.label) {
      guard let chunk = piece.chunk else { continue }
      let opposites = chunk.concepts.flatMap { lexicon.concept($0).opposite }
      for opposite in opposites {
        let id = lexicon.concept(opposite).id
        let number = context.archive.claimNumber(id: claim.id) ?? 0
        for inText in [true, false] {
          if context.index.claims(with: Term.word(Term.concept(id), inText: inText)).contains(number) {
            return true
          }
        }
      }
    }
    return false
  }

  /// Acts of speech are kept apart: proposed is not agreed, and what is only proposed was not done.
  private func judgeAct(_ claim: Claim, _ alignment: inout Alignment) {
    guard let act = acts.entries([claim.proposition.act]).first else { return }
    let ids = Set(wantedActs.map(\.id))
    let claimIsStrict = act.isSpeech && !acts.isSaying(act)
    if wantedActs.isEmpty || ids.contains(act.id) { 
      alignment.isActMet = wantedActs.isEmpty ? !claimIsStrict || mentions(act) : true
      return
    }
    let utterances = claim.evidence.compactMap(\.attribution.act)
    if utterances.contains(where: ids.contains) { return }
    if wantedActs.contains(where: { entry in entry.opposite.contains { lexicon.act($0).id == act.id } })
      || act.opposite.contains(where: { ids.contains(lexicon.act($0).id) })
    {
      alignment.clashes.insert(.act, at: 0)
      return
    }
    let wantedStrict = wantedActs.allSatisfy { $0.isSpeech && !acts.isSaying($0) }
    let isKin = wantedActs.contains { entry in entry.near.contains { lexicon.act($0).id == act.id } }
      || act.near.contains { ids.contains(lexicon.act($0).id) }
    if wantedStrict, claimIsStrict {
      if isKin { alignment.isActMet = false } else { alignment.clashes.append(.act) }
    } else if claimIsStrict {
      alignment.isActMet = mentions(act)
    } else if wantedStrict {
      alignment.isActMet = claimHas(wantedActs, claim)
    } else if !wantedActs.contains(where: acts.isSaying) {
      alignment.isActMet = claimHas(wantedActs, claim) || isKin
    }
  }

  /// True where the statement has a word for an act, as noun or verb.
  private func mentions(_ act: ActEntry) -> Bool {
    statementPieces.contains { piece in
      piece.chunk?.acts.contains { lexicon.act($0).id == act.id } ?? false
    }
  }

  /// True where the claim's wording has a word for one of the acts.
  private func claimHas(_ entries: [ActEntry], _ claim: Claim) -> Bool {
    let texts = [claim.text] + claim.evidence.map(\.excerpt)
    let ids = Set(entries.map(\.id))
    return texts.contains { text in
      Chunker(lexicon).chunks(Tokenizer.tokens(of: text)).contains { chunk in
        chunk.acts.contains { ids.contains(lexicon.act($0).id) }
      }
    }
  }
}
