import Foundation
import ParleyModel
import ParleyRendering
import Testing

@Suite struct AnswerRecordTests {
  private func record(_ answer: Answer) throws -> [String: Any] {
    let text = JSONFormat().render(answer, OutputSettings())
    #expect(!text.contains("\n"))
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func writesTheKeysInTheirOrder() {
    let text = JSONFormat().render(SampleAnswers.sources, OutputSettings())
    #expect(
      text == #"""
        {"parley":1,"input":"sources","reading":"sources","status":"answered",\#
        "verdict":null,"answer":"3 sources","claims":[],"outlets":0,"origins":0,"notes":[],\#
        "scope":null,"error":null,"items":[\#
        {"source":"000","outlet":"The Kyiv Independent","passages":34,\#
        "title":"Ukraine, Russia hold third round of talks"},\#
        {"source":"001","outlet":"The Moscow Times","passages":29,\#
        "title":"Russia Proposes Brief Truces in Latest Talks"},\#
        {"source":"003","outlet":null,"passages":8,"title":null,\#
        "unknown":["outlet","authors"]}],"conflicts":[]}
        """#)
  }

  @Test func writesAClaimWithItsEvidence() {
    let text = JSONFormat().render(SampleAnswers.truces, OutputSettings())
    #expect(
      text.contains(
        #"""
        "claims":[{"id":"russia-proposes-short-truces",\#
        "text":"Russia proposed truces of 24–48 hours along the line of contact",\#
        "agent":["Russia"],"act":"propose","conflicts":["wording"],"evidence":[\#
        {"source":"001_d930309fb3f05693","outlet":"The Moscow Times","issued":"2025-07-23",\#
        "url":"https://example.org/truces?a=1&b=(2)","paragraph":12,\#
        "quote":"We once again proposed to the Ukrainian side... to establish short \#
        24- to 48-hour ceasefires on the line of contact",\#
        "speaker":"Vladimir Medinsky","named_in":10,"cue":"added","mode":"direct",\#
        "channel":"told reporters","via":null,"origin":"Medinsky's briefing of 23 July",\#
        "through":null,"title":"Russia Proposes Brief Truces","said":null,\#
        "addressee":null,"marks":[[14,22],[67,81],[82,92]],"agencies":[]},
        """#))
  }

  @Test func countsOutletsAndOrigins() throws {
    let record = try record(SampleAnswers.truces)
    #expect(record["outlets"] as? Int == 2)
    #expect(record["origins"] as? Int == 1)
    #expect(record["scope"] is NSNull)
  }

  @Test func putsTheNearestMissesUnderTheScope() throws {
    let record = try record(SampleAnswers.sixtyDays)
    #expect(record["status"] as? String == "not-found")
    #expect((record["claims"] as? [Any])?.isEmpty == true)
    let scope = try #require(record["scope"] as? [String: Any])
    #expect(scope["sources"] as? Int == 5)
    #expect(scope["passages"] as? Int == 171)
    #expect((scope["tried"] as? [[String]])?.first == ["ceasefire", "cease-fire", "truce"])
    let nearest = try #require(scope["nearest"] as? [[String: Any]])
    #expect(nearest.map { $0["difference"] as? String } == ["30 days, not 60", "hours, not days"])
  }

  @Test func tellsVerdictJudgementAndConflicts() throws {
    var answer = SampleAnswers.refuted
    answer.judgement = "altered"
    let record = try record(answer)
    #expect(record["verdict"] as? String == "refuted")
    #expect(record["judgement"] as? String == "altered")
    let kinds = (record["conflicts"] as? [[String: Any]])?.map { $0["kind"] as? String }
    #expect(kinds == ["value", "attribution", "scope"])
  }

  @Test func keepsAQuoteVerbatim() throws {
    let claims = try #require(try record(SampleAnswers.refuted)["claims"] as? [[String: Any]])
    let evidence = try #require(claims.first?["evidence"] as? [[String: Any]])
    #expect(evidence.first?["quote"] as? String == "Moscow had offered it.\n\nKyiv had not.")
    #expect(evidence.first?["through"] as? Int == 8)
  }

  @Test func bringsHostileTextBackUnchangedAndHarmless() throws {
    let answer = SampleAnswers.hostile
    let text = JSONFormat().render(answer, OutputSettings())
    #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F ~= $0.value) })
    #expect(!text.unicodeScalars.contains { $0 == "\u{2028}" || $0 == "\u{202e}" })
    let record = try record(answer)
    let input = try #require(record["input"] as? String)
    #expect(Array(input.unicodeScalars) == Array(answer.input.unicodeScalars))
  }

  @Test func escapesEveryScalarThatNeedsIt() throws {
    var scalars = String.UnicodeScalarView()
    for value in 0..<0x3000 as Range<UInt32> { Unicode.Scalar(value).map { scalars.append($0) } }
    scalars.append("\u{1F54A}")
    var answer = SampleAnswers.sources
    answer.line = String(scalars)
    let line = try #require(try record(answer)["answer"] as? String)
    #expect(Array(line.unicodeScalars) == Array(scalars))
  }
}
