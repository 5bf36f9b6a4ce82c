import Packing
import ParleyModel

/// Makes the lexicon of a corpus: its names, and the vocabulary's words.
struct LexiconBuilder {
  private let corpus: Corpus
  private var phrases: [String: [Meaning]] = [:]
  private var surface: [String: Int] = [:]

  /// The single words that share a concept with a word.
  private let synonyms: [String: [String]]

  let nameNumbers: [String: Int]
  let actNumbers: [String: Int]
  let topicNumbers: [String: Int]

  private var vocabulary: Vocabulary { corpus.vocabulary }

  init(_ corpus: Corpus) {
    self.corpus = corpus
    nameNumbers = Self.numbers(corpus.names.map(\.id))
    actNumbers = Self.numbers(Self.acts(of: corpus).map(\.id))
    topicNumbers = Self.numbers(corpus.vocabulary.topics.map(\.id))
    var synonyms: [String: [String]] = [:]
    for concept in corpus.vocabulary.concepts {
      let words = concept.words.filter { !$0.contains(" ") && !$0.contains("-") }
      for word in words { synonyms[word] = words }
    }
    self.synonyms = synonyms
    addNames()
    addVocabulary()
  }

  /// The key of a folded word, as `Lexicon.key` will give it.
  func key(_ folded: String) -> String {
    if folded.utf8.count <= 1 { return folded }
    return Stem.of(base(folded) ?? folded)
  }

  /// Counts the words of a text as known.
  mutating func know(_ tokens: [Token]) {
    for token in tokens where token.isWord { surface[token.folded, default: 0] += 1 }
  }

  func pack(into writer: inout PackedWriter) {
    let beginnings = Set(phrases.keys.flatMap(Self.beginnings))
    let whole = phrases.merging(beginnings.map { ($0, []) }) { meanings, _ in meanings }
    let order = whole.sorted { $0.key < $1.key }
    writer.section {
      let places = order.enumerated().map { place, phrase in
        (text: phrase.key, number: place * 2 + (beginnings.contains(phrase.key) ? 1 : 0))
      }
      $0.keys(places)
    }
    writer.section {
      $0.table(order.map(\.value)) { writer, meanings in
        writer.list(meanings) {
          $0.number($1.packed.code)
          $0.number($1.packed.number)
        }
      }
    }
    packForms(into: &writer)
    packNumbers(into: &writer)
    writer.section { $0.keys(surface) }
    packTables(into: &writer)
  }

  /// The first word of a phrase, its first two words and so on, without the whole.
  private static func beginnings(_ phrase: String) -> [String] {
    let words = phrase.split(separator: " ")
    return (1..<max(1, words.count)).map { words[..<$0].joined(separator: " ") }
  }

  /// A form in its spelling and inflection brought back: `organised` to `organize`.
  private func base(_ folded: String) -> String? {
    if let base = vocabulary.inflections[folded] { return vocabulary.spellings[base] ?? base }
    return vocabulary.spellings[folded]
  }

  private mutating func addNames() {
    for (number, name) in corpus.names.enumerated() {
      for text in [name.name] + name.aliases { add(text, .name(number, .proper)) }
      for text in name.metonyms { add(text, .name(number, .metonym)) }
      for text in name.adjectives { add(text, .name(number, .adjective)) }
      for text in name.roles.flatMap(variants) { add(text, .name(number, .role)) }
    }
  }

  /// A role in other words: `head of the Russian delegation` is `leader of the Russian team`.
  private func variants(_ role: String) -> [String] {
    var variants: [[String]] = [[]]
    for token in Tokenizer.tokens(of: role) where token.isWord {
      let others = synonyms[token.folded].map { $0.prefix(6) } ?? []
      let words = [token.folded] + others.filter { $0 != token.folded }
      let grown = variants.flatMap { variant in words.map { variant + [$0] } }
      variants = grown.count <= 64 ? grown : variants.map { $0 + [token.folded] }
    }
    return [role] + variants.map { $0.joined(separator: " ") }
  }

  private mutating func addVocabulary() {
    for (number, act) in Self.acts(of: corpus).enumerated() {
      for text in act.verbs { add(text, .act(number, isVerb: true)) }
      for text in act.nouns { add(text, .act(number, isVerb: false)) }
    }
    for (number, concept) in vocabulary.concepts.enumerated() {
      for text in concept.words { add(text, .concept(number)) }
    }
    for (number, topic) in vocabulary.topics.enumerated() {
      for text in [topic.name] + topic.words { add(text, .topic(number)) }
    }
    for (number, unit) in vocabulary.units.enumerated() {
      for text in unit.words { add(text, .unit(number)) }
    }
    for form in vocabulary.inflections.keys { surface[form, default: 0] += 0 }
    for form in vocabulary.spellings.keys { surface[form, default: 0] += 0 }
    for form in vocabulary.numbers.keys { surface[form, default: 0] += 0 }
  }

