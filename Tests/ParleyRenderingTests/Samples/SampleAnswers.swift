import ParleyModel

/// Answers as a query would give them, made by hand.
enum SampleAnswers {
  static let day23 = PartialDate(year: 2025, month: 7, day: 23)
  static let day24 = PartialDate(year: 2025, month: 7, day: 24)

  /// `who proposed 24-48 hour truces`.
  static var truces: Answer {
    var answer = Answer(
      input: "who proposed 24-48 hour truces",
      reading: "who act propose about ceasefire 24..48 hours", status: .answered,
      line: "Vladimir Medinsky, for Russia, at the briefing after the talks")
    answer.claims = [
      CitedClaim(
        id: "russia-proposes-short-truces",
        text: "Russia proposed truces of 24–48 hours along the line of contact",
        agents: ["Russia"], act: "propose", conflicts: ["wording"],
        evidence: [inMoscowTimes, inChinaDaily])
    ]
    answer.conflicts = [
      Conflict(
        kind: .wording, sides: ["“proposed … to establish”", "“asked … to consider declaring”"],
        note: nil, group: "D13")
    ]
    answer.outlets = ["The Moscow Times", "China Daily"]
    answer.origins = ["Medinsky's briefing of 23 July"]
    return answer
  }

  static var inMoscowTimes: Citation {
    let quote =
      "We once again proposed to the Ukrainian side... to establish short 24- to 48-hour "
      + "ceasefires on the line of contact"
    return Citation(
      source: "001_d930309fb3f05693", paragraph: 12, quote: quote, mode: .direct,
      origin: "Medinsky's briefing of 23 July", title: "Russia Proposes Brief Truces",
      outlet: "The Moscow Times", issued: day23, url: "https://example.org/truces?a=1&b=(2)",
      marks: [14..<22, 67..<81, 82..<92], speaker: "Vladimir Medinsky", namedIn: 10,
      cue: "added", channel: "told reporters")
  }

  static var inChinaDaily: Citation {
    Citation(
      source: "002_5b0b9c0c0f3a7d11", paragraph: 18,
      quote:
        "asked Ukraine to consider declaring short ceasefires of 24-48 hours along the contact line",
      mode: .indirect, origin: "Medinsky's briefing of 23 July", outlet: "China Daily",
      agencies: ["Xinhua"], issued: day24, marks: [42..<52, 56..<67],
      speaker: "Vladimir Medinsky", cue: "asked", channel: "at a press conference")
  }

  /// `who proposed a 60-day ceasefire`.
  static var sixtyDays: Answer {
    var answer = Answer(
      input: "who proposed a 60-day ceasefire",
      reading: "who act propose about ceasefire 60 days", status: .notFound,
      line: "not found in these sources")
    let thirty = Citation(
      source: "000_2c7a", paragraph: 16, quote: "a 30-day unconditional ceasefire",
      mode: .narrative, origin: "own reporting")
    answer.nearest = [
      NearestClaim(
        claim: CitedClaim(
          id: "ukraine-proposed-30-days", text: "Ukraine proposed a 30-day unconditional ceasefire",
          agents: ["Ukraine"], act: "propose", evidence: [thirty]),
        difference: "30 days, not 60"),
      NearestClaim(
        claim: CitedClaim(
          id: "russia-proposes-short-truces", text: "Russia proposed truces of 24–48 hours",
          agents: ["Russia"], act: "propose", evidence: [inMoscowTimes, inChinaDaily]),
        difference: "hours, not days"),
    ]
    answer.scope = Scope(
      sources: 5, passages: 171,
      tried: [["ceasefire", "cease-fire", "truce"], ["propose", "offer", "suggest"]])
    return answer
  }

