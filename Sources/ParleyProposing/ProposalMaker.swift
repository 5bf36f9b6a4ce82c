import ParleyExtraction
package import ParleyModel
package import ParleyQuery

/// Makes proposals of what rules read out of a source: claims with their evidence, and the names
/// and origins that they need and the corpus does not have.
///
/// One maker serves many sources: a name that was proposed for one is known for the next.
package struct ProposalMaker {
  private let reader: PrintedReader
  private var book: NameBook

  /// - Parameter names: the corpus's, those proposed before among them.
  /// - Parameter index: whose words, acts, topics and units are used.
  package init(names: [Name], index: Index) {
    book = NameBook(names)
    reader = PrintedReader(index: index)
  }

  /// In the order of the text. The passages of the source are to be whole.
  package mutating func proposals(for source: Source) -> ProposalList {
    let text = SourceText(source)
    let records = Extraction.attributions(in: text.text)
    // Handed over and taken back: a book that two hold is copied at the first name written into it.
    let handed = book
    book = NameBook([])
    var speakers = SpeakerResolution(source: source, book: consume handed)
    var list = ProposalList(source: source.id)
    for record in records where !record.contents.isEmpty {
      let draft = ProposalDraft(
        record: record, speaker: speakers.speaker(of: record, among: records), source: source,
        text: text, reader: reader)
      let number = list.proposals.count + 1
      guard let claim = draft.claim(number, speakers) else { continue }
      list.proposals.append(
        Proposal(claim: claim, rule: record.rule, confidence: record.confidence))
    }
    book = speakers.book
    list.names = speakers.proposed
    list.origins = SourceOrigins.needed(by: list.proposals, source, book)
    return list
  }
}
