/// The closed classes of English: words that carry a sentence and say nothing of its matter.
enum FunctionWords {
  enum Class: Sendable {
    case question, auxiliary, article, preposition, conjunction, pronoun, negation, filler
  }

  static func classes(of word: String) -> Class? {
    table.place(of: word).map { place in ends.first { place < $0.end }!.name }
  }

  private static let table = WordTable(classes.flatMap(\.words))

  /// Where the words of each class end in the table.
  private static let ends = classes.reduce(into: [(name: Class, end: Int)]()) { ends, entry in
    ends.append((entry.name, (ends.last?.end ?? 0) + entry.words.count))
  }

  private static let classes: [(name: Class, words: [String])] = [
    (
      .question,
      [
        "who", "whom", "whose", "what", "which", "when", "where", "why", "how",
      ]
    ),
    (
      .auxiliary,
      [
        "do", "does", "did", "is", "are", "was", "were", "be", "been", "being", "am", "has",
        "have", "had", "will", "would", "can", "could", "shall", "should", "may", "might",
        "must", "having", "doing", "done", "wont", "cant", "didnt", "doesnt", "dont", "isnt",
        "wasnt", "arent", "werent", "hasnt", "havent", "hadnt", "wouldnt", "couldnt",
        "shouldnt", "didn't", "doesn't", "don't", "isn't", "wasn't", "aren't", "weren't",
        "hasn't", "haven't", "hadn't", "won't", "wouldn't", "can't", "couldn't", "shouldn't",
      ]
    ),
    (
      .article,
      [
        "the", "a", "an", "this", "that", "these", "those", "some", "any", "its", "his", "her",
        "their", "our", "my", "your", "each", "every", "both", "all", "such", "another",
        "other",
      ]
    ),
    (
      .preposition,
      [
        "of", "to", "in", "on", "at", "by", "for", "with", "from", "about", "into", "onto",
        "over", "under", "between", "among", "against", "during", "through", "towards",
        "toward", "upon", "within", "concerning", "regarding", "as", "via", "per", "than",
        "like", "around", "across", "behind", "beyond", "throughout", "amid", "amidst", "along",
        "off", "up", "down", "out", "re", "respecting",
      ]
    ),
    (
      .conjunction,
      [
        "and", "or", "but", "nor", "so", "yet", "if", "whether", "because", "while", "although",
        "though", "since", "until", "till", "unless", "before", "after", "once",
      ]
    ),
    (
      .pronoun,
      [
        "i", "you", "he", "she", "it", "we", "they", "me", "him", "us", "them", "himself",
        "herself", "itself", "themselves", "there", "here", "someone", "somebody", "anyone",
        "anybody", "everyone", "everybody", "something", "anything", "everything", "one",
        "ones", "else", "it's", "that's", "there's", "he's", "they're", "who's", "what's",
      ]
    ),
    (
      .negation,
      [
        "not", "no", "never", "nothing", "none", "nobody", "neither", "without",
      ]
    ),
    (
      .filler,
      [
        "please", "exactly", "actually", "really", "just", "also", "too", "very", "then", "now",
        "still", "even", "ever", "already", "again", "quite", "rather", "so-called", "etc",
        "know", "thing", "things", "stuff", "much", "many", "more", "most", "only",
        "own", "same", "kind", "sort", "way", "lot", "lots", "bit", "concern", "regard",
        "respect", "term", "terms", "hey", "hi", "hello", "ok", "okay", "thanks", "thank",
        "yes", "apparently", "supposedly", "allegedly", "basically", "generally", "simply",
        "precisely", "roughly", "approximately", "nearly", "almost", "further", "furthermore",
        "meanwhile", "mainly", "chiefly", "largely", "mostly", "primarily", "however", "therefore",
        "thus", "hence", "instead", "overall", "indeed",
      ]
    ),
  ]

  /// True for a word that says nothing of a matter by itself.
  static func contains(_ word: String) -> Bool { classes(of: word) != nil }

  /// True for a word of either kind.
  static func saysLittle(_ word: String) -> Bool { contains(word) || isLight(word) }

  /// True for a word that says a little: it helps a claim that has it and hardly harms one without.
  static func isLight(_ word: String) -> Bool { light.contains(word) }

  private static let light: WordTable = [
    "want", "wants", "wanted", "get", "gets", "got", "getting", "go", "goes", "going", "went",
    "gone", "come", "comes", "came", "coming", "make", "makes", "made", "making", "take",
    "takes", "took", "taken", "taking", "put", "puts", "let", "try", "tries", "tried", "keep",
    "keeps", "kept", "bring", "brings", "brought", "happen", "happens", "happened", "occur",
    "become", "became", "seem", "seems", "seemed", "look", "looks", "looked", "need", "needs",
    "needed", "mean", "means", "meant", "use", "used", "set", "turn", "turned", "time", "times",
    "part", "parts", "matter", "case", "fact", "name", "names", "story", "word", "words",
    "stage", "main", "whole", "together", "different", "certain", "particular", "new", "latest",
    "recent", "current", "actual", "real", "first-hand", "yet", "far", "back", "away",
    "anyone's", "side's", "behalf", "sake", "order", "process", "thought", "idea", "ideas",
    "called", "call", "calls", "session", "event", "situation", "view", "views", "opinion",
    "eyes", "position", "according", "question", "answer", "give", "gives", "gave", "given",
    "giving", "supposed", "expected", "described", "describe", "describes", "mentioned",
    "mention", "mentions", "named", "bear", "bears", "bore", "stated", "states", "say", "says",
    "said", "told", "think", "thinks",
    "regards", "previous", "prior", "earlier", "own", "plan", "two", "country", "countries",
    "side", "sides", "nation", "nations", "party", "parties", "ones", "issue", "issued",
    "issuing", "issues", "plans", "planned", "so far", "thus far", "to date", "until now",
    "up to now", "as yet", "place",
  ]
}
