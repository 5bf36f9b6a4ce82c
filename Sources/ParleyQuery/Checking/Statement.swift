import ParleyModel

/// One assertion to be checked, read into the same layers as a claim.
struct Statement {
  /// As typed.
  let text: String
  let reading: SentenceReading
  let read: ReadText
  /// True where it denies: `did not accept`, `no progress`.
  let isDenied: Bool
  /// True where it says what may, will or should be, not what is.
  let isModal: Bool
  var pieces: [Piece] { read.pieces }

  /// The dates by which something is to be: `by the end of August`.
  let limits: Set<String>

  init(_ text: String, _ reading: SentenceReading, _ context: QueryContext) {
    var reading = reading
    let lexicon = context.index.lexicon
    read = context.pieces.read(text)
    // `is Yermak a delegate` says it of Yermak too.
    let opener = read.pieces.first { $0.function != .auxiliary }
    if reading.isCopular, reading.acts.isEmpty {
      // `Umerov is Ukraine's lead negotiator`: he is who is spoken of.
      if reading.subjects.isEmpty, let first = reading.matter.first, first.isName,
        first.names.contains(where: { $0.use != .adjective }), opener?.text == first.text
      {
        reading.subjects = [first.text]
        reading.matter.removeFirst()
      }
      let isOfName = reading.matter.contains { piece in
        piece.isName || lexicon.isOfRole(piece)
      }
      if !reading.subjects.isEmpty, isOfName {
        reading.acts = (0..<lexicon.actCount).filter { lexicon.act($0).id == "be" }
      }
    }
    self.text = text
    self.reading = reading
    limits = StatedDates(read.pieces).limits
    isModal = Self.isModal(reading, read, lexicon)
    // In `failed to agree` the failing is the act itself.
    let isRefusal =
      reading.acts.contains { lexicon.act($0).id == "reject" }
      || reading.verb?.chunk.map { !$0.isSingle && Polarity.refusals.contains($0.first.folded) }
        ?? false
    isDenied = Polarity.isDenied(read.words, countsVerbs: !isRefusal)
  }

  /// What stands behind a verb of the past does not make it less of a fact: `Russia fulfilled the
  /// tasks that it set for itself`.
  private static func isModal(
    _ reading: SentenceReading, _ read: ReadText, _ lexicon: Lexicon
  ) -> Bool {
    guard read.stance.contains(.modal) else { return false }
    guard let verb = reading.verb, let word = verb.chunk?.first.folded,
      word.hasSuffix("ed") || lexicon.isIrregular(word),
      // What is said to be is meant as it is said: `said it would be difficult`.
      !reading.acts.contains(where: { lexicon.act($0).isSaying }),
      let at = read.pieces.firstIndex(where: { $0.text == verb.text })
    else { return true }
    let before = read.pieces[..<at].map(\.text) + [word]
    return Stance(before.map { Folding.text($0) }).contains(.modal)
      || read.pieces[..<at].contains { $0.isWord("to") }
  }

  /// True for `was to be held`.
  var isToBe: Bool {
    zip(pieces, pieces.dropFirst()).contains {
      $0.isWord("is", "are", "was", "were") && $1.isWord("to")
    }
  }
}
