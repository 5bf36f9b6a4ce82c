import Diagnostics
import ParleyModel

/// Parts that ask for somebody in a role.
struct NamePart {
  let context: QueryContext
  /// With a mode it has to be the speaker's own: what others put into indirect speech is no
  /// quotation of his.
  var modes: [String] = []
  /// True where it has to be addressed to somebody: what is told to Putin does not only name him.
  var isAddressed = false
  private var lexicon: Lexicon { context.index.lexicon }

  /// A part for each name in a text. `Russia and Ukraine` is two, and both are wanted.
  func parts(_ text: String, _ role: Part.Role) -> [Part] {
    let pieces = context.pieces.pieces(of: text).filter {
      if case .mark = $0.content { false } else { $0.function == nil || $0.isName }
    }
    if let other = pieces.indices.dropFirst().first(where: { isOther(pieces, $0) }) {
      // What a party did, its army may have done; but not its minister.
      if role == .speaker || role == .agent && Collective.isHolder(pieces[other]) {
        return [unmet(role, text)]
      }
      if role == .agent, Collective.fights(pieces[other]) { return [army(text, pieces[other - 1])] }
    }
    var parts: [Part] = []
    for piece in pieces {
      let alternatives = role == .source ? sourceTerms(piece) : nameTerms(piece, role)
      if alternatives.isEmpty, !parts.isEmpty, !piece.isCapitalized { continue }
      parts.append(
        Part(
          role: role, label: piece.text, isRequired: true, weight: 2.5, alternatives: alternatives,
          tried: piece.names.map { lexicon.name($0.number).name }))
    }
    if parts.contains(where: { !$0.alternatives.isEmpty }) {
      // `the Russian army`: the word that names nobody qualifies the one that does.
      parts.removeAll { part in
        part.alternatives.isEmpty && !(part.label.first?.isUppercase ?? false)
      }
    }
    if parts.isEmpty {
      parts = [unmet(role, text)]
    }
    return parts
  }

  /// A part for what the troops of a party did, which is told as the party's deeds.
  private func army(_ text: String, _ party: Piece) -> Part {
    Part(
      role: .agent, label: text, isRequired: true, weight: 2.5,
      alternatives: party.names.map { Alternative(Term.deed(lexicon.name($0.number).id)) },
      tried: party.names.map { lexicon.name($0.number).name })
  }

  private func unmet(_ role: Part.Role, _ text: String) -> Part {
    Part(role: role, label: text, isRequired: true, weight: 2.5, alternatives: [])
  }

  /// The `army` of `Russia's army`, the `spokesman` of `Trump's spokesman`: what the one says is not
  /// what the other does. The Russian side and its officials speak for Russia.
  private func isOther(_ pieces: [Piece], _ at: Int) -> Bool {
    let owner = pieces[at - 1]
    guard owner.isName, pieces[at].names.isEmpty,
      owner.isPossessive || owner.names.contains(where: { $0.use == .adjective })
    else { return false }
    let isOfPerson = owner.names.contains { lexicon.name($0.number).kind == .person }
    return isOfPerson || !Collective.speaksForParty(pieces[at])
  }

  private func nameTerms(_ piece: Piece, _ role: Part.Role) -> [Alternative] {
    piece.names.flatMap { use -> [Alternative] in
      let entry = lexicon.name(use.number)
      // `the Russian negotiator` may be any who negotiates for Russia.
      guard entry.kind == .unnamed, let party = entry.of else { return terms(entry, role) }
      return terms(entry, role)
        + terms(lexicon.name(party), role).map { Alternative($0.term, $0.strength * 0.7) }
    }
  }

  private func terms(_ entry: NameEntry, _ role: Part.Role) -> [Alternative] {
    let id = entry.id
    switch role {
    case .agent:
      // What an outlet publishes is its own though no claim has it for an agent.
      let own =
        entry.kind == .outlet
        ? [Alternative(Term.name(id), 0.8), Alternative(Term.outlet(id), 0.6)] : []
      return [
        Alternative(Term.soleAgent(id)), Alternative(Term.agent(id), 0.97),
        Alternative(Term.doer(id), 0.95),
        Alternative(Term.agentOf(id), 0.95), Alternative(Term.doerOf(id), 0.9),
      ] + own
    case .speaker:
      if !modes.isEmpty { return modes.map { Alternative(Term.voice(id, $0.lowercased())) } }
      let own: [Alternative] =
        entry.kind == .outlet || entry.kind == .agency
        ? [Alternative(Term.via(id), 0.9), Alternative(Term.outlet(id), 0.8)] : []
      return [
        Alternative(Term.speaker(id)), Alternative(Term.speakerOf(id), 0.9),
        Alternative(Term.saying(id), 0.8), Alternative(Term.sayingOf(id), 0.75),
      ] + own
    case .recipient:
      return [Alternative(Term.recipient(id))]
        + (isAddressed ? [] : [Alternative(Term.name(id), 0.5)])
    case .via: return [Alternative(Term.via(id)), Alternative(Term.outlet(id), 0.5)]
    case .source, .act, .name, .word, .quantity, .date, .weekday, .phrase, .unit, .slot, .mode,
      .origins, .negation, .role:
      return []
    }
  }

  /// An outlet, an agency, a source by the beginning or any part of its id, or a place.
  private func sourceTerms(_ piece: Piece) -> [Alternative] {
    var found = piece.names.flatMap { use -> [Alternative] in
      let entry = lexicon.name(use.number)
      return [Alternative(Term.outlet(entry.id)), Alternative(Term.place(entry.id), 0.9)]
    }
    let wanted = piece.text.lowercased()
    for number in 0..<context.archive.sourceCount
    where context.archive.source(number).id.lowercased().hasPrefix(wanted) {
      found.append(Alternative(Term.source(number)))
    }
    return found
  }
}

extension Piece {
  var isCapitalized: Bool { chunk?.first.isCapitalized ?? false }
}
