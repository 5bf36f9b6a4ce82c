import ParleyModel
import Testing

@testable import ParleyQuery

/// Who is asked for as a minister, a president, an agency is one.
@Suite struct KindPartTests {
  @Test(arguments: [
    ("which minister made opening remarks", "Fidan"),
    ("which president gave Russia 50 days", "Trump"),
    ("which diplomat called the Russian approach an ultimatum", "Kyslytsya"),
    ("which spokesman expects no breakthrough", "Peskov"),
    ("which negotiator said the positions are quite distant", "Medinsky"),
    ("which agency said the talks would be on Thursday", "TASS"),
    ("which country proposed short truces", "Russia"),
    ("which politician signed the decree", "Zelensky"),
  ])
  func namesOneOfTheKind(_ line: String, _ name: String) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.line.contains(name), "\(answer.line)")
  }

  @Test(arguments: [
    "which minister signed the 2022 decree", "which president chaired the talks",
    "which general met Erdogan", "which spokesman proposed a leaders' meeting",
    "which agency proposed short truces", "which ambassador rejected the 30-day ceasefire",
    "which minister leads the delegation of Russia", "which photographer signed the decree",
  ])
  func namesNobodyElse(_ line: String) throws {
    let answer = try SeedCorpus.answer(line)
    #expect(answer.status == .notFound, "\(answer.line)")
  }

  @Test func isAskedForInTheLanguageToo() throws {
    let answer = try SeedCorpus.answer("who act chair role minister")
    #expect(answer.line.contains("Fidan"), "\(answer.line)")
    #expect(answer.reading == "who act chair role minister")
    #expect(try SeedCorpus.answer("claims about the role of Turkey").reading.contains("role"))
  }
}
