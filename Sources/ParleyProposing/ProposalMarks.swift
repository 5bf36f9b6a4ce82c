import ParleyExtraction
package import ParleyModel

/// Where source, cue and content of a proposal stand in its passages.
package struct ProposalMarks: Sendable {
  package enum Kind: Sendable { case source, cue, content }

  package struct Mark: Sendable {
    package let kind: Kind
    /// In Unicode scalars of the passages, a blank line between two.
    package let range: Range<Int>
  }

  private let text: SourceText
  /// Ascending and apart.
  package let marks: [Mark]

  /// Nil where the source does not have the passages. Where the rules of today do not find what is
  /// cited, the excerpt alone is marked.
  package init?(_ evidence: Evidence, in source: Source) {
    let last = evidence.through ?? evidence.paragraph
    let cited = source.passages.filter {
      (evidence.paragraph...max(last, evidence.paragraph)).contains($0.number)
    }
    guard let first = cited.first else { return nil }
    let whole = SourceText(source)
    let shown = SourceText(cited)
    let start = whole.start(ofPassage: first.number)
    text = shown
    let records = Extraction.attributions(in: whole.text)
    let record = records.first { record in
      let range = ProposalDraft.excerpt(of: record, in: whole)
      return whole[range] == evidence.excerpt
        && whole.passages(of: range).first == evidence.paragraph
        && ProposalDraft.cue(of: record) == evidence.attribution.cue
    }
    guard let record else {
      marks = shown.range(of: evidence.excerpt).map { [Mark(kind: .content, range: $0)] } ?? []
      return
    }
    let found =
      record.sources.map { Mark(kind: .source, range: $0.start..<$0.end) }
      + record.cues.map { Mark(kind: .cue, range: $0.start..<$0.end) }
      + record.contents.map { Mark(kind: .content, range: $0.start..<$0.end) }
    var end = 0
    marks = found.sorted { $0.range.lowerBound < $1.range.lowerBound }.compactMap { mark in
      let low = mark.range.lowerBound - start
      let high = mark.range.upperBound - start
      guard low >= end, high <= shown.count else { return nil }
      end = high
      return Mark(kind: mark.kind, range: low..<high)
    }
  }

  /// In Unicode scalars.
  package var count: Int { text.count }

  package subscript(range: Range<Int>) -> String { text[range] }

  /// The words of the first mark of a kind, on one line.
  package func words(of kind: Kind) -> String? {
    marks.first { $0.kind == kind }.map { text[$0.range].onOneLine }
  }
}