  private mutating func add(_ text: String, _ meaning: Meaning) {
    let tokens = Tokenizer.tokens(of: text).filter {
      if case .mark = $0.kind { false } else { true }
    }
    guard !tokens.isEmpty, tokens.count <= Lexicon.longestPhrase else { return }
    for token in tokens where token.isWord { surface[token.folded, default: 0] += 0 }
    let phrase = Phrase.withoutArticle(tokens).map { key($0.folded) }.joined(separator: " ")
    if !(phrases[phrase]?.contains(meaning) ?? false) {
      phrases[phrase, default: []].append(meaning)
    }
  }

  private func packForms(into writer: inout PackedWriter) {
    var forms: [String: String] = [:]
    for form in vocabulary.inflections.keys { forms[form] = base(form) }
    for form in vocabulary.spellings.keys { forms[form] = base(form) }
    let order = forms.sorted { $0.key < $1.key }
    writer.section {
      $0.keys(order.enumerated().map { (text: $1.key, number: $0) })
    }
    writer.section { $0.table(order.map(\.value)) { $0.text($1) } }
  }

  private func packNumbers(into writer: inout PackedWriter) {
    let order = vocabulary.numbers.sorted { $0.key < $1.key }
    writer.section {
      $0.keys(order.enumerated().map { (text: $1.key, number: $0) })
    }
    writer.section { $0.table(order.map(\.value)) { $0.double($1) } }
  }

  private func packTables(into writer: inout PackedWriter) {
    writer.section {
      $0.table(corpus.names) { writer, name in
        writer.text(name.id)
        writer.number(Name.Kind.allCases.firstIndex(of: name.kind)!)
        writer.text(name.name)
        writer.optional(name.of.flatMap { nameNumbers[$0] }) { $0.number($1) }
      }
    }
    let acts = Self.acts(of: corpus)
    let stating = acts.first { $0.id == "state" }
    writer.section {
      $0.table(acts) { writer, act in
        writer.text(act.id)
        writer.flag(act.kind == .speech)
        writer.flag(
          act.kind == .speech && (act.id == "state" || stating != nil && act.near.contains("state"))
        )
        writer.flag(stating.map { act.id == "state" || $0.near.contains(act.id) } ?? false)
        writer.flag(act.isOpen)
        writer.list(act.near.compactMap { actNumbers[$0] }) { $0.number($1) }
        writer.list(act.opposite.compactMap { actNumbers[$0] }) { $0.number($1) }
      }
    }
    let conceptNumbers = Self.numbers(vocabulary.concepts.map(\.id))
    writer.section {
      $0.table(vocabulary.concepts) { writer, concept in
        writer.text(concept.id)
        writer.text(concept.words.first ?? concept.id)
        writer.list(concept.related.compactMap { conceptNumbers[$0] }) { $0.number($1) }
        writer.list(concept.opposite.compactMap { conceptNumbers[$0] }) { $0.number($1) }
      }
    }
    writer.section {
      $0.table(vocabulary.units) { writer, unit in
        writer.text(unit.id)
        writer.text(unit.kind)
        writer.text(unit.base)
        writer.double(unit.factor)
      }
    }
    writer.section {
      $0.table(vocabulary.topics) { writer, topic in
        writer.text(topic.id)
        writer.text(topic.name)
      }
    }
    writer.section { $0.keys(actNumbers) }
    writer.section { $0.keys(Self.numbers(vocabulary.units.map(\.id))) }
  }

  /// The vocabulary's acts, and one for every deed that only a claim names.
  static func acts(of corpus: Corpus) -> [Act] {
    var known = Set(corpus.vocabulary.acts.map(\.id))
    var acts = corpus.vocabulary.acts
    for claim in corpus.claims {
      for id in [claim.proposition.act] + claim.evidence.compactMap(\.attribution.act)
      where known.insert(id).inserted {
        let words = id.split(separator: "-").joined(separator: " ")
        acts.append(Act(id: id, kind: .deed, verbs: [words]))
      }
    }
    return acts
  }

  private static func numbers(_ ids: [String]) -> [String: Int] {
    Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
