import ParleyExtraction
import ParleyModel
import ParleyQuery

/// One attribution on its way to a proposed claim.
struct ProposalDraft {
  let record: AttributionRecord
  /// The id of the speaker; nil where the text does not tell.
  let speaker: String?
  let source: Source
  let text: SourceText
  let reader: PrintedReader

  /// The longest excerpt, in Unicode scalars; a longer one is hardly one claim.
  private static let longest = 4000

  func claim(_ number: Int, _ speakers: SpeakerResolution) -> Claim? {
    let act = act
    let words = ClaimText(record, text, act: act)
    let excerpt = Self.excerpt(of: record, in: text)
    guard !words.sentence.isEmpty, !excerpt.isEmpty, excerpt.count <= Self.longest else {
      return nil
    }
    let issued = source.issued ?? source.retrieved
    let content = reader.content(of: words.content, year: issued?.year)
    let time = time(in: words.content, content, issued)
    let agents = speaker.map { [$0] } ?? []
    let proposition = Proposition(
      agents: agents, act: act, recipients: speakers.ids(of: record.addressee),
      content: words.content, modality: modality(of: words.content, at: time?.printed),
      quantities: content.quantities, ordinal: content.ordinal,
      times: time.map { [$0.span] } ?? [], printedTime: time?.printed,
      mentions: content.names.filter { !agents.contains($0) })
    let evidence = evidence(excerpt, act, speakers, issued)
    return Claim(
      id: "\(source.id.prefix(Slug.longest))-p\(number)", text: words.sentence,
      proposition: proposition, topics: content.topics,
      evidence: [evidence], isUnreviewed: true)
  }

  /// Planned where the words look ahead to their time: `will close on 1 July`.
  private func modality(of words: String, at printed: String?) -> Proposition.Modality {
    let scalars = words.unicodeScalars
    guard let printed, let place = scalars.firstRange(of: printed.unicodeScalars)?.lowerBound
    else { return .plain }
    let distance = scalars.distance(from: scalars.startIndex, to: place)
    return Outlook(of: words, at: distance) == .ahead ? .planned : .plain
  }

  /// `Q: Who has paid?`: the content is a question.
  private var isQuestion: Bool {
    record.contents.last.map { text.isQuestion(endingAt: $0.end) } ?? false
  }

  /// What the cue does; `according to` states, and agrees with nobody.
  private var act: String {
    guard !record.rule.hasPrefix("according-to") else { return "state" }
    if record.rule == "transcript", isQuestion { return "ask" }
    return reader.act(of: record.cues.map(\.text).joined(separator: " ")) ?? "state"
  }

  private func evidence(
    _ range: Range<Int>, _ act: String, _ speakers: SpeakerResolution, _ issued: PartialDate?
  ) -> Evidence {
    let (first, last) = text.passages(of: range)
    let excerpt = text[range]
    let said = said(issued)
    let attribution = Attribution(
      speakers: speaker.map { [$0] } ?? [],
      namedIn: speaker.flatMap {
        speakers.namingPassage(of: $0, unlessIn: excerpt, cited: first...last)
      },
      cue: Self.cue(of: record), act: act, mode: mode,
      addressee: record.addressee?.onOneLine, channel: record.channel?.onOneLine,
      via: speakers.ids(of: record.via), said: said?.span, saidPrinted: said?.printed)
    return Evidence(
      source: source.id, paragraph: first, through: last > first ? last : nil,
      excerpt: excerpt, attribution: attribution, origin: SourceOrigins.id(speaker, in: source))
  }

  private var mode: Evidence.Mode {
    guard speaker != nil else { return .anonymous }
    return switch record.mode {
    case .direct: .direct
    case .indirect: .indirect
    case .mixed: .mixed
    }
  }

  /// `told`; the parts of a cue with a gap in it with `…` between them.
  static func cue(of record: AttributionRecord) -> String {
    record.cues.map(\.text.onOneLine).joined(separator: " … ")
  }

  /// The words of a quotation alone, from its first to its last; otherwise all from the source to
  /// the content's end. A quotation stands without the marks at its ends.
  static func excerpt(of record: AttributionRecord, in text: SourceText) -> Range<Int> {
    let contents = record.contents
    let spans =
      record.mode == .direct && contents.count == 1
      ? contents : contents + record.cues + record.sources
    let range = (spans.map(\.start).min() ?? 0)..<(spans.map(\.end).max() ?? 0)
    let isQuoted =
      record.mode == .direct && contents.contains { $0.start == range.lowerBound }
      && contents.contains { $0.end == range.upperBound }
    return text.trimmed(range, dropping: isQuoted ? "\"“”„«»," : "")
  }

  /// The time that the content tells of: a relative one, else a printed date.
  private func time(
    in words: String, _ content: PrintedReader.Content, _ issued: PartialDate?
  ) -> RelativeDate? {
    let date = issued.flatMap {
      RelativeDate.first(in: words, issued: $0) { Outlook(of: words, at: $0) }
    }
    if let date { return date }
    return content.dates.first.map { RelativeDate(printed: $0.printed, span: $0.span) }
  }

  /// When it was said, from the words of the sentence that are not the content's.
  private func said(_ issued: PartialDate?) -> RelativeDate? {
    guard let issued, let cue = record.cues.first else { return nil }
    let sentence = text.sentence(around: cue.start..<cue.end)
    var parts: [Range<Int>] = []
    var start = sentence.lowerBound
    for content in record.contents.sorted(by: { $0.start < $1.start })
    where content.start < sentence.upperBound && content.end > start {
      if content.start > start { parts.append(start..<content.start) }
      start = max(start, content.end)
    }
    if start < sentence.upperBound { parts.append(start..<sentence.upperBound) }
    let found = parts.lazy.compactMap {
      RelativeDate.first(in: text[$0], issued: issued) { _ in .back }
    }.first
    guard let found, found.span.days.lowerBound <= issued.lastDay else { return nil }
    return found
  }
}
