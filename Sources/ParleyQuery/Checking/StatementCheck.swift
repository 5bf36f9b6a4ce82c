import ParleyModel

/// The verdict on one assertion, and the claims that it rests on.
struct StatementCheck {
  let statement: Statement
  let verdict: Verdict
  /// The claims that decide, best first.
  let claims: [Int]
  /// What decides, for a reader: `the sources say Russia, not Ukraine`.
  let ground: String
  let near: [(claim: Int, difference: String)]
  let tried: [[String]]
  let wanted: Set<String>

  /// The most claims that are looked at closely.
  private static let closest = 24

  init(_ statement: Statement, _ context: QueryContext) {
    self.statement = statement
    let aligner = Aligner(statement, context)
    let matcher = Matcher(index: context.index, parts: aligner.parts)
    let deciding = matcher.matches().lazy.filter { context.mayDecide($0.claim) }
    let matches = Array(deciding.prefix(Self.closest))
    let alignments = matches.map(aligner.alignment)
    let supporting = alignments.filter(\.supports)
    let refuting = alignments.filter(\.refutes).sorted { $0.agreement > $1.agreement }
    let words = GroundWords(context: context, statement: statement, aligner: aligner)
    tried = aligner.parts.filter { !$0.tried.isEmpty }.map {
      [$0.label] + $0.tried.filter { _ in false }
    }
    wanted = Set(aligner.parts.flatMap(\.alternatives).filter { $0.strength >= 0.5 }.map(\.term))
    let opposed = supporting.flatMap {
      OpenConflict(context: context, statement: statement).others($0.claim)
    }
    .filter { other in !supporting.contains { $0.claim == other } }
    if let best = supporting.first {
      if !opposed.isEmpty {
        verdict = .conflicting
        claims = Array(([best.claim] + opposed + supporting.dropFirst().map(\.claim)).prefix(6))
        ground = words.conflict(best.claim, opposed[0])
      } else {
        verdict = .supported
        claims = supporting.prefix(4).map(\.claim)
        ground = words.support(best.claim)
      }
      near = []
    } else if let best = refuting.first {
      verdict = .refuted
      claims = refuting.filter { $0.agreement >= best.agreement * 0.85 }.prefix(4).map(\.claim)
      ground = words.refutation(best)
      near = []
    } else {
      verdict = .notEnoughEvidence
      claims = []
      ground = "these sources do not bear on it"
      near = zip(matches, alignments).prefix(2).filter { $0.1.agreement >= 0.4 }.map {
        ($0.0.claim, words.shortfall($0.1))
      }
    }
  }
}

/// Claims that a recorded difference sets against a claim, where the statement touches just that.
struct OpenConflict {
  let context: QueryContext
  let statement: Statement

  func others(_ number: Int) -> [Int] {
    let claim = context.archive.claim(number)
    return context.archive.relations(of: number).filter {
      ($0.kind == .value || $0.kind == .attribution) && isTouched($0)
    }.flatMap { relation in
      relation.claims.filter { $0 != claim.id }.compactMap { context.archive.claimNumber(id: $0) }
    }
  }

  /// True where the statement has at least half of the words of one side.
  private func isTouched(_ relation: Relation) -> Bool {
    let have = keys(statement.text)
    return relation.sides.contains { side in
      let words = keys(String(side.prefix { $0 != "(" }))
      return !words.isEmpty && Float(words.intersection(have).count) >= Float(words.count) * 0.5
    }
  }

  private func keys(_ text: String) -> Set<String> {
    let lexicon = context.index.lexicon
    var keys: Set<String> = []
    for piece in context.pieces.pieces(of: text) where piece.function == nil {
      switch piece.content {
      case .chunk(let chunk):
        keys.insert(chunk.concepts.first.map { Term.concept(lexicon.concept($0).id) } ?? chunk.key)
      case .date(let span): keys.insert(span.iso)
      case .quantity(let quantity): keys.insert(quantity.text)
      case .weekday(let day): keys.insert("weekday \(day)")
      case .ordinal, .phrase, .mark: break
      }
    }
    return keys
  }
}
