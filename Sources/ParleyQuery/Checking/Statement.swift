/// One assertion to be checked, read into the same layers as a claim.
struct Statement {
  /// As typed.
  let text: String
  let reading: SentenceReading
  let read: ReadText
  /// True where it denies: `did not accept`, `no progress`.
  let isDenied: Bool
  var pieces: [Piece] { read.pieces }

  /// The dates by which something is to be: `by the end of August`.
  let limits: Set<String>

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
    limits = StatedDates(read.pieces).limits
    isDenied = Polarity.isDenied(
      read.words, countsVerbs: !reading.acts.contains { lexicon.act($0).id == "reject" })
  }

  /// The ids of the acts that its main verb may mean.
  func actIDs(in context: QueryContext) -> Set<String> {
    Set(reading.acts.map { context.index.lexicon.act($0).id })
  }
}
