/// One assertion to be checked, read into the same layers as a claim.
struct Statement {
  /// As typed.
  let text: String
  let reading: SentenceReading
  let read: ReadText
  /// True where it denies: `did not accept`, `no progress`.
  let isDenied: Bool
  var pieces: [Piece] { read.pieces }

  init(_ text: String, _ reading: SentenceReading, _ context: QueryContext) {
    var reading = reading
    let lexicon = context.index.lexicon
    if reading.isCopular, reading.acts.isEmpty {
      // `Umerov is Ukraine's lead negotiator`: he is who is spoken of.
      if reading.subjects.isEmpty, let first = reading.matter.first, first.isName,
        first.names.contains(where: { $0.use != .adjective }), text.hasPrefix(first.text)
      {
        reading.subjects = [first.text]
        reading.matter.removeFirst()
      }
      let isOfName = reading.matter.contains { piece in
        piece.isName || piece.chunk?.topics.contains { lexicon.topic($0).id == "role" } ?? false
      }
      if !reading.subjects.isEmpty, isOfName {
        reading.acts = (0..<lexicon.actCount).filter { lexicon.act($0).id == "be" }
      }
    }
    self.text = text
    self.reading = reading
    read = context.pieces.read(text)
    isDenied = Polarity.isDenied(
      read.words, countsVerbs: !reading.acts.contains { lexicon.act($0).id == "reject" })
  }
}
