/// Gives every token its tag from the lexicon, its ending and its neighbours.
struct Tagger {
  private let article: Article
  private var headline = false

  static func tag(_ article: Article) {
    var tagger = Tagger(article: article)
    for paragraph in article.paragraphs {
      tagger.headline = tagger.isHeadline(paragraph)
      for at in paragraph { tagger.assign(at, paragraph) }
    }
  }

  private init(article: Article) { self.article = article }

  /// A line of title case: most of its longer words begin with a capital, and it has no full stop.
  private func isHeadline(_ paragraph: Range<Int>) -> Bool {
    var long = 0
    var capitals = 0
    for token in article.tokens[paragraph] where token.tag == .noun && token.end - token.start > 3 {
      long += 1
      if token.capitalised { capitals += 1 }
    }
    return long >= 3 && paragraph.count < 40 && capitals * 10 >= long * 8
  }

  private func assign(_ at: Int, _ paragraph: Range<Int>) {
    let token = article.tokens[at]
    if token.tag == .other, isPluralGenitive(at, paragraph) { article.tokens[at].tag = .genitive }
    guard token.tag == .noun else { return }
    article.tokens[at].tag = tag(token, at, paragraph)
  }

  /// The apostrophe of `the players' day`.
  private func isPluralGenitive(_ at: Int, _ paragraph: Range<Int>) -> Bool {
    let token = article.tokens[at]
    guard at > paragraph.lowerBound, at + 1 < paragraph.upperBound, token.glued,
      article.scalars[Int(token.start)].isApostrophe, !article.tokens[at + 1].glued
    else { return false }
    return article.scalars[Int(token.start) - 1] | 32 == 0x73
      && [.noun, .name].contains(article.tokens[at - 1].tag)
  }

  private func tag(_ token: Token, _ at: Int, _ paragraph: Range<Int>) -> Tag {
    let starts =
      at == paragraph.lowerBound
      || [.stop, .quoteOpen, .colon].contains(article.tokens[at - 1].tag)
    let previous = at > paragraph.lowerBound ? article.tokens[at - 1].tag : nil
    if token.glued, previous != nil, token.isGenitive(article) { return clitic(at) }
    let classes = token.entry.classes
    if token.capitalised, !starts, !headline, classes.isDisjoint(with: .pronoun), !token.isLoneI {
      if token.allCapitals || classes.contains(.quantifier)
        || classes.isDisjoint(with: [.determiner, .preposition, .coordinator])
      {
        return .name
      }
    }
    if let closed = closed(classes, at, paragraph, previous) { return closed }
    if !token.entry.forms.isEmpty {
      if token.capitalised, starts, nameFollows(at, paragraph), token.entry.forms == .base {
        return .name
      }
      return verbal(token, at, paragraph, previous)
    }
    if classes.contains(.adjective) { return .adjective }
    if token.capitalised { return starts && !classes.isDisjoint(with: .noun) ? .noun : .name }
    return byEnding(token, at, previous)
  }

  private static let there = Spelling.of("there")

  private func nameFollows(_ at: Int, _ paragraph: Range<Int>) -> Bool {
    at + 1 < paragraph.upperBound && article.tokens[at + 1].capitalised
  }

  private func clitic(_ at: Int) -> Tag {
    let owner = article.tokens[at - 1]
    if [.pronoun, .that, .relative].contains(owner.tag) { return .be }
    return .genitive
  }

