import Packing
import ParleyModel

/// Makes the index of everything that can be typed.
struct SpellingIndexBuilder {
  private var entries: [Spelling] = []
  private var numbers: [Spelling: Int] = [:]
  private var rows: [String: [Int]] = [:]
  /// The spelling of each thing that is offered before any letter is typed.
  private var first: Set<Spelling> = []

  /// - Parameters:
  ///   - acts: the acts by number, with the words for each.
  ///   - weight: the claims that a term stands in.
  static func pack(
    _ corpus: Corpus, acts: [Act], into writer: inout PackedWriter, weight: (String) -> Int
  ) {
    var builder = SpellingIndexBuilder()
    for (number, name) in corpus.names.enumerated() { builder.add(name, number, weight) }
    for (number, topic) in corpus.vocabulary.topics.enumerated() {
      let spelling = Spelling(
        kind: .topic, number: number, text: topic.name, weight: weight(Term.topic(topic.id)))
      builder.first.insert(spelling)
      for text in [topic.name] + topic.words { builder.add(spelling, text, eachWord: true) }
    }
    for (number, act) in acts.enumerated() {
      let count = weight(Term.act(act.id)) + weight(Term.utterance(act.id))
      let spelling = Spelling(kind: .act, number: number, text: act.id, weight: count)
      builder.first.insert(spelling)
      for text in [act.id] + act.verbs + act.nouns { builder.add(spelling, text) }
    }
    builder.add(corpus.sources, weight)
    builder.pack(into: &writer)
  }

  /// A person by the surname, where that is an alias; anything else by its name.
  private mutating func add(_ name: Name, _ number: Int, _ weight: (String) -> Int) {
    let kind = Spelling.Kind(rawValue: Name.Kind.allCases.firstIndex(of: name.kind)!)!
    let term = name.kind == .outlet ? Term.outlet(name.id) : Term.name(name.id)
    let count = weight(term)
    func spelling(_ text: String) -> Spelling {
      Spelling(kind: kind, number: number, text: text, weight: count)
    }
    let short = spelling(name.kind == .person ? Self.surname(of: name) : name.name)
    add(short, short.text, eachWord: true)
    add(spelling(name.name), name.name)
    let words = Self.words(name.name)
    for start in words.indices.dropFirst().prefix(Self.mostWords) {
      add(short, words[start...].joined(separator: " "))
    }
    for alias in name.aliases { add(short, alias) }
    for metonym in name.metonyms { add(spelling(metonym), metonym) }
    first.insert(short)
  }

  /// The first alias that the name ends with: `Zelensky`.
  private static func surname(of name: Name) -> String {
    let whole = words(name.name)
    return name.aliases.first { alias in
      let words = words(alias)
      return !words.isEmpty && words.count < whole.count && whole.suffix(words.count) == words[...]
    } ?? name.name
  }

  /// A source by what stands before the first underscore of its id, where that is enough.
  private mutating func add(_ sources: [Source], _ weight: (String) -> Int) {
    let short = sources.map { String($0.id.prefix { $0 != "_" }) }
    var counts: [String: Int] = [:]
    for text in short { counts[text, default: 0] += 1 }
    for (number, source) in sources.enumerated() {
      let text = counts[short[number]] == 1 && !short[number].isEmpty ? short[number] : source.id
      let spelling = Spelling(
        kind: .source, number: number, text: text, weight: weight(Term.source(number)))
      first.insert(spelling)
      add(spelling, source.id)
    }
  }

  /// Files a spelling under a text, and under each later word of it on to the end.
  private mutating func add(_ spelling: Spelling, _ text: String, eachWord: Bool = false) {
    let entry = numbers[spelling] ?? entries.count
    if entry == entries.count {
      numbers[spelling] = entry
      entries.append(spelling)
    }
    let words = Self.words(text)
    for start in words.indices.prefix(eachWord ? Self.mostWords : 1) {
      let key = words[start...].joined(separator: " ")
      if !(rows[key]?.contains(entry) ?? false) { rows[key, default: []].append(entry) }
    }
  }

  /// The words of a text, folded, that it is filed under; the later ones of a long one are not.
  private static let mostWords = 8

  private static func words(_ text: String) -> [String] {
    Folding.text(text).split { $0.isWhitespace }.map(String.init)
  }

  private func pack(into writer: inout PackedWriter) {
    let order = rows.sorted { $0.key < $1.key }
    writer.section {
      $0.keys(order.enumerated().map { (text: $1.key, number: $0) })
    }
    writer.section { $0.table(order.map(\.value)) { $0.list($1) { $0.number($1) } } }
    writer.section {
      $0.table(entries) {
        $0.number($1.kind.rawValue)
        $0.number($1.number)
        $0.number($1.weight)
        $0.text($1.text)
      }
    }
    writer.section { $0.table(Spelling.Kind.allCases) { $0.list(best($1)) { $0.number($1) } } }
  }

  /// The entries of a kind that are offered before any letter is typed, the weightiest first.
  private func best(_ kind: Spelling.Kind) -> [Int] {
    let offered = entries.indices.filter { entries[$0].kind == kind && first.contains(entries[$0]) }
    let weighty = offered.filter { entries[$0].weight > 0 }
    return Array(
      (weighty.isEmpty ? offered : weighty).sorted {
        (entries[$1].weight, entries[$0].text) < (entries[$0].weight, entries[$1].text)
      }.prefix(SpellingIndex.mostTold))
  }
}