  /// `check Ukraine proposed ceasefires of 24 to 48 hours`, with every oddity of a citation.
  static var refuted: Answer {
    var answer = Answer(
      input: "check Ukraine propsed ceasefires of 24 to 48 hours",
      reading: "check agent ukraine act propose about ceasefire 24..48 hours", status: .answered,
      line: "the sources say Russia, not Ukraine")
    answer.verdict = .refuted
    let report = Citation(
      source: "003_77aa", paragraph: 7, quote: "Moscow had offered it.\n\nKyiv had not.",
      mode: .narrative, origin: "own reporting of 003", through: 8)
    let source = Citation(
      source: "004_1f", paragraph: 2, quote: "it was our idea", mode: .anonymous,
      origin: "TASS's source", outlet: "Qoshe", issued: PartialDate(year: 2025, month: 7),
      addressee: "the agency", via: "TASS", said: "21 July 2025 (“Monday”)")
    answer.claims = [
      CitedClaim(
        id: "a", text: "Russia offered short truces", agents: ["Russia"], act: "offer",
        time: "23 July 2025 (“Wednesday”)", evidence: [report, source])
    ]
    answer.outlets = ["Qoshe"]
    answer.origins = ["own reporting of 003", "TASS's source"]
    answer.notes = ["took 'propsed' as 'proposed'"]
    answer.conflicts = [
      Conflict(kind: .value, sides: ["1,000 (001 ¶4)", "1,200 (002 ¶6)"], note: nil, group: nil),
      Conflict(kind: .attribution, sides: ["Umerov", "Fidan"], note: "one remark", group: nil),
      Conflict(kind: .scope, sides: [], note: "soldiers alone or civilians too", group: nil),
    ]
    return answer
  }

  /// `sources`.
  static var sources: Answer {
    var answer = Answer(
      input: "sources", reading: "sources", status: .answered, line: "3 sources")
    answer.items = [
      row("000", "The Kyiv Independent", 34, "Ukraine, Russia hold third round of talks"),
      row("001", "The Moscow Times", 29, "Russia Proposes Brief Truces in Latest Talks"),
      Item([
        .init("source", .text("003")), .init("outlet", .nothing), .init("passages", .number(8)),
        .init("title", .nothing), .init("unknown", .list(["outlet", "authors"])),
      ]),
    ]
    return answer
  }

  private static func row(_ id: String, _ outlet: String, _ count: Int, _ title: String) -> Item {
    Item([
      .init("source", .text(id)), .init("outlet", .text(outlet)),
      .init("passages", .number(count)), .init("title", .text(title)),
    ])
  }

  /// Data that tries to paint, to move the cursor, to make markup and to break the record.
  static var hostile: Answer {
    let text =
      "\u{1b}[31mred\u{7}\u{9b}2J \u{202e}txt <b>&amp; *x* _y_ `c` [l](http://e.vil) |a| ![i](j)\n"
      + "# h\r\n- 1. \"q\" \\ \u{0} \u{2028}\u{2029} \u{e0041} 漢字漢字漢字漢字漢字漢字漢字漢字漢字 "
      + "e\u{301} www.evil.example ~~s~~ $m$"
    var answer = Answer(input: text, reading: text, status: .answered, line: text)
    answer.verdict = .partlySupported
    answer.claims = [
      CitedClaim(
        id: text, text: text, agents: [text], act: text, time: text, conflicts: [text],
        evidence: [
          Citation(
            source: text, paragraph: -1, quote: text, mode: .direct, origin: text, title: text,
            outlet: text, agencies: [text, text], url: "javascript:" + text, through: 3,
            marks: [0..<4, 3..<9, 12..<13, 900..<1000], speaker: text, namedIn: 1, cue: text,
            channel: text, addressee: text, via: text, said: text)
        ])
    ]
    answer.nearest = [NearestClaim(claim: answer.claims[0], difference: text)]
    answer.items = [Item([.init(text, .text(text)), .init("b", .list([text]))])]
    answer.conflicts = [Conflict(kind: .wording, sides: [text], note: text, group: text)]
    answer.outlets = [text]
    answer.origins = [text]
    answer.notes = [text]
    answer.scope = Scope(sources: 1, passages: 1, tried: [[text], []])
    answer.judgement = text
    return answer
  }

  static var all: [Answer] { [truces, sixtyDays, refuted, sources, hostile] }
}
