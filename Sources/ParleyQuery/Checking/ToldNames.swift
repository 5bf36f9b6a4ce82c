import ParleyModel

/// Whom a claim itself speaks of, those left aside who only stand beside it in an excerpt.
struct ToldNames {
  private let context: QueryContext
  private let claim: Claim
  /// What the claim's sentence names people by beside their names.
  private let roles: [Piece]
  private let ids: Set<String>

  init(_ claim: Claim, _ pieces: [Piece], _ context: QueryContext) {
    self.context = context
    self.claim = claim
    roles = pieces.filter { $0.names.contains { $0.use == .role } }
    let proposition = claim.proposition
    var ids = Set(
      proposition.agents + proposition.recipients + proposition.places + proposition.mentions
        + claim.evidence.flatMap(\.attribution.speakers))
    for (number, _) in pieces.flatMap(\.names) { ids.insert(context.index.lexicon.name(number).id) }
    // Who acts stands for his party; who is only mentioned does not, and who speaks only for what he
    // does himself.
    for id in proposition.agents + proposition.recipients + proposition.places {
      ids.formUnion(Self.parties(of: id, context))
    }
    self.ids = ids
  }

  private static func parties(of id: String, _ context: QueryContext) -> [String] {
    var parties: [String] = []
    var next = context.archive.name(id: id)?.of
    while let party = next, !parties.contains(party) {
      parties.append(party)
      next = context.archive.name(id: party)?.of
    }
    return parties
  }

  func contains(_ part: Part) -> Bool {
    let entries = entries(part)
    return entries.isEmpty
      || entries.contains { $0.kind == .outlet || $0.kind == .agency || ids.contains($0.id) }
      || part.role == .agent
        && claim.evidence.flatMap(\.attribution.speakers).contains { speaker in
          let parties = Self.parties(of: speaker, context)
          return entries.contains { parties.contains($0.id) }
        }
  }

  /// True where the claim's sentence names somebody, or what it is of, or whom it acts on.
  func stands(_ part: Part) -> Bool {
    let names = context.pieces.pieces(of: part.label).flatMap(\.names)
    // `datelined Ankara` means the city, not the country that it may stand for.
    let own = names.filter { $0.use != .metonym }
    let entries = Set(
      (own.isEmpty ? names : own).map { context.index.lexicon.name($0.number).id })
    let proposition = claim.proposition
    let told = [claim.text, proposition.content ?? ""].flatMap {
      context.pieces.pieces(of: $0).flatMap(\.names).map {
        context.index.lexicon.name($0.number).id
      }
    }
    return (told + proposition.agents + proposition.recipients).contains { id in
      entries.contains(id)
        || context.archive.name(id: id).map { name in
          name.kind != .place && name.of.map(entries.contains) ?? false
        } ?? false
    }
  }

  /// True where the claim gives the role that a part names him by: `chief negotiator` where it has
  /// `lead negotiator`, or every word of `Defense Minister`.
  func hasWords(of part: Part) -> Bool {
    let ids = Set(entries(part).map(\.id))
    let isSameRole = roles.contains { piece in
      piece.names.contains { ids.contains(context.index.lexicon.name($0.number).id) }
        && lastKey(piece.text) == lastKey(part.label)
    }
    if isSameRole { return true }
    let own = ([claim.text, claim.proposition.content ?? ""] + claim.evidence.map(\.excerpt))
      .reduce(into: Set<String>()) { $0.formUnion(context.pieces.read($1).tokens.flatMap(senses)) }
    return context.pieces.read(part.label).tokens.allSatisfy { token in
      FunctionWords.contains(token.folded) || senses(of: token).contains(where: own.contains)
    }
  }

  private func lastKey(_ text: String) -> String? {
    context.pieces.read(text).words.last.map { context.index.lexicon.key($0) }
  }

  /// The key of a word and what it may mean.
  private func senses(of token: Token) -> [String] {
    let lexicon = context.index.lexicon
    let key = lexicon.key(token.folded)
    return [key]
      + lexicon.meanings(of: key).compactMap { meaning in
        switch meaning {
        case .concept(let number): Term.concept(lexicon.concept(number).id)
        case .act(let number, _): Term.actWord(lexicon.act(number).id)
        case .name, .topic, .unit: nil
        }
      }
  }

  /// True for one to whom the claim has it said.
  func isAddressee(_ part: Part) -> Bool {
    entries(part).contains { claim.proposition.recipients.contains($0.id) }
      && ActPart(index: context.index).entries([claim.proposition.act]).contains(where: \.isSpeech)
  }

  /// True for one who does what the claim tells of.
  func isDoer(_ part: Part) -> Bool {
    entries(part).contains { claim.proposition.agents.contains($0.id) }
  }

  /// True where pieces name whom a part names, as it does: `Russian soldiers`.
  func names(_ part: Part, in pieces: [Piece]) -> Bool {
    let own = context.pieces.pieces(of: part.label).flatMap(\.names)
    return pieces.flatMap(\.names).contains { name in
      name.use == .adjective && own.contains { $0.number == name.number && $0.use == name.use }
    }
  }

  /// True where a part names again one of those who act.
  func isSame(_ part: Part, as subjects: [String]) -> Bool {
    let ids = Set(entries(part).map(\.id))
    return subjects.contains { text in
      context.pieces.pieces(of: text).flatMap(\.names).contains {
        ids.contains(context.index.lexicon.name($0.number).id)
      }
    }
  }

  /// `Russian delegation` where the claim has the Ukrainian one.
  func hasTwin(of part: Part) -> Bool {
    entries(part).contains { entry in
      entry.kind == .organisation
        && ids.contains { id in
          guard let other = context.archive.name(id: id), other.kind == .organisation,
            let of = other.of, let own = entry.of
          else { return false }
          return of != context.index.lexicon.name(own).id
            && other.name.split(separator: " ").last == entry.name.split(separator: " ").last
        }
    }
  }

  private func entries(_ part: Part) -> [NameEntry] {
    context.pieces.pieces(of: part.label).flatMap(\.names).map {
      context.index.lexicon.name($0.number)
    }
  }
}
