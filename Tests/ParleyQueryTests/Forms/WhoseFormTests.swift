import Diagnostics
import ParleyModel
import Testing

@testable import ParleyQuery

@Suite struct WhoseFormTests {
  @Test func tellsWhereTheWordsStandAndWhoseTheyAre() throws {
    let answer = try QuotedCorpus.answer("whose \"A lot of diplomatic work lies ahead\"")
    #expect(answer.status == .answered)
    #expect(answer.line.hasPrefix("Dmitry Peskov"))
    let citation = try #require(answer.claims.first?.evidence.first)
    #expect(citation.source.hasPrefix("003"))
    #expect(citation.paragraph == 10)
    #expect(citation.speaker == "Dmitry Peskov")
    let marked = Array(citation.quote.unicodeScalars)[try #require(citation.marks.first)]
    #expect(String(String.UnicodeScalarView(marked)) == "A lot of diplomatic work lies ahead")
  }

  @Test(arguments: [
    "“A lot of diplomatic work lies ahead”", "\"A lot of diplomatic work lies ahead.\"",
    "who said \"a lot of diplomatic work lies ahead\"?", "«A lot of diplomatic work lies ahead»",
    "who said that ‘a lot of diplomatic work lies ahead’",
    "whose 'a lot of diplomatic work lies ahead'",
    "\"a lot of diplomatic work lies ahead\" by Peskov",
    "whose words are these: \"a lot of diplomatic work lies ahead\"",
    "which article says \"a lot of diplomatic work lies ahead\"?",
    "where does it say \"a lot of diplomatic work lies ahead\"",
  ])
  func takesALineThatIsNothingButAQuotation(_ line: String) throws {
    #expect(try QuotedCorpus.judgement(line) == "verbatim")
  }

  @Test(arguments: [
    "whose delegation was led by Umerov", "who said \"ceasefire\" and \"truce\"",
    "who said \"ceasefire\" to reporters", "sources about \"working groups\"",
  ])
  func leavesOtherLinesToOtherForms(_ line: String) throws {
    #expect(try QuotedCorpus.judgement(line) == nil)
  }

  @Test func tellsEveryPlaceOfAnUtteranceThatIsQuotedTwice() throws {
    let answer = try QuotedCorpus.answer(
      "whose \"another meeting in Turkey with the Russian side. Umerov reported that the meeting "
        + "is scheduled for Wednesday\"")
    #expect(answer.judgement == "verbatim")
    #expect(Set(answer.claims.flatMap(\.evidence).map { $0.source.prefix(3) }) == ["003", "004"])
    #expect(answer.notes.contains { $0.contains("'turkiye' for 'turkey'") })
  }

  @Test func passesOverWhatTheOutletPutsBetweenTwoHalves() throws {
    let answer = try QuotedCorpus.answer(
      "whose \"meaningful conversation. The ultimate goal here, of course, is a ceasefire\"")
    #expect(answer.judgement == "verbatim")
    #expect(answer.notes.contains { $0.contains("'he said' between") })
  }

  @Test func namesADroppedHedge() throws {
    let answer = try QuotedCorpus.answer("whose \"The delegations arrive in Istanbul on July 23\"")
    #expect(answer.judgement == "altered")
    #expect(answer.line.hasSuffix("with dropped hedge"))
  }

  @Test func tellsOfANegationThatStandsBeforeTheWords() throws {
    let answer = try QuotedCorpus.answer(
      "whose \"elaborate on the agenda, but previous talks in Istanbul centered on cease-fire\"")
    #expect(answer.judgement == "verbatim")
    #expect(answer.notes.contains { $0.hasSuffix("the words stand behind 'not'") })
  }

  @Test func saysThatTooFewWordsAreTooFew() throws {
    let answer = try QuotedCorpus.answer("whose \"an easy path\"")
    #expect(answer.judgement == "too-short")
    #expect(answer.line == "Peskov, in The Moscow Times")
    #expect(try QuotedCorpus.answer("whose \"an easy stroll\"").status == .notFound)
  }

  @Test func namesTheWordsThatCount() throws {
    let answer = try QuotedCorpus.answer("whose \"an easy path\"")
    #expect(answer.notes == ["2 content words (easy, path); a quotation is judged from 4 on"])
    let empty = try QuotedCorpus.answer("whose \"this is the\"")
    #expect(empty.notes.contains { $0.hasPrefix("no content word;") })
    #expect(
      try QuotedCorpus.judgement("whose \"Naturally, it will be a very difficult conversation\"")
        == "verbatim")
  }

