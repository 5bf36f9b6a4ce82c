import ParleyModel
import Testing

@testable import ParleyQuery

/// Who announced, gave, wrote something, and who somebody is.
@Suite struct AskedDoersTests {
  @Test(arguments: [
    "who announced the truce", "who declared an armistice", "what did Peskov write",
    "how many days did Ukraine give Russia", "how many days did Russia give Trump",
    "who spoke alone with Putin", "who is Zorblax", "which official was fired",
    "which minister was arrested", "when was the truce declared",
  ])
  func namesNobodyWhoDidSomethingElse(_ line: String) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.status == .notFound, "\(answer.line)")
  }

  @Test(arguments: [
    ("who announced the new round", "Zelenskyy"),
    ("how many days did Trump give Russia", "50 days"),
    ("who talked alone before the meeting", "Medinsky"), ("what did Zelensky write", "ninth stage"),
    ("who wrote on X", "Zelensky"), ("which leader was warned", "Trump warned"),
    ("who is Alexander Ryumin", "photographed the third round"),
    ("who is Yermak", "head of the Presidential Office"),
    ("who held a press briefing on Tuesday", "Peskov"),
    ("who posted on X after the talks", "Zelensky"),
    ("what did Umerov say at the press conference", "full and unconditional ceasefire"),
  ])
  func namesWhoDidIt(_ line: String, _ words: String) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.line.contains(words), "\(answer.line)")
  }
}

/// Remarks, briefings and talks, in which something is said.
@Suite struct AskedSpeechesTests {
  @Test(arguments: [
    ("who delivered opening remarks", "Fidan"),
    ("who held a press conference after the talks", "Umerov"),
    ("when did Peskov give a press briefing", "Tuesday: "),
    ("where did Zelensky give his address", "nightly video address: "),
    ("who put pressure for a cease-fire", "US"),
    ("what did the earlier rounds discuss", "Previous talks in Istanbul centered on"),
    ("what did Peskov say on Monday", "A lot of diplomatic work lies ahead"),
  ])
  func areFoundByWhatWasSaidThere(_ line: String, _ beginning: String) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.line.hasPrefix(beginning), "\(answer.line)")
  }

  @Test(arguments: [
    "who gave an interview", "when did Umerov give an interview", "who gave a speech on Friday",
    "when were the bodies returned",
  ])
  func areNotMadeUp(_ line: String) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.status == .notFound, "\(answer.line)")
  }
}
