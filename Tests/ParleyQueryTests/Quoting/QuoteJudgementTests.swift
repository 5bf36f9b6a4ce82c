import Diagnostics
import ParleyModel
import Testing

@testable import ParleyQuery

/// Cuts from every passage of the corpus, whole and spoilt in known ways.
@Suite struct QuoteJudgementTests {
  private static let cuts = Cut.all(of: QuotedCorpus.corpus, each: 1, seed: 7)

  /// Judges lines and counts those that come out as wanted; `lost` are told where it fails.
  private func rate(_ lines: [String], _ isRight: (Answer) -> Bool) -> (
    rate: Double, lost: [String]
  ) {
    var lost: [String] = []
    for line in lines {
      guard let answer = try? QuotedCorpus.answer(line), isRight(answer) else {
        lost.append(line)
        continue
      }
    }
    return (1 - Double(lost.count) / Double(max(1, lines.count)), lost)
  }

  private func line(_ words: [String]) -> String { "whose \"\(words.joined(separator: " "))\"" }

  @Test func findsEveryVerbatimCutInItsPassage() {
    for cut in Self.cuts {
      let answer = try? QuotedCorpus.answer(line(cut.words))
      #expect(answer?.judgement == "verbatim", "\(cut.text)")
      let cited = answer?.claims.flatMap(\.evidence) ?? []
      #expect(
        cited.contains { $0.source == cut.source.id && $0.paragraph == cut.passage.number },
        "\(cut.text)")
    }
  }

  @Test func callsNoCutVerbatimWhoseWordWasChanged() {
    var numbers = SeededNumbers(11)
    let lines = Self.cuts.compactMap { cut in
      cut.places { $0.isContent && !$0.isNumber }.randomElement(using: &numbers)
        .map { line(cut.with("marzipan", at: $0)) }
    }
    let (rate, lost) = rate(lines) { $0.judgement == "altered" || $0.judgement == "too-short" }
    #expect(lines.count > 50)
    #expect(rate >= 0.99, "\(lost)")
  }

  /// Words of the same articles in the place of others, and a `not` that nobody printed: nothing of it
  /// is too short to judge.
  @Test func callsEveryCutAlteredThatHasAnotherWordOfTheCorpusOrANot() {
    var numbers = SeededNumbers(19)
    let others = Self.cuts.flatMap { cut in cut.places(\.isContent).map { cut.words[$0] } }
    let lines = Self.cuts.flatMap { cut -> [String] in
      guard let place = cut.places(\.isContent).randomElement(using: &numbers) else { return [] }
      let other = others.filter { $0.lowercased() != cut.words[place].lowercased() }
        .randomElement(using: &numbers)!
      return [
        line(cut.with(other, at: place)), line(cut.with("not " + cut.words[place], at: place)),
      ]
    }
    let (rate, lost) = rate(lines) { $0.judgement == "altered" }
    #expect(lines.count > 100)
    #expect(rate >= 0.99, "\(lost)")
    for line in lost { #expect((try? QuotedCorpus.judgement(line)) != "verbatim", "\(line)") }
  }

  @Test func callsNoCutVerbatimWhoseWordWasDropped() {
    var numbers = SeededNumbers(12)
    let lines = Self.cuts.compactMap { cut in
      cut.places(\.isContent).randomElement(using: &numbers).map { line(cut.without($0)) }
    }
    let (rate, lost) = rate(lines) { $0.judgement == "altered" || $0.judgement == "too-short" }
    #expect(rate >= 0.99, "\(lost)")
  }

  @Test func namesAChangedNumber() {
    let cuts = Self.cuts + Cut.all(of: QuotedCorpus.corpus, each: 6, seed: 3)
    let lines = cuts.flatMap { cut in
      cut.places(\.isNumber).prefix(1).map { line(cut.with("77", at: $0)) }
    }
    let (rate, lost) = rate(lines) { $0.judgement == "altered" && $0.tells("changed number") }
    #expect(lines.count > 20)
    #expect(rate >= 0.99, "\(lost)")
  }

  @Test func namesADroppedNegation() {
    let cuts = Cut.all(of: QuotedCorpus.corpus, each: 8, seed: 5)
    let lines = cuts.flatMap { cut in
      cut.places(QuoteChange.isNegation).prefix(1).map { line(cut.without($0)) }
    }
    let (rate, lost) = rate(lines) {
      $0.judgement == "altered" && $0.tells("dropped negation") || $0.judgement == "too-short"
    }
    #expect(lines.count > 8)
    #expect(rate == 1, "\(lost)")
  }

  @Test func tellsWhatIsStitchedFromTwoPassages() {
    var numbers = SeededNumbers(13)
    let pairs = Self.cuts.map { ($0, Self.cuts.randomElement(using: &numbers)!) }.filter { a, b in
      a.source != b.source || abs(a.passage.number - b.passage.number) > 1
    }
    let lines = pairs.map { line($0.words + $1.words) }
    let (rate, lost) = rate(lines) { $0.judgement == "stitched" }
    #expect(rate >= 0.99, "\(lost)")
  }

  @Test func tellsAWrongSpeaker() {
    let people = ["Umerov", "Medinsky", "Peskov", "Fidan", "Zelensky", "Kyslytsya", "Yermak"]
    var numbers = SeededNumbers(17)
    let lines = Self.cuts.compactMap { cut -> (String, String)? in
      let speakers = Set(
        QuotedCorpus.corpus.claims.flatMap(\.evidence).filter {
          $0.source == cut.source.id
            && ($0.paragraph...($0.through ?? $0.paragraph)).contains(cut.passage.number)
        }.flatMap(\.attribution.speakers))
      let others = people.filter { !speakers.contains($0.lowercased()) }
      return others.randomElement(using: &numbers).map { (line(cut.words) + " by \($0)", $0) }
    }
    let (rate, lost) = rate(lines.map(\.0)) {
      $0.judgement == "misattributed"
        || $0.notes.contains { $0.hasPrefix("the sources do not tell") }
    }
    #expect(rate >= 0.99, "\(lost)")
  }

  @Test func acceptsTheSpeakerWhomAnExcerptNames() throws {
    for claim in QuotedCorpus.corpus.claims {
      for evidence in claim.evidence where evidence.attribution.mode == .direct {
        guard let speaker = evidence.attribution.speakers.first,
          let name = QuotedCorpus.corpus.names.first(where: { $0.id == speaker }),
          name.kind == .person
        else { continue }
        let words = evidence.excerpt.split(whereSeparator: \.isWhitespace).map(String.init)
        guard Cut.contentCount(words) >= 4 else { continue }
        let answer = try QuotedCorpus.answer(line(words) + " by \"\(name.name)\"")
        #expect(answer.judgement == "verbatim", "\(evidence.excerpt)")
        #expect(
          answer.claims.flatMap(\.evidence).contains { $0.speaker == name.name }, "\(words)")
      }
    }
  }

  @Test func callsTypographyNoChange() throws {
    let line =
      "whose “We once again proposed to the Ukrainian side … [to establish short "
      + "24— to 48–hour cease­fires] on the line of contact”"
    #expect(try QuotedCorpus.judgement(line) == "verbatim")
  }
}

extension Answer {
  fileprivate func tells(_ change: String) -> Bool {
    items?.contains { item in
      item.fields.contains { $0.name == "change" && $0.value == .text(change) }
    } ?? false
  }
}
