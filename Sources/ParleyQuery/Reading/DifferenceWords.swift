import Diagnostics

/// The words by which questions of difference are known, by class.
enum DifferenceWords {
  /// Whether a word may make a question one of difference.
  static func isOfDifference(_ word: String) -> Bool {
    verbs.contains(word) || nouns.contains(word) || adjectives.contains(word)
      || word.hasPrefix("differently") || isStrong(word)
  }

  /// Whether a word speaks of accounts by itself, slips in long ones forgiven: `discrepency`.
  static func isStrong(_ word: String) -> Bool {
    strong.contains(word)
      || word.utf8.count > 8 && NearMiss.nearest(to: word, among: strong.words) != nil
  }

  /// True for `articles` and for `article`.
  static func isSource(_ word: String) -> Bool {
    sources.contains(word) || sources.contains(word + "s")
  }

  /// Verbs that leave it open whether accounts differ.
  static let seeming: WordTable = ["seem", "seems", "seemed", "appear", "appears", "appeared"]

  /// These speak of accounts by themselves.
  static let strong: WordTable = [
    "discrepancy", "discrepancies", "discrepant", "inconsistency", "inconsistencies", "mismatch",
    "mismatches", "versions",
  ]
  static let verbs: WordTable = [
    "differ", "differs", "differed", "disagree", "disagrees", "disagreed", "diverge", "diverges",
    "diverged", "vary", "varies", "varied", "contradict", "contradicts", "contradicted",
    "conflict", "conflicts", "clash", "agree", "agrees", "agreed", "concur", "match", "matches",
    "tally", "coincide", "compare", "correspond", "align",
  ]
  static let nouns: WordTable = [
    "difference", "differences", "contradiction", "contradictions", "disagreement",
    "disagreements", "divergence", "divergences", "consensus", "agreement", "accord", "conflicts",
    "odds", "variation", "variations",
  ]
  /// Of the nouns, those that are said of accounts and hardly of parties.
  static let departures: WordTable = [
    "difference", "differences", "contradiction", "contradictions", "divergence", "divergences",
    "variation", "variations",
  ]
  static let adjectives: WordTable = [
    "different", "differing", "conflicting", "contradictory", "contradicting", "inconsistent",
    "divergent", "diverging", "contrasting", "same", "identical", "alike", "consistent",
    "consistently", "identically", "unanimous", "inconsistently", "varying", "similar",
    "similarly", "uniform", "uniformly", "equally",
  ]
  static let everywhere: WordTable = ["everywhere", "throughout"]
  /// What an adjective of difference may qualify in an account.
  static let aspects: WordTable = WordTable(
    manners.words + [
      "date", "dates", "number", "numbers", "figure", "figures", "reason", "reasons", "name",
      "names",
      "title", "titles", "office", "offices", "detail", "details", "fact", "facts", "value",
      "values",
      "claim", "claims", "quote", "quotes", "quotation", "quotations", "place", "places", "length",
      "lengths", "answer", "answers", "version", "versions", "description", "descriptions",
    ])
  static let manners: WordTable = [
    "way", "ways", "word", "words", "wording", "wordings", "term", "terms", "thing", "things",
    "story", "stories", "light", "manner", "language", "picture", "everywhere", "version",
  ]
  /// What may follow an adjective that ends a phrase: `is it the same in all articles`.
  static let links: WordTable = [
    "in", "across", "for", "from", "about", "by", "as", "between", "among", "on", "with",
    "everywhere", "throughout", "over", "when", "regarding", "concerning", "and", "or",
  ]
  static let sources: WordTable = [
    "sources", "articles", "reports", "outlets", "accounts", "newspapers", "papers", "texts",
    "stories", "publications", "documents", "media", "coverage", "press", "headline", "headlines",
    "wordings", "renderings", "tellings", "translations", "journalists", "agencies", "reporting",
    "quotations", "corpus",
  ]
  /// Verbs that only tell: `describe` in `how differently do the outlets describe …`.
  static let telling: WordTable = [
    "say", "says", "said", "saying", "tell", "tells", "told", "telling", "describe", "describes",
    "described", "report", "reported", "give", "gives", "gave", "given", "put", "puts", "quote",
    "quoted", "treat", "treated", "present", "presented", "mention", "mentioned", "state",
    "stated", "write", "written", "portray", "portrayed", "render", "rendered", "word", "worded",
    "characterize", "characterise", "characterized", "characterised", "cover", "covered", "text",
    "body", "find", "come", "comes", "stated", "make", "made", "use", "used",
  ]
}
