import ParleyModel
import ParleyRendering

/// Reports made by hand.
enum SampleReport {
  static func of(_ answers: Answer..., title: String = "Truces") -> Report {
    var report = Report(
      title: title,
      corpus: .init(title: "Talks", digest: "sha256:00", sources: 2, passages: 9),
      asked: SampleAnswers.day24)
    report.parts = answers.map { .question(.init(input: $0.input, reply: .answer($0))) }
    report.bibliography["001_d930309fb3f05693"] = BibliographicEntry(
      source: Source(
        id: "001_d930309fb3f05693", title: "Russia Proposes Brief Truces", authors: ["A. Writer"],
        issued: SampleAnswers.day23, updated: "2025-07-24 09:17",
        url: "https://example.org/truces?a=1&b=(2)", inferred: ["issued"], passages: []),
      outlet: "The Moscow Times", agencies: ["AFP"])
    return report
  }

  static let attack =
    "</style><script>alert(1)</script><img src=x onerror=alert(2)>\"'&\u{1b}[31m\u{202e}"

  /// Every text of it wants to be more than text.
  static var hostile: Report {
    var answer = Answer(input: attack, reading: attack, status: .notFound, line: attack)
    var citation = Citation(
      source: attack, paragraph: 1, quote: attack, mode: .direct, origin: attack, title: attack,
      outlet: attack, agencies: [attack], url: "javascript:alert(3)", marks: [0..<12],
      speaker: attack, cue: attack, channel: attack, addressee: attack, via: attack, said: attack)
    let claim = CitedClaim(
      id: attack, text: attack, agents: [attack], act: attack, time: attack, evidence: [citation])
    citation.url = "https://x.yz/\"><script>alert(4)</script>"
    answer.claims = [claim]
    answer.nearest = [
      NearestClaim(
        claim: CitedClaim(id: "", text: attack, agents: [], act: "", evidence: [citation]),
        difference: attack)
    ]
    answer.items = [
      Item([.init("date", .text("2025-07-23")), .init("text", .text(attack))]),
      Item([.init("date", .text("2025-07-24")), .init(attack, .list([attack]))]),
    ]
    answer.conflicts = [Conflict(kind: .value, sides: [attack], note: attack, group: nil)]
    answer.notes = [attack]
    answer.origins = [attack]
    answer.scope = Scope(sources: 1, passages: 1, tried: [[attack]])
    var report = of(answer, title: attack)
    report.bibliography[attack] = BibliographicEntry(
      source: Source(
        id: attack, title: attack, updated: attack, url: "data:text/html,x", passages: []),
      outlet: attack, agencies: [attack])
    report.parts.append(.remark([attack]))
    report.parts.append(
      .question(.init(input: attack, reply: .unread([attack, attack]), changes: [attack])))
    return report
  }
}