  private func closed(
    _ classes: Lexicon.Classes, _ at: Int, _ paragraph: Range<Int>, _ previous: Tag?
  ) -> Tag? {
    if classes.contains(.that) { return that(at, paragraph) }
    if classes.contains(.toMark) {
      return infinitiveFollows(at, paragraph) ? .toMark : .preposition
    }
    if classes.contains(.modal) { return .modal }
    if classes.contains(.be) { return .be }
    if classes.contains(.have) { return .have }
    if classes.contains(.auxDo) { return .auxDo }
    if classes.contains(.negation) { return .negation }
    if classes.contains(.possessive) {
      return classes.contains(.objectPronoun) && !nounish(at + 1, paragraph)
        ? .objectPronoun : .possessive
    }
    if classes.contains(.relative) { return .relative }
    if classes.contains(.determiner) { return .determiner }
    if classes.contains(.pronoun) {
      if classes.contains(.objectPronoun), let previous,
        [.preposition, .finite, .past, .base, .gerund, .participle].contains(previous),
        !verbFollows(at, paragraph)
      {
        return .objectPronoun
      }
      return .pronoun
    }
    if classes.contains(.objectPronoun) { return .objectPronoun }
    if classes.contains(.preposition) {
      return classes.contains(.subordinator) && clauseFollows(at, paragraph)
        ? .subordinator : .preposition
    }
    if classes.contains(.subordinator) {
      if classes.contains(.adverb), !opensClause(at, paragraph) { return .adverb }
      return .subordinator
    }
    if classes.contains(.coordinator) { return .coordinator }
    if classes.contains(.number) { return .number }
    if classes.contains(.adverb) {
      return article.tokens[at].word == Self.there && verbFollows(at, paragraph)
        ? .pronoun : .adverb
    }
    return nil
  }

  /// `that` before a verb is a relative pronoun; after a preposition or before a stop, a determiner.
  private func that(_ at: Int, _ paragraph: Range<Int>) -> Tag {
    guard at + 1 < paragraph.upperBound else { return .pronoun }
    let next = article.tokens[at + 1].entry
    let previous = at > paragraph.lowerBound ? article.tokens[at - 1].tag : .stop
    if !next.classes.isDisjoint(with: [.modal, .be, .have, .auxDo])
      || next.classes.contains(.verbOnly)
    {
      return [.noun, .name].contains(previous) ? .relative : .pronoun
    }
    if next.classes.contains(.time),
      at + 2 >= paragraph.upperBound
        || [.stop, .comma, .quoteClose].contains(article.tokens[at + 2].tag)
    {
      return .determiner
    }
    if [.finite, .past, .participle, .gerund, .base].contains(previous), next.classes.isEmpty,
      next.forms.isEmpty, !article.tokens[at + 1].capitalised, !clauseFollows(at, paragraph),
      !takesClause(article.tokens[at - 1])
    {
      return .determiner
    }
    return previous == .preposition ? .determiner : .that
  }

  /// `so they left` but `so far rejected`.
  private func opensClause(_ at: Int, _ paragraph: Range<Int>) -> Bool {
    guard at + 1 < paragraph.upperBound else { return false }
    let next = article.tokens[at + 1]
    return next.capitalised
      || !next.entry.classes.isDisjoint(with: [.pronoun, .that, .determiner, .possessive])
  }

  /// A verb that may have a clause with `that`.
  private func takesClause(_ token: Token) -> Bool {
    token.entry.verb >= 0
      && Lexicon.shared.reporting.verbs[Int(token.entry.verb)].frames.contains(.that)
  }

  private func infinitiveFollows(_ at: Int, _ paragraph: Range<Int>) -> Bool {
    for next in at + 1..<min(at + 3, paragraph.upperBound) {
      let token = article.tokens[next]
      if token.capitalised && !headline { return false }
      if token.entry.forms.contains(.base) { return true }
      if !token.entry.classes.isDisjoint(with: [.be, .have, .auxDo]) { return true }
      guard token.entry.classes.contains(.adverb) || token.isManner(article) else { return false }
    }
    return false
  }

  private func nounish(_ at: Int, _ paragraph: Range<Int>) -> Bool {
    guard at < paragraph.upperBound, article.tokens[at].tag == .noun else { return false }
    return article.tokens[at].entry.classes.isDisjoint(
      with: [
        .preposition, .determiner, .toMark, .that, .pronoun, .modal, .be, .coordinator, .adverb,
      ])
  }

