/// One assertion to be checked, read into the same layers as a claim.
struct Statement {
  /// As typed.
  let text: String
  let reading: SentenceReading
  let pieces: [Piece]
  /// True where it denies: `did not accept`, `no progress`.
  let isDenied: Bool
  /// True where it says what may, will or should be, not what is.
  let isModal: Bool

  init(_ text: String, _ reading: SentenceReading, _ context: QueryContext) {
    self.text = text
    self.reading = reading
    pieces = context.pieces.pieces(of: text)
    let lexicon = context.index.lexicon
    isDenied = Polarity.isDenied(
      text, countsVerbs: !reading.acts.contains { lexicon.act($0).id == "reject" })
    isModal = Polarity.isModal(text)
  }
}
