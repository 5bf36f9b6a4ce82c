import ParleyModel

/// Parts that ask for words of matter.
struct WordPart {
  let index: Index
  private var lexicon: Lexicon { index.lexicon }

  /// The part of a word or phrase; a phrase that no claim has falls apart into its words.
  func parts(_ chunk: Chunk, _ label: String) -> [Part] {
    let found = alternatives(chunk)
    if chunk.tokens.count > 1, !found.contains(where: { index.claims(with: $0.term).count > 0 }) {
      return chunk.key.split(separator: " ").map { key in
        let meanings = lexicon.meanings(of: String(key))
        var single = chunk
        single.meanings = meanings
        return part(label: String(key), alternatives(single, key: String(key)), key: String(key))
      }
    }
    return [part(label: label, found, key: chunk.key)]
  }

  func part(label: String, _ alternatives: [Alternative], key: String) -> Part {
    let all =
      alternatives + [
        Alternative(Term.word(key, inText: true)),
        Alternative(Term.word(key, inText: false), Self.inExcerpt),
      ]
    return Part(
      role: .word, label: label, isRequired: false,
      weight: FunctionWords.isLight(Folding.text(label)) ? Self.lightWeight : weight(of: all),
      alternatives: Self.unique(all),
      tried: [label])
  }

  func alternatives(_ chunk: Chunk, key: String? = nil) -> [Alternative] {
    var strong: [Alternative] = []
    var weak: [Alternative] = []
    for number in chunk.concepts {
      let concept = lexicon.concept(number)
      strong += both(Term.concept(concept.id), 1)
      for related in concept.related {
        weak += both(Term.concept(lexicon.concept(related).id), 0.5)
      }
    }
    for number in chunk.acts {
      let act = lexicon.act(number)
      strong += both(Term.actWord(act.id), 1)
      strong.append(Alternative(Term.utterance(act.id), 0.7))
      for near in act.near { weak += both(Term.actWord(lexicon.act(near).id), 0.4) }
    }
    for number in chunk.topics {
      weak.append(Alternative(Term.topic(lexicon.topic(number).id), ofTopic(chunk, strong)))
    }
    return strong + both(key ?? chunk.key, 1) + weak
  }

  /// How well a claim that is filed under a topic meets a word of it. What only a topic knows by its
  /// words is found by the topic. A word with a meaning of its own that stands nowhere is not: no
  /// claim on the war goals tells of a memorandum.
  private func ofTopic(_ chunk: Chunk, _ own: [Alternative]) -> Float {
    if chunk.concepts.isEmpty, chunk.acts.isEmpty { return 0.8 }
    return own.contains { index.claims(with: $0.term).count > 0 } ? 0.6 : 0.3
  }

  /// How well a word is met that stands in an excerpt but not in what the claim says.
  static let inExcerpt: Float = 0.6
  /// What a light word weighs.
  static let lightWeight: Float = 0.4
  /// What a word weighs that stands nowhere: it cannot tell one claim from another.
  static let absentWeight: Float = 1.8

  /// A rare word says more than a common one.
  func weight(of alternatives: [Alternative]) -> Float {
    var met: Float = 0
    for alternative in alternatives where alternative.strength > 0.5 {
      met = max(met, Float(index.claims(with: alternative.term).count) * alternative.strength)
    }
    guard met > 0 else { return Self.absentWeight }
    let rarity = Float(index.claimCount + 1) / (met + 1)
    return min(4, max(0.8, Logarithm.natural(rarity)))
  }

  private func both(_ key: String, _ strength: Float) -> [Alternative] {
    [
      Alternative(Term.word(key, inText: true), strength),
      Alternative(Term.word(key, inText: false), strength * Self.inExcerpt),
    ]
  }

  private static func unique(_ alternatives: [Alternative]) -> [Alternative] {
    var kept: [Alternative] = []
    for alternative in alternatives {
      if let place = kept.firstIndex(where: { $0.term == alternative.term }) {
        guard kept[place].strength < alternative.strength else { continue }
        kept.remove(at: place)
      }
      let place = kept.firstIndex { $0.strength < alternative.strength } ?? kept.endIndex
      kept.insert(alternative, at: place)
    }
    return kept
  }
}

/// The logarithm in plain arithmetic: the same bits on every machine.
enum Logarithm {
  static func natural(_ value: Float) -> Float {
    guard value > 0 else { return -100 }
    let exponent = Float(value.exponent)
    let m = value.significand
    let t = (m - 1) / (m + 1)
    let t2 = t * t
    let series = 2 * t * (1 + t2 / 3 + t2 * t2 / 5 + t2 * t2 * t2 / 7)
    return exponent * 0.693_147_2 + series
  }
}