  private func verbFollows(_ at: Int, _ paragraph: Range<Int>) -> Bool {
    var next = at + 1
    while next < paragraph.upperBound, next < at + 3,
      article.tokens[next].entry.classes == .adverb
        || article.tokens[next].isManner(article)
    {
      next += 1
    }
    guard next < paragraph.upperBound else { return false }
    let entry = article.tokens[next].entry
    return !entry.classes.isDisjoint(with: [.modal, .be, .have, .auxDo])
      || !entry.forms.isDisjoint(with: [.third, .past])
  }

  /// Whether a subject and a verb come after `before`, `since` or `as`.
  private func clauseFollows(_ at: Int, _ paragraph: Range<Int>) -> Bool {
    for next in at + 1..<min(at + 8, paragraph.upperBound) {
      let token = article.tokens[next]
      if [.comma, .stop, .quoteOpen].contains(token.tag) || token.entry.classes.contains(.that) {
        return false
      }
      if next > at + 1 {
        if !token.entry.classes.isDisjoint(with: [.modal, .be, .have, .verbOnly]) { return true }
        let nominal = article.tokens[next - 1].entry.classes.contains(.determiner)
        if !token.entry.forms.isDisjoint(with: [.past, .third]), !token.capitalised, !nominal {
          return true
        }
      }
    }
    return false
  }

  private func verbal(_ token: Token, _ at: Int, _ paragraph: Range<Int>, _ previous: Tag?) -> Tag {
    VerbReading(article: article, paragraph: paragraph, headline: headline).tag(token, at, previous)
  }

  /// `those invited`: the determiner is the head.
  private func standsAlone(_ at: Int) -> Bool {
    at > 0 && Self.heads.contains(article.tokens[at - 1])
  }

  private static let heads = WordSet("those all many another others some most few both")

  private func byEnding(_ token: Token, _ at: Int, _ previous: Tag?) -> Tag {
    let scalars = article.scalars
    let end = Int(token.end)
    let length = end - Int(token.start)
    func ends(_ suffix: StaticString) -> Bool {
      let count = suffix.utf8CodeUnitCount
      guard length > count + 1 else { return false }
      for index in 0..<count
      where scalars[end - count + index] | 32 != UInt32(suffix.utf8Start[index]) {
        return false
      }
      return true
    }
    if ends("ly") { return .adverb }
    let nominal = [.determiner, .possessive, .adjective, .genitive, .preposition].contains(previous)
    if ends("ing"), !token.entry.classes.isDisjoint(with: [.noun, .time]) { return .noun }
    if ends("ing") { return nominal && previous != .preposition ? .noun : .gerund }
    if ends("ed") {
      if nominal, !standsAlone(at) { return .adjective }
      return previous == .be || previous == .have ? .participle : .past
    }
    // `an official said`, and `official statements` as well: a noun before a noun.
    if token.entry.classes.contains(.noun) { return .noun }
    if ends("ous") || ends("ful") || ends("ive") || ends("ic") || ends("al") || ends("able")
      || ends("ible")
    {
      return .adjective
    }
    return .noun
  }
}

extension Token {
  /// `'s`: a genitive or a shortened `is`.
  func isGenitive(_ article: Article) -> Bool {
    end - start == 2 && article.scalars[Int(start)].isApostrophe
      && article.scalars[Int(start) + 1] | 32 == 0x73
  }

  var isLoneI: Bool { word == Spelling.i }

  /// An adverb of manner by its ending: `repeatedly`.
  func isManner(_ article: Article) -> Bool {
    let end = Int(self.end)
    return end - Int(start) > 4 && article.scalars[end - 1] | 32 == 0x79
      && article.scalars[end - 2] | 32 == 0x6C
  }
}

extension Spelling {
  static let i = Spelling.of("i")
}
