/// Reads news texts and proposes who is said to have said what.
package enum Extraction {
  /// The attributions of one text, in the order of their first word.
  package static func attributions(in text: String) -> [AttributionRecord] {
    let article = Article(text)
    let proposals = proposals(article)
    let speakers = Speakers.resolve(proposals, in: article)
    return zip(proposals, speakers).map { AttributionRecord($0, speaker: $1, in: article) }
  }

  /// One line of JSON without its line end: `{"file":…,"attributions":[…]}`.
  package static func record(file: String, text: String) -> String {
    var json = JSONText()
    json.object(file, attributions(in: text))
    return json.text
  }

  /// Lines for a reader, each with its line end.
  package static func listing(file: String, text: String) -> String {
    var listing = Listing()
    listing.add(file, attributions(in: text))
    return listing.text
  }

  /// True where a name is by its words a person's: two words or more, none of a body or a paper.
  package static func isPerson(_ name: String) -> Bool {
    let article = Article(name)
    let mentions = article.paragraphs.flatMap { Mention.all(in: $0, of: article) }
    guard mentions.count == 1, let mention = mentions.first else { return false }
    return mention.name.count == article.tokens.count && mention.isPerson(article)
  }

  /// True where a title that only persons have stands before a name: `Ms Quist, who leads the union`.
  package static func isTitled(_ name: String, in words: String) -> Bool {
    let article = Article(words)
    return article.paragraphs.flatMap { Mention.all(in: $0, of: article) }
      .contains { $0.isTitled(article) && article.text($0.name) == name }
  }

  /// The last name in some words: `Dmitry Peskov` of `Kremlin spokesperson Dmitry Peskov`.
  package static func name(in words: String) -> String? {
    let article = Article(words)
    let mentions = article.paragraphs.flatMap { Mention.all(in: $0, of: article) }
    return (mentions.first { $0.isPerson(article) } ?? mentions.last).map { article.text($0.name) }
  }

  /// True where a word of a phrase is an office or a title: `Kremlin spokesperson`.
  package static func namesOffice(_ phrase: String) -> Bool {
    Article(phrase).tokens.contains(where: \.isOffice)
  }

  /// True for a single word that is a noun of the language: `Commission`, `Police`.
  package static func isCommonNoun(_ name: String) -> Bool {
    let tokens = Article(name).tokens
    return tokens.count == 1 && tokens[0].isCommonNoun
  }

  /// A person's name that is printed in capitals, as it is written elsewhere: `Jake Tapper` for
  /// `JAKE TAPPER`; any other as it is.
  package static func spelled(_ name: String) -> String {
    let words = name.split(separator: " ")
    guard words.count > 1, name == name.uppercased() else { return name }
    let spelled = words.map { $0.prefix(1) + $0.dropFirst().lowercased() }.joined(separator: " ")
    return isPerson(spelled) ? spelled : name
  }

  static func proposals(_ article: Article) -> [Proposal] {
    let draft = Draft(article)
    for index in article.sentences.indices {
      for rule in AttributionRules.all { rule.read(index, into: draft) }
    }
    Continuation.extend(draft)
    return draft.proposals.sorted {
      ($0.contents[0].lowerBound, $0.cue[0].lowerBound) < (
        $1.contents[0].lowerBound, $1.cue[0].lowerBound
      )
    }
  }
}
