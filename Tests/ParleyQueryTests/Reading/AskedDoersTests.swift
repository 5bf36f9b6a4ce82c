import ParleyModel
import Testing

@testable import ParleyQuery

/// Who announced, gave, wrote something, and who somebody is.
@Suite struct AskedDoersTests {
  @Test(arguments: [
    "who announced the truce", "who declared an armistice", "what did Peskov write",
    "how many days did Ukraine give Russia", "how many days did Russia give Trump",
    "who spoke alone with Putin", "who is Zorblax",
  ])
  func namesNobodyWhoDidSomethingElse(_ line: String) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.status == .notFound, "\(answer.line)")
  }

  @Test(arguments: [
    ("who announced the new round", "Zelenskyy"),
    ("how many days did Trump give Russia", "50 days"),
    ("who talked alone before the meeting", "Medinsky"), ("what did Zelensky write", "ninth stage"),
    ("who is Alexander Ryumin", "photographed the third round"),
    ("who is Yermak", "head of the Presidential Office"),
  ])
  func namesWhoDidIt(_ line: String, _ words: String) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.line.contains(words), "\(answer.line)")
  }
}
