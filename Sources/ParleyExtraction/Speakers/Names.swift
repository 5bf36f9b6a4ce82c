/// Somebody or something the article names: the fullest form, and what it is said to be.
struct NamedEntity {
  /// The name as printed where it is fullest: `Rustem Umerov`.
  var name: String
  var words: [UInt64]
  var gender: Gender
  /// Words before the name or in its apposition: `kremlin`, `spokesman`, `president`.
  var roles: Set<UInt64>
  /// The words that those phrases turn on: `spokesman` of `Kremlin spokesman`.
  var heads: Set<UInt64>
  /// A name of two words or more, none of them an office's or a paper's.
  var isPerson: Bool

  mutating func add(_ roles: Mention.Roles) {
    self.roles.formUnion(roles.words)
    heads.formUnion(roles.heads)
  }
}

/// Every name of an article, gathered in one pass.
struct Names {
  private(set) var entities: [NamedEntity] = []
  /// Words seen with a capital inside a sentence.
  private var inside: Set<UInt64> = []
  /// Words seen without a capital: a commission is none of the name `Commission`.
  private var small: Set<UInt64> = []
  private var byLast: [UInt64: [Int]] = [:]

  /// No more entities are kept that share a last word.
  private static let most = 32

  /// Words of a headline that are no names: `That`.
  private static let grammatical: Lexicon.Classes = [
    .determiner, .that, .pronoun, .objectPronoun, .possessive, .relative, .preposition,
    .coordinator, .subordinator, .be, .have, .auxDo, .adverb, .toMark, .negation,
  ]

  init(_ article: Article) {
    for token in article.tokens where !token.capitalised { small.insert(token.word) }
    for paragraph in article.paragraphs {
      for mention in Mention.all(in: paragraph, of: article) {
        let first = mention.name.lowerBound
        if !Self.opens(first, article) { inside.insert(article.tokens[first].word) }
        guard mention.name.count > 1 else { continue }
        file(mention, article)
      }
    }
    for paragraph in article.paragraphs {
      for mention in Mention.all(in: paragraph, of: article) where mention.name.count == 1 {
        complete(mention, article)
      }
    }
  }

  /// The entities whose last word is that of the mention and whose other words agree with it.
  func matching(_ mention: Mention, in article: Article) -> [Int] {
    let words = mention.name.map { article.tokens[$0].word }
    return (byLast[words[words.count - 1]] ?? []).filter {
      let known = entities[$0].words
      return words.allSatisfy { known.contains($0) }
        && entities[$0].gender.fits(mention.gender(article))
    }
  }

  /// Whether the capital is the name's own and not only that of a sentence's first word.
  func isName(_ mention: Mention, in article: Article) -> Bool {
    let first = mention.name.lowerBound
    let token = article.tokens[first]
    if mention.name.count > 1 || token.allCapitals { return true }
    guard token.entry.classes.isDisjoint(with: Self.grammatical), !small.contains(token.word) else {
      return false
    }
    return !Self.opens(first, article) || inside.contains(token.word)
  }

  private static func opens(_ at: Int, _ article: Article) -> Bool {
    let token = article.tokens[at]
    return token.opensParagraph
      || [.stop, .quoteOpen, .quoteClose, .colon].contains(article.tokens[at - 1].tag)
  }

  private mutating func file(_ mention: Mention, _ article: Article) {
    let words = mention.name.map { article.tokens[$0].word }
    let roles = mention.roles(article)
    let gender = mention.gender(article)
    for index in byLast[words[words.count - 1]] ?? [] where entities[index].words == words {
      entities[index].add(roles)
      if mention.isTitled(article) { entities[index].isPerson = true }
      if entities[index].gender == .unknown { entities[index].gender = gender }
      return
    }
    guard byLast[words[words.count - 1], default: []].count < Self.most else { return }
    byLast[words[words.count - 1], default: []].append(entities.count)
    entities.append(
      NamedEntity(
        name: article.text(mention.name), words: words, gender: gender, roles: roles.words,
        heads: roles.heads, isPerson: mention.isPerson(article) || mention.isTitled(article)))
  }

  /// A surname alone adds its title's gender and roles; a name never given in full is filed as it is.
  private mutating func complete(_ mention: Mention, _ article: Article) {
    let found = matching(mention, in: article)
    guard let only = found.first else { return file(mention, article) }
    guard found.count == 1 else { return }
    entities[only].add(mention.roles(article))
    let gender = mention.gender(article)
    if entities[only].gender == .unknown { entities[only].gender = gender }
  }
}
