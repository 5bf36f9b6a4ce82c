import Diagnostics
import Packing
import ParleyModel

/// What can be typed.
extension QueryContext {
  /// What begins like a text, case and diacritics aside; everything where it is empty.
  package func spellings(beginning text: String, _ kinds: Set<Spelling.Kind>) -> Spellings {
    index.spellings.beginning(Self.folded(text), kinds)
  }

  /// What begins like a text but for a slip or two, of the first kinds that there is anything of;
  /// nothing for a short text.
  package func spellings(near text: String, _ choices: [Set<Spelling.Kind>]) -> Spellings {
    index.spellings.near(Self.folded(text), choices)
  }

  /// The other name that a spelling was found by: `truce` for `ceasefire`. Nil where a word of its
  /// own begins as was typed.
  package func otherName(of spelling: Spelling, typed text: String) -> String? {
    let folded = Folding.text(spelling.text)
    let typed = Self.folded(text)
    guard !typed.isEmpty, !folded.hasPrefix(typed), let key = spelling.key else { return nil }
    let isOwn = folded.indices.contains { place in
      place > folded.startIndex && folded[place...].hasPrefix(typed)
        && !folded[folded.index(before: place)].isLetter
    }
    return isOwn ? nil : index.spellings.keys.text(at: key)
  }

  /// The days on which sources were issued, newest first, each with the outlets; none where there
  /// are very many sources.
  package var days: [(iso: String, outlets: [String])] {
    guard archive.sourceCount <= Self.mostDayedSources else { return [] }
    var outlets: [String: [String]] = [:]
    for number in 0..<archive.sourceCount {
      let source = archive.source(number)
      guard let day = source.issued?.iso else { continue }
      let outlet = source.outlet.flatMap { archive.name(id: $0)?.name }
      let known = outlets[day] ?? []
      outlets[day] = known + [outlet].compactMap { $0 }.filter { !known.contains($0) }
    }
    return outlets.sorted { $0.key > $1.key }.map { ($0.key, $0.value) }
  }

  private static let mostDayedSources = 200

  /// Words of the corpus that begin so, those that stand in it most often first.
  package func words(beginning text: String, limit: Int = 40) -> [String] {
    let words = index.lexicon.surface
    let ranks = words.ranks(beginning: Self.folded(text)).prefix(2000)
    let used = ranks.map { (rank: $0, count: words.value(at: $0)) }.filter { $0.count > 0 }
    return used.sorted { ($1.count, $0.rank) < ($0.count, $1.rank) }.prefix(limit).map {
      words.text(at: $0.rank)
    }
  }

  /// Whether a word is one that the corpus or the vocabulary has.
  package func knows(_ word: String) -> Bool { Speller(index: index).isKnown(Folding.text(word)) }

  /// Whether each word of a line is known, numbers aside.
  package func knowsWords(of line: String) -> Bool {
    let speller = Speller(index: index)
    return Tokenizer.tokens(of: line).allSatisfy { !$0.isWord || speller.isKnown($0.folded) }
  }

  func hasWord(beginning folded: String) -> Bool {
    index.lexicon.surface.hasText(beginning: folded)
      || !index.spellings.keys.ranks(beginning: folded).isEmpty
  }

  /// In how many claims somebody stands in a clause's role; nil for a clause that has none.
  package func count(of spelling: Spelling, in key: ClauseKey?) -> Int? {
    let id = { self.index.lexicon.name(spelling.number).id }
    guard spelling.kind.rawValue <= Spelling.Kind.unnamed.rawValue else { return nil }
    let terms: [String]
    switch key {
    case .by: terms = [Term.saying(id()), Term.sayingOf(id())]
    case .agent: terms = [Term.agent(id()), Term.agentOf(id())]
    case .to: terms = [Term.recipient(id())]
    case .via: terms = [Term.via(id())]
    case .in: terms = [Term.outlet(id()), Term.place(id())]
    default: return nil
    }
    return terms.map { index.claims(with: $0).count }.max()
  }

  /// How many claims are found with a spelling in a clause; nil for a clause that takes none, and
  /// where so many claims would be searched that a key would be waited for.
  ///
  /// - Parameter form: the id of the line's form, where it has one: `quotes` finds less.
  package func found(_ spelling: Spelling, in key: ClauseKey?, of form: String?) -> Int? {
    guard let key, Self.taking.contains(key),
      archive.claimCount <= Self.mostSearchedClaims
    else { return nil }
    let value = spelling.text.contains(" ") ? "\"\(spelling.text)\"" : spelling.text
    let query = Query(form: "claims", clauses: [.init(key, [value])])
    let wanted = form == QuotesForm().id ? QuotesForm.quoting(query) : query
    return ClaimSearch(wanted, asked: nil, self, lists: true).found.count
  }

  private static let mostSearchedClaims = 5000

  /// The clauses that take names, topics and sources.
  private static let taking: Set<ClauseKey> = [.by, .agent, .to, .via, .in, .about]

  /// What it is, in a few words: `Kremlin spokesman`, `The Moscow Times · 23 July 2025`.
  package func role(of spelling: Spelling) -> String {
    switch spelling.kind {
    case .topic: return "topic"
    case .act: return "act"
    case .source:
      let source = archive.source(spelling.number)
      let outlet = source.outlet.flatMap { archive.name(id: $0)?.name } ?? "outlet unknown"
      return ([outlet] + [source.issued?.long].compactMap { $0 }).joined(separator: " · ")
    case .party, .place, .outlet, .agency, .organisation, .event, .person, .unnamed:
      let name = archive.name(spelling.number)
      let kind = spelling.kind == .unnamed ? "not named" : name.kind.rawValue
      let isMetonym = name.metonyms.contains(spelling.text)
      return isMetonym ? "for \(name.name)" : name.roles.first ?? kind
    }
  }

  /// Folded as the keys are, each run of white space a space.
  static func folded(_ text: String) -> String {
    let folded = Folding.text(text)
    let words = folded.split { $0.isWhitespace }.joined(separator: " ")
    return words.isEmpty || !(folded.last?.isWhitespace ?? false) ? words : words + " "
  }
}
