/// Finds whom `he` or `she` means, from who spoke and who was named just before.
///
/// A trailing `he said` that opens a paragraph after an aside (`Prior to the talks, Peskov said …`)
/// stays unresolved: it may return to the speaker before the aside.
struct Antecedent {
  let article: Article
  let names: Names
  let spoken: [(sentence: Int, entity: Int?)]

  func find(for proposal: Proposal, _ pronoun: Token) -> Int? {
    let gender = Gender(pronoun: pronoun)
    let sentence = article.sentences[proposal.sentence]
    let at = proposal.source.range.lowerBound
    let near = Nearness(article: article, names: names)
    let before = fitting(near.persons(in: sentence.range.lowerBound..<at), gender)
    if let same = said(in: proposal.sentence) {
      return same.entity.flatMap { agrees($0, before, gender) }
    }
    if proposal.contents.allSatisfy({ $0.lowerBound > at }), !before.isEmpty {
      return before.count == 1 ? before.first : nil
    }
    return earlier(proposal, sentence, gender, near)
  }

  /// The last that was said in a sentence; what was said is in order of the text.
  private func said(in sentence: Int) -> (sentence: Int, entity: Int?)? {
    for item in spoken.reversed() {
      if item.sentence == sentence { return item }
      if item.sentence < sentence { return nil }
    }
    return nil
  }

  private func earlier(
    _ proposal: Proposal, _ sentence: Sentence, _ gender: Gender, _ near: Nearness
  ) -> Int? {
    var index = proposal.sentence - 1
    let paragraph = sentence.paragraph
    let trailing = proposal.contents[0].lowerBound < proposal.source.range.lowerBound
    while index >= 0, article.sentences[index].paragraph >= paragraph - 1 {
      let previous = article.sentences[index]
      if let spoke = said(in: index) {
        guard let entity = spoke.entity, names.entities[entity].isPerson,
          names.entities[entity].gender.fits(gender)
        else { return nil }
        let crosses = previous.paragraph < paragraph
        if crosses, trailing, !isQuotation(proposal), opensAside(previous.paragraph) { return nil }
        return only(entity, after: index, before: proposal.sentence, gender, near)
      }
      let persons = fitting(near.persons(in: previous.range), gender)
      if persons.count == 1, !previous.bareQuotation {
        let subject = near.subjects(
          before: previous.range.upperBound, paragraph: previous.paragraph)
        return subject.contains(persons.first!) ? persons.first : nil
      }
      if persons.count > 1 { return nil }
      index -= 1
    }
    return nil
  }

  /// The entity, unless another person that fits opens a sentence in between.
  private func only(
    _ entity: Int, after first: Int, before last: Int, _ gender: Gender, _ near: Nearness
  ) -> Int? {
    for index in first + 1..<max(last, first + 1) {
      let others = fitting(near.persons(in: article.sentences[index].range), gender)
      if others.contains(where: { $0 != entity }) { return nil }
    }
    return entity
  }

  private func agrees(_ entity: Int, _ before: Set<Int>, _ gender: Gender) -> Int? {
    guard names.entities[entity].gender.fits(gender), names.entities[entity].isPerson else {
      return nil
    }
    return before.subtracting([entity]).isEmpty ? entity : nil
  }

  private func fitting(_ persons: [Int], _ gender: Gender) -> Set<Int> {
    Set(persons.filter { names.entities[$0].gender.fits(gender) })
  }

  private func isQuotation(_ proposal: Proposal) -> Bool {
    article.tokens[proposal.contents[0].lowerBound].tag == .quoteOpen
  }

  private func opensAside(_ paragraph: Int) -> Bool {
    Self.asides.contains(article.tokens[article.paragraphs[paragraph].lowerBound])
  }

  private static let asides = WordSet("prior before earlier ahead previously last on yesterday")
}