  @Test(arguments: [
    ("Everybody expects an easy path", "dropped negation", "nobody", "everybody"),
    (
      "We proposed to the Ukrainian side to establish short ceasefires", "dropped wording",
      "once again", ""
    ),
    (
      "in the third round of the negotiation process we wish that the parties", "moved wording",
      "", "we wish that"
    ),
    (
      "prisoner exchange took place today, which involved 1,000 people", "changed number",
      "more than", ""
    ),
    (
      "the party will demonstrate consultations focused on the outcome", "changed wording",
      "parties", "party"
    ),
    (
      "parties will demonstrate meaningful consultations focused on the outcome", "added wording",
      "", "meaningful"
    ),
  ])
  func namesWhatWasAltered(
    _ words: String, _ change: String, _ source: String, _ quotation: String
  ) throws {
    let answer = try QuotedCorpus.answer("whose \"\(words)\"")
    #expect(answer.judgement == "altered")
    let item = try #require(answer.items?.first { $0.fields.first?.value == .text(change) })
    #expect(item.fields[1].value == (source.isEmpty ? .nothing : .text(source)))
    #expect(item.fields[2].value == (quotation.isEmpty ? .nothing : .text(quotation)))
  }

  @Test func citesAPassageOnceForWordsThatStandInItOften() throws {
    let answer = try QuotedCorpus.answer("whose \"the talks\"")
    for claim in answer.claims {
      let places = claim.evidence.map { "\($0.source) \($0.paragraph)" }
      #expect(Set(places).count == places.count)
    }
  }

  @Test func takesANearMissOfANameAndSaysSo() throws {
    let answer = try QuotedCorpus.answer("whose \"Nobody expects an easy path\" by Peskof")
    #expect(answer.judgement == "verbatim")
    #expect(answer.notes.contains { $0.contains("took 'Peskof'") })
  }

  @Test(arguments: [
    ("Umerov", "verbatim"), ("Ukraine", "verbatim"), ("Peskov", "misattributed"),
    ("\"The Moscow Times\"", "misattributed"),
  ])
  func acceptsTheSpeakerAndHisPartyAndNobodyElse(_ name: String, _ judgement: String) throws {
    let line = "whose \"Priority number one is to organize the meeting of the leaders\" by \(name)"
    #expect(try QuotedCorpus.judgement(line) == judgement)
  }

  @Test(arguments: [("\"The Moscow Times\"", "verbatim"), ("Peskov", "misattributed")])
  func takesAnOutletsOwnTextForTheOutlets(_ name: String, _ judgement: String) throws {
    let line = "whose \"no progress has been made toward a broader ceasefire\" by \(name)"
    #expect(try QuotedCorpus.judgement(line) == judgement)
  }

  @Test func givesNothingForWordsThatStandNowhere() throws {
    let answer = try QuotedCorpus.answer("whose \"purple monkeys danced around the old oak tree\"")
    #expect(answer.status == .notFound)
    #expect(answer.judgement == "not-found")
    #expect(answer.scope?.sources == 5)
  }

  @Test func printsWhatReadsTheSame() throws {
    for line in [
      "whose “He said \"go\" to  me now” by \"Dmitry Peskov\"", "'Nobody's easy path'",
      "whose \"In his remarks, Fidan said \"end this bloody war\" by Hakan Fidan",
    ] {
      let (query, _) = try QuotedCorpus.interpreter.query(InputText(line))
      #expect(query.form == "whose")
      #expect(try QuotedCorpus.interpreter.query(InputText(query.text)).0 == query)
    }
  }

  @Test(arguments: [
    ("whose", "needs a quotation"), ("whose \"\"", "no words"), ("whose \"… — !\"", "no words"),
    ("whose \"an easy path", "never closed"), ("whose \"an easy path\" bye Peskov", "not a clause"),
    ("whose \"an easy path\" by Zorblaxian", "nobody"), ("whose \"an easy path\" by", "value"),
  ])
  func refusesWhatItCannotRead(_ line: String, _ reason: String) throws {
    let refusal = try #require(QuotedCorpus.refusal(line))
    #expect(refusal.message.contains(reason))
    #expect(refusal.remedy != nil)
    #expect(refusal.span.end <= line.utf8.count)
  }

  @Test func refusesAQuotationOfTenThousandWords() throws {
    let line = "whose \"" + String(repeating: "talk ", count: 10_000) + "\""
    let refusal = try #require(QuotedCorpus.refusal(line))
    #expect(refusal.message.contains("10000 words"))
    #expect(refusal.remedy == "quote a shorter part of it")
  }

  @Test func readsAnyCharactersToAnEnd() {
    let bits = [
      "whose ", "\"", "“", "”", "'", " by ", "Peskov", "talks", "\u{0}", "\u{1b}[31m", "24-48", "«",
      "](", "\u{200B}", "e\u{301}", "不是", "#", "..", "who said ", "\u{202E}", "-5", "%",
    ]
    var numbers = SeededNumbers(23)
    for _ in 0..<300 {
      let line = (0..<Int.random(in: 1...14, using: &numbers))
        .map { _ in bits.randomElement(using: &numbers)! }.joined()
      if let refusal = QuotedCorpus.refusal(line) {
        #expect(refusal.span.end <= max(1, line.utf8.count), "\(line)")
      }
    }
  }
}
