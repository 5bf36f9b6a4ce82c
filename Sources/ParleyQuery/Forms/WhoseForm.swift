import Diagnostics
import ParleyModel

/// `whose "…"`: where words stand, whose they are, and whether they are quoted right.
struct WhoseForm: QueryForm {
  let id = "whose"
  let purpose = "whose words these are, and whether they are quoted right"
  let example = "whose \"Nobody expects an easy path\" by Peskov"
  var clauses: [ClauseKey] { [.by] }
  var takesSubject: Bool { true }
  var takesMatter: Bool { false }
  var isQuestion: Bool { true }

  /// The most words that are judged.
  static let mostWords = 1_000

  func answer(_ query: Query, _ context: QueryContext) throws(Diagnostic) -> Answer {
    guard let subject = query.subject else { throw .noQuotation(context.input) }
    let words = QuotedWordReader.words(of: subject)
    guard !words.isEmpty else { throw .emptyQuotation(context.input) }
    guard words.count <= Self.mostWords else { throw .longQuotation(words.count, context.input) }
    let named = NamedSpeaker(query.values(.by), context)
    if let named, named.ids.isEmpty { throw .unknownName(named.text, context.input) }
    let shelf = PassageShelf(context.archive)
    let judgement = QuoteJudgement(QuoteSearch(words, context, shelf))
    var maker = QuoteAnswer(
      words: words, judgement: judgement, named: named, context: context, shelf: shelf)
    return maker.answer()
  }
}

/// Who is said to have spoken the words.
struct NamedSpeaker {
  let text: String
  /// The ids of those who may be meant.
  let ids: Set<String>
  private let archive: any Archive

  /// Nil where nobody is named.
  init?(_ values: [String], _ context: QueryContext) {
    guard !values.isEmpty else { return nil }
    text = values.joined(separator: " ").replacing("\"", with: "")
    archive = context.archive
    let lexicon = context.index.lexicon
    ids = Set(
      context.pieces.pieces(of: text).flatMap(\.names).map { lexicon.name($0.number).id })
  }

  /// Whether words may be theirs by the voices that they have, the words' own first: a speaker's who
  /// is not outdone by another, his party's, an agency's, the outlet's own; nil where the corpus does
  /// not tell whose they are.
  func isVoice(_ voices: [Voice], of source: Source) -> Bool? {
    let most = voices.filter(\.hasSpeaker).map(\.overlap).max() ?? 0
    let heard = voices.enumerated().filter { $0 == 0 || $1.hasSpeaker && $1.overlap * 2 >= most }
    let verdicts = heard.map { isVoice($0.element, of: source) }
    return verdicts.contains(true) ? true : verdicts.contains(nil) ? nil : false
  }

  private func isVoice(_ voice: Voice, of source: Source) -> Bool? {
    let teller = [source.outlet].compactMap { $0 } + source.agencies
    switch voice.kind {
    case .unattributed: return nil
    case .outlet: return teller.contains(where: ids.contains)
    case .cited(_, let evidence):
      let attribution = evidence.attribution
      if attribution.via.contains(where: ids.contains) { return true }
      if attribution.speakers.isEmpty { return teller.contains(where: ids.contains) }
      return attribution.speakers.contains(where: isOne)
    }
  }

  private func isOne(_ speaker: String) -> Bool {
    var next: String? = speaker
    var left = 8
    while let id = next, left > 0 {
      if ids.contains(id) { return true }
      next = archive.name(id: id)?.of
      left -= 1
    }
    return false
  }
}

extension Diagnostic {
  private static func span(_ input: InputText) -> TextSpan {
    QuotationLine(input.text)?.span ?? TextSpan(0, input.text.utf8.count)
  }

  fileprivate static func noQuotation(_ input: InputText) -> Diagnostic {
    Diagnostic(
      .error, "'whose' needs a quotation behind it", in: input, at: span(input),
      remedy: "for example '\(WhoseForm().example)'")
  }

  fileprivate static func emptyQuotation(_ input: InputText) -> Diagnostic {
    Diagnostic(
      .error, "there are no words in this quotation", in: input, at: span(input),
      remedy: "put the words between the quotation marks")
  }

  fileprivate static func longQuotation(_ count: Int, _ input: InputText) -> Diagnostic {
    Diagnostic(
      .error,
      "the quotation has \(count) words; at most \(WhoseForm.mostWords) are judged", in: input,
      at: span(input), remedy: "quote a shorter part of it")
  }

  fileprivate static func unknownName(_ name: String, _ input: InputText) -> Diagnostic {
    Diagnostic(
      .error, "'\(name)' is nobody that these sources name", in: input,
      at: QuotationLine(input.text)?.nameSpan ?? span(input), remedy: "'people' lists who speaks")
  }
}
