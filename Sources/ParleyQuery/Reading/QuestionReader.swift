import ParleyModel

/// Reads an English question into a query: what is asked, who did or said it, what it is about.
///
/// Reading is deterministic and shows what it took: the query can be printed, corrected and run.
struct QuestionReader {
  let context: QueryContext
  private var lexicon: Lexicon { context.index.lexicon }

  func query(_ text: String) -> (Query, notes: [String]) {
    let pieces = context.pieces.pieces(of: text).filter {
      if case .mark = $0.content { false } else { true }
    }
    let opening = OpeningReader(lexicon: lexicon).opening(pieces)
    var sentence = SentenceReader(context: context, pieces: Array(opening.rest))
    sentence.order =
      opening.isStatement ? .statement : opening.isYesNo ? .inverted : .question
    let reading = sentence.read()
    var query = Query(form: opening.form)
    fill(&query, reading, opening)
    return (query, notes(query, reading))
  }

  private func fill(_ query: inout Query, _ reading: SentenceReading, _ opening: Opening) {
    let acts = ActPart(index: context.index)
    let entries = reading.acts.map(lexicon.act)
    let says = entries.isEmpty || entries.allSatisfy(acts.isSaying)
    query.add(.by, reading.speakers)
    if !reading.subjects.isEmpty {
      let isBare = entries.isEmpty && opening.form == "who"
      query.add(
        says && !entries.isEmpty ? .by : isBare && reading.isCopular ? .agent : .agent,
        reading.subjects)
    }
    let asksDoer = opening.form == "who"
    if opening.asksSpeaker {
      query.add(.act, ["state"])
    } else if isIdentity(query, reading, opening) {
      query.add(.act, ["be"])
    } else if asksDoer || entries.contains(where: { $0.id != "state" && $0.id != "be" }) {
      query.add(.act, entries.map(\.id).filter { $0 != "be" })
    }
    query.add(.to, reading.recipients)
    query.add(.in, reading.sources)
    query.add(.except, reading.exceptions)
    if let unit = opening.unit { query.add(.unit, [printed(unit)]) }
    query.add(.about, (opening.matter + reading.matter).map(printed))
    if reading.isNegated, opening.form == "what" || opening.form == "who" {
      query.add(.not, ["so"])
    }
  }

  /// `who is Yermak`: asks what somebody is.
  private func isIdentity(
    _ query: Query, _ reading: SentenceReading, _ opening: Opening
  ) -> Bool {
    opening.form == "who" && reading.isCopular && reading.matter.isEmpty && query.has(.agent)
      || opening.form == "what" && reading.isCopular && reading.matter.isEmpty
        && query.has(.agent) && reading.acts.isEmpty
  }

  /// A piece in the language's own words: a concept by its first word, a name by itself.
  private func printed(_ piece: Piece) -> String {
    switch piece.content {
    case .quantity(let quantity):
      let unit = quantity.unit
      return quantity.bound.rawValue + quantity.number + (unit.isEmpty ? "" : " " + unit)
    case .date(let span): return span.iso
    case .phrase(let words): return "\"\(words)\""
    case .chunk(let chunk):
      if chunk.names.isEmpty, chunk.concepts.count == 1, chunk.acts.isEmpty {
        return lexicon.concept(chunk.concepts[0]).word
      }
      return chunk.names.isEmpty ? Folding.text(piece.text) : piece.text
    case .weekday, .ordinal, .mark: return piece.text
    }
  }

  /// Words that stand nowhere in the corpus or the vocabulary.
  private func notes(_ query: Query, _ reading: SentenceReading) -> [String] {
    let speller = Speller(index: context.index)
    let unknown = reading.matter.compactMap { piece -> String? in
      guard let chunk = piece.chunk, chunk.isSingle, chunk.first.isWord, chunk.meanings.isEmpty,
        !speller.isKnown(chunk.first.folded)
      else { return nil }
      return piece.text
    }
    return unknown.isEmpty
      ? [] : ["not known here: " + unknown.map { "'\($0)'" }.joined(separator: ", ")]
  }
}
