/// Finds who `the president` or `the news agency` is.
struct RoleBearers {
  let article: Article
  let names: Names

  /// The one entity described with all the words of the phrase; among several, the one named in
  /// the same or the previous paragraph, if it is the only one there.
  func bearer(of phrase: Range<Int>, near proposal: Proposal) -> Int? {
    let tokens = article.tokens
    guard let first = phrase.first, Self.definite.contains(tokens[first]) else { return nil }
    let words = phrase.dropFirst().filter { tokens[$0].tag != .genitive }.map { tokens[$0].word }
    guard !words.isEmpty else { return nil }
    let bearers = names.entities.indices.filter { index in
      names.entities[index].heads.contains(words[words.count - 1])
        && words.allSatisfy { names.entities[index].roles.contains($0) }
    }
    if bearers.count == 1 { return bearers[0] }
    let paragraph = article.sentences[proposal.sentence].paragraph
    let near = Nearness(article: article, names: names)
    let subjects = near.subjects(before: phrase.lowerBound, paragraph: paragraph)
      .filter { bearers.contains($0) }
    return Set(subjects).count == 1 ? subjects.first : nil
  }

  private static let definite = WordSet("the")
}

/// Which entities were named shortly before a place in the text.
struct Nearness {
  let article: Article
  let names: Names

  /// How many tokens back are looked at.
  private static let reach = 600

  /// The entity that opens each earlier sentence of a paragraph, as far as one does.
  func subjects(before limit: Int, paragraph: Int) -> [Int] {
    var found: [Int] = []
    let whole = article.paragraphs[paragraph]
    let end = min(limit, whole.upperBound)
    let start = max(whole.lowerBound, end - Self.reach)
    guard start < end else { return [] }
    for mention in Mention.all(in: start..<end, of: article)
    where article.tokens[mention.name.lowerBound].quotation < 0 {
      guard opensSentence(mention) else { continue }
      let matches = names.matching(mention, in: article)
      if matches.count == 1 { found.append(matches[0]) }
    }
    return found
  }

  /// The persons named in a range, quotations left out.
  func persons(in range: Range<Int>) -> [Int] {
    Mention.all(in: range, of: article).compactMap { mention in
      guard article.tokens[mention.name.lowerBound].quotation < 0 else { return nil }
      let matches = names.matching(mention, in: article)
      guard matches.count == 1, names.entities[matches[0]].isPerson else { return nil }
      return matches[0]
    }
  }

  private func opensSentence(_ mention: Mention) -> Bool {
    let start = mention.whole.lowerBound
    return start == 0 || [.stop, .comma, .quoteClose].contains(article.tokens[start - 1].tag)
      || article.tokens[start].opensParagraph
  }
}
