/// A reporting verb with what belongs to it: `has repeatedly said`, `pointed out`, `adding`.
struct VerbGroup {
  enum Form { case finite, gerund, infinitive, passive }

  /// The token of the verb itself.
  let verb: Int
  /// First token of the group and the token after its last.
  let start: Int
  let end: Int
  let form: Form
  let reporting: ReportingVerb

  var range: Range<Int> { start..<end }
}

extension VerbGroup {
  /// The group around the token at `at`, or nil when no reporting verb stands there.
  init?(_ article: Article, at: Int, in sentence: Range<Int>) {
    let tokens = article.tokens
    let token = tokens[at]
    guard token.entry.verb >= 0,
      [.finite, .past, .participle, .gerund, .base].contains(token.tag)
    else { return nil }
    guard let (verb, particles) = Self.match(article, at, sentence) else { return nil }
    var start = at
    var passive = false
    var perfect = false
    var helped = false
    scan: while start > sentence.lowerBound {
      let before = tokens[start - 1]
      switch before.tag {
      case .adverb where !before.entry.classes.contains(.time), .negation: start -= 1
      case .have:
        perfect = true
        helped = true
        start -= 1
      case .be:
        if token.tag != .gerund, !perfect { passive = true }
        helped = true
        start -= 1
      case .modal, .auxDo:
        helped = true
        start -= 1
      default: break scan
      }
    }
    self.verb = at
    self.end = at + 1 + particles
    reporting = verb
    if passive {
      form = .passive
    } else if token.tag == .gerund, !helped {
      form = .gerund
    } else if token.tag == .base, !helped {
      form = .infinitive
    } else if token.tag == .participle, !helped {
      form = .passive
    } else {
      form = .finite
    }
    self.start = start
  }

  /// `reported on the talks` has a particle, `reported on Monday that` and `agreed to go` have none.
  private static func isParticle(_ article: Article, _ at: Int, _ sentence: Range<Int>) -> Bool {
    guard article.tokens[at].tag != .toMark, at + 1 < sentence.upperBound else {
      return article.tokens[at].tag != .toMark
    }
    let next = article.tokens[at + 1]
    return !next.entry.classes.contains(.time)
  }

  private static func match(
    _ article: Article, _ at: Int, _ sentence: Range<Int>
  ) -> (ReportingVerb, Int)? {
    let candidates = Lexicon.shared.reporting.sharing(Int(article.tokens[at].entry.verb))
    for verb in candidates {
      let end = at + 1 + verb.particles.count
      guard end <= sentence.upperBound else { continue }
      let matches = zip(at + 1..<end, verb.particles).allSatisfy { article.tokens[$0].word == $1 }
      if matches, verb.particles.isEmpty || isParticle(article, end - 1, sentence) {
        return (verb, verb.particles.count)
      }
    }
    return nil
  }
}
