/// What a sentence was taken to say.
struct SentenceReading {
  /// Who does or says it, as typed.
  var subjects: [String] = []
  /// `according to NAME`, `NAME said that`.
  var speakers: [String] = []
  /// True where the subject of the main verb was taken for the speaker: `Peskov does not expect`.
  var isOwnSaying = false
  /// True where somebody is said to have said a sentence: `Fidan said the talks were brief`.
  var saysSentence = false
  /// The numbers of the acts that the main verb may mean.
  var acts: [Int] = []
  /// The main verb itself.
  var verb: Piece?
  /// The `outfoxed` of `who outfoxed Putin`, where the vocabulary lacks it: whoever did anything
  /// else to Putin is no answer.
  var unknownDeed: Piece?
  /// What a deed was done to, where a name does not tell it.
  var object: Piece?
  /// The acts of the saying around it: `announced that …`.
  var outerActs: [Int] = []
  var recipients: [String] = []
  /// Outlets: `in the Moscow Times`.
  var sources: [String] = []
  /// Where it was: `in Istanbul`.
  var sites: [String] = []
  /// `apart from NAME`, `besides prisoners`.
  var exceptions: [String] = []
  /// The noun of a subject that names nobody: `court` in `what did the constitutional court rule`.
  var unnamed: [Piece] = []
  /// Everything else that says something.
  var matter: [Piece] = []
  /// What stands beside the question: `when the third round was held`, `since the first rounds`.
  var asides: [Piece] = []
  /// The days between which it was.
  var bound: Bound?
  var isNegated = false
  /// True where it is asked what ought to be or will be, not what was done: `has to accept`.
  var isModal = false
  /// What it was said after, or before: the `talks` of `what did he say after the talks`.
  var saidAfter: String?
  var saidBefore: String?
  /// True where it is asked what came after something: `since the first rounds`.
  var isSince = false
  /// `what were the talks about`.
  var asksTopic = false
  /// True where the only verb is a form of `be`.
  var isCopular = false
  var isPassive = false
  /// The parties for whom it was done: `attended for Ukraine`, `represented Ukraine`.
  var parties: [String] = []
  /// Whence somebody speaks: `reported from Istanbul`.
  var whence: String?
  /// True where a position of theirs is asked for.
  var hasPosition = false
  /// True where a verb says no more than `be`: `is a member of`.
  var isOne = false

  /// An end of the time in which something was, a day in ISO form.
  enum Bound {
    case since(String)
    case until(String)
  }
}
