/// Decides whether a spelling that can be a verb is one here, and in which form.
struct VerbReading {
  let article: Article
  let paragraph: Range<Int>
  let headline: Bool

  func tag(_ token: Token, _ at: Int, _ previous: Tag?) -> Tag {
    let forms = token.entry.forms
    let before = lookingPastAdverbs(at, previous)
    let nominal = [.determiner, .possessive, .adjective, .genitive, .number].contains(previous)
    if forms.contains(.gerund) { return nominal ? .noun : .gerund }
    if !forms.isDisjoint(with: [.past, .participle]) {
      if forms.contains(.base), [.modal, .toMark, .auxDo].contains(before) { return .base }
      if before == .be { return .participle }
      if before == .have { return .participle }
      if previous == .determiner, standsAlone(at) {
        return forms.contains(.past) ? .past : .participle
      }
      if nominal, previous != .number { return forms.contains(.base) ? .noun : .adjective }
      if previous == .preposition { return .adjective }
      return forms.contains(.past) ? .past : .participle
    }
    if [.modal, .toMark, .auxDo].contains(before) { return .base }
    if token.entry.classes.contains(.adjective), before == .noun { return .adjective }
    if before == .negation { return .base }
    let verbOnly = token.entry.classes.contains(.verbOnly)
    if verbOnly, nominal, !closelyNominal(at, previous) { return .finite }
    if nominal, !(previous == .number && isPlural(at - 1)) {
      let plural = previous == .determiner && standsAlone(at) && forms.contains(.base)
      return plural && objectFollows(at, afterName: false) ? .finite : .noun
    }
    if before == .pronoun || before == .relative { return .finite }
    if previous == .preposition { return .noun }
    if verbOnly { return starts(at) && forms.contains(.base) ? .base : .finite }
    if forms.contains(.third) { return third(token, at, before) }
    return base(token, at, before)
  }

  private func lookingPastAdverbs(_ at: Int, _ previous: Tag?) -> Tag? {
    var index = at - 1
    while index > paragraph.lowerBound,
      article.tokens[index].tag == .adverb || article.tokens[index].tag == .negation
    {
      index -= 1
    }
    return index >= paragraph.lowerBound ? article.tokens[index].tag : previous
  }

  /// A determiner or a possessive leaves no room for a verb, `many` and `72 percent` do.
  private func closelyNominal(_ at: Int, _ previous: Tag?) -> Bool {
    guard at > paragraph.lowerBound else { return true }
    if previous == .determiner { return !standsAlone(at) }
    return previous == .possessive || previous == .genitive
  }

  /// The determiner before is the whole subject: `another said`, `many say`.
  private func standsAlone(_ at: Int) -> Bool {
    article.tokens[at - 1].entry.classes.contains(.quantifier)
      || Self.heads.contains(article.tokens[at - 1])
  }

  private static let heads = WordSet("another those these each neither none")

  private func starts(_ at: Int) -> Bool {
    at == paragraph.lowerBound || [.stop, .quoteOpen].contains(article.tokens[at - 1].tag)
  }

  /// `Moscow claims success` but `Moscow claims are many`.
  private func third(_ token: Token, _ at: Int, _ before: Tag?) -> Tag {
    guard let before, [.noun, .name, .close, .comma, .coordinator, .quoteClose].contains(before)
    else {
      return .noun
    }
    return objectFollows(at, afterName: before == .name || headline) ? .finite : .noun
  }

  /// `delegates argue that` but `a border dispute that`.
  private func base(_ token: Token, _ at: Int, _ before: Tag?) -> Tag {
    guard let before, at > paragraph.lowerBound else { return .noun }
    if before == .coordinator { return objectFollows(at, afterName: false) ? .finite : .noun }
    guard [.noun, .name, .number].contains(before) else { return .noun }
    if token.entry.verb >= 0, before != .number, nominativeFollows(at) { return .finite }
    guard isPlural(at - 1) else { return .noun }
    return objectFollows(at, afterName: before == .noun) ? .finite : .noun
  }

  /// `papers from the talks show he …`: a subject of the next clause comes right after.
  private func nominativeFollows(_ at: Int) -> Bool {
    guard at + 1 < paragraph.upperBound else { return false }
    let classes = article.tokens[at + 1].entry.classes
    return classes.contains(.pronoun) && !classes.contains(.objectPronoun)
  }

  private func isPlural(_ at: Int) -> Bool {
    let token = article.tokens[at]
    if Self.plurals.contains(token) { return true }
    let end = Int(token.end)
    return end - Int(token.start) > 3 && article.scalars[end - 1] | 32 == 0x73
      && article.scalars[end - 2] | 32 != 0x73
  }

  private static let plurals = WordSet(
    "people men women children police staff many some both percent two-thirds one-third half")

  private func objectFollows(_ at: Int, afterName: Bool) -> Bool {
    guard at + 1 < paragraph.upperBound else { return false }
    let next = article.tokens[at + 1]
    if next.tag == .quoteOpen || next.tag == .colon { return true }
    let classes = next.entry.classes
    if !afterName, classes.contains(.pronoun), !classes.contains(.objectPronoun) { return false }
    if !classes.isDisjoint(
      with: [.determiner, .that, .pronoun, .objectPronoun, .possessive, .number])
    {
      return true
    }
    if classes.contains(.toMark) {
      return at + 2 < paragraph.upperBound && article.tokens[at + 2].entry.forms.contains(.base)
    }
    guard afterName else {
      return next.capitalised && !headline
        || classes.contains(.subordinator) && !classes.contains(.preposition)
    }
    if !classes.isDisjoint(with: [.be, .modal, .have, .coordinator, .auxDo]) { return false }
    if next.tag != .noun { return false }
    if !classes.isDisjoint(with: [.adverb, .subordinator, .adjective]) { return true }
    if classes.contains(.preposition) { return Self.particles.contains(next) }
    return next.capitalised || next.entry.forms.isDisjoint(with: [.past, .third])
  }

  private static let particles = WordSet("for on out about against with")
}
