import Diagnostics
import ParleyModel

/// Cites the passage in which words stand, under the claim that attributes them.
struct QuoteCiter {
  let context: QueryContext
  let shelf: PassageShelf
  private var archive: any Archive { context.archive }

  /// How many words are shown before and behind the words themselves.
  private static let surroundings = 60

  /// - Parameter marked: numbers of words counted from the place's first; nil for all of them.
  func citation(_ place: QuotedPlace, _ voice: Voice, marked: [Range<Int>]? = nil) -> Citation {
    let source = shelf.source(place.source)
    let shown = shown(place, marked)
    let first = source.passages[place.positions.lowerBound].number
    let last = source.passages[place.positions.upperBound].number
    let outlet = source.outlet.flatMap { archive.name(id: $0)?.name }
    var citation: Citation
    if let evidence = voice.evidence {
      citation = Citer(context: context, wanted: []).citation(evidence)
    } else {
      var isOwn = false
      if case .outlet = voice.kind { isOwn = true }
      let teller = outlet ?? "the source"
      citation = Citation(
        source: source.id, paragraph: first, quote: "", mode: isOwn ? .narrative : .anonymous,
        origin: isOwn
          ? "\(teller)'s own text" : "a quotation in \(teller) that no claim attributes",
        title: source.title, outlet: outlet,
        agencies: source.agencies.map { archive.fullName(of: $0) }, issued: source.issued,
        url: source.url)
    }
    citation.paragraph = first
    citation.through = last > first ? last : nil
    citation.quote = shown.text
    citation.marks = shown.marks
    return citation
  }

  /// The claim that covers the words; where none does, that they stand there.
  func cited(_ place: QuotedPlace, _ voice: Voice, marked: [Range<Int>]? = nil) -> CitedClaim {
    let citation = citation(place, voice, marked: marked)
    if case .cited(let number, _) = voice.kind {
      var claim = Citer(context: context, wanted: []).cited(number)
      claim.evidence = [citation]
      return claim
    }
    let teller = citation.outlet ?? "an unknown outlet"
    let isOwn = citation.mode == .narrative
    return CitedClaim(
      id: "\(citation.source)-\(citation.paragraph)",
      text: isOwn
        ? "The words are the text of \(teller) itself."
        : "\(teller.prefix(1).uppercased() + teller.dropFirst()) quotes the words.",
      agents: [], act: "state", evidence: [citation])
  }

  /// The passages' own words around a place, and in Unicode scalars what is marked in them.
  private func shown(
    _ place: QuotedPlace, _ marked: [Range<Int>]?
  ) -> (text: String, marks: [Range<Int>]) {
    var text = ""
    var marks: [Range<Int>] = []
    var counted = 0
    for position in place.positions {
      let passage = shelf.source(place.source).passages[position].text
      let words = shelf.words(.init(source: place.source, position: position))
      let range = place.range(in: position, of: words.count).clamped(to: words.indices)
      if !text.isEmpty { text += "\n\n" }
      guard !range.isEmpty else { continue }
      let low = range.lowerBound - Self.surroundings
      let high = range.upperBound + Self.surroundings
      let start = low <= 0 ? 0 : words[low].span.start
      let end = high >= words.count ? passage.utf8.count : words[high - 1].span.end
      let offsets = ScalarOffsets(passage)
      let shift = text.unicodeScalars.count - offsets.range(TextSpan(0, start)).upperBound
      for run in marked ?? [0..<Int.max] {
        let low = max(range.lowerBound, range.lowerBound + max(0, run.lowerBound - counted))
        let high =
          run.upperBound == .max
          ? range.upperBound : min(range.upperBound, range.lowerBound + run.upperBound - counted)
        guard low < high else { continue }
        let span = offsets.range(words[low].span.joined(words[high - 1].span))
        marks.append((span.lowerBound + shift)..<(span.upperBound + shift))
      }
      counted += range.count
      text += PieceReader.slice(passage, TextSpan(start, end))
    }
    return (text, marks)
  }
}
