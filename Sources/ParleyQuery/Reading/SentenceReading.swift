/// What a sentence was taken to say.
struct SentenceReading {
  /// Who does or says it, as typed.
  var subjects: [String] = []
  /// `according to NAME`, `NAME said that`.
  var speakers: [String] = []
  /// True where the subject of the main verb was taken for the speaker: `Peskov does not expect`.
  var isOwnSaying = false
  /// The numbers of the acts that the main verb may mean.
  var acts: [Int] = []
  /// The main verb itself.
  var verb: Piece?
  /// The acts of the saying around it: `announced that …`.
  var outerActs: [Int] = []
  var recipients: [String] = []
  /// Outlets: `in the Moscow Times`.
  var sources: [String] = []
  /// `apart from NAME`.
  var exceptions: [String] = []
  /// Everything else that says something.
  var matter: [Piece] = []
  /// What stands beside the question: `when the third round was held`, `since the first rounds`.
  var asides: [Piece] = []
  var isNegated = false
  /// True where the only verb is a form of `be`.
  var isCopular = false
  var isPassive = false
}
