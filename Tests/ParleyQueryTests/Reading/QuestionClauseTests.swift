import Diagnostics
import Testing

@testable import ParleyQuery

@Suite struct QuestionClauseTests {
  private func read(_ line: String) throws -> (reading: String, notes: [String]) {
    let (query, notes) = try SeedCorpus.interpreter.query(InputText(line))
    return (query.text, notes)
  }

  @Test(arguments: [
    ("Morning! Who led the Russian delegation?", "'Morning!'"),
    ("Who led the Russian delegation? I need it for a caption.", "'I need it for a caption.'"),
    ("My editor asks: who led the Russian delegation", "'My editor asks:'"),
    ("Short one \u{2013} who led the Russian delegation", "'Short one'"),
    ("We're late, who led the Russian delegation", "'We're late,'"),
  ])
  func readsTheClauseThatAsksAndTellsWhatItLeftAside(_ line: String, _ aside: String) throws {
    let alone = try read("Who led the Russian delegation?")
    let read = try read(line)
    #expect(read.reading == alone.reading)
    let told = aside.filter { !"!.:,".contains($0) }
    #expect(read.notes == ["left aside: \(told)"])
  }

  @Test(arguments: [
    "Medinsky spoke of bodies. How many did he offer?",
    "According to TASS: when is the next round?",
    "Who proposed truces? And who rejected them?",
    "who proposed 24-48 hour truces",
    "On July 23: who met in Istanbul?", "Ukraine and the US met. Who led the talks?",
    "Who met in St. Petersburg?", "Who proposed the following: brief truces",
    "When were the talks held? Can prisoners return?",
  ])
  func readsALineWholeWhoseClausesBelongTogether(_ line: String) throws {
    #expect(QuestionClause(context: SeedCorpus.interpreter.context).alone(in: line) == nil)
  }

  @Test(arguments: [
    ("what by Peskov until May 16", "what by Peskov until May 16"),
    (
      "who in 001 stating the positions are distant", "who stating the positions are distant in 001"
    ),
  ])
  func takesAMonthAndASecondClauseForTheLanguage(_ line: String, _ reading: String) throws {
    #expect(try read(line).reading == reading)
  }

  @Test func takesARoleForAWordWhereItIsNoClause() throws {
    #expect(try read("What role did Turkey play?").reading.hasPrefix("what"))
  }
}
