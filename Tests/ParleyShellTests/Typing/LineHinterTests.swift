import LineEditing
import ParleyQuery
import Testing

@testable import ParleyShell

@Suite struct LineHinterTests {
  private let hinter = LineHinter(
    OpenedCorpus.builtIn().interpreter.context,
    history: ["who said so", "quotes by Umerov", "two\nrows", "who said it"])

  @Test(arguments: [
    ("who s", "aid it"), ("who said s", "o"), ("quotes by U", "merov"),
    ("how many b", "odies did Moscow offer"),
    ("claims by medi", "nsky"), ("claims sin", "ce"), (".conf", "licts"),
  ])
  func guessesTheRest(line: String, rest: String) {
    #expect(hinter.hint(for: line) == rest)
  }

  @Test func guessesNoNameThatTheCorpusHasNeverHeardOf() throws {
    let opened = try ProposedFolder().opened()
    let hinter = LineHinter(opened.interpreter.context, history: [])
    #expect(hinter.hint(for: "quotes by ") == nil)
    #expect(hinter.hint(for: "quotes by Ad") == "a Berg")
    let greeting = Greeting.text(opened, width: 80)
    #expect(!greeting.contains("Peskov") && greeting.contains("sources"))
    let builtIn = Greeting.text(.builtIn(), width: 80)
    #expect(builtIn.contains("quotes by Peskov"))
  }

  @Test(arguments: [
    "", " ", " who s", "two", "what did Zelensky say", "who said it", "qwxyz", "claims in çir",
  ])
  func guessesNothingWhereItIsInNoWaySure(line: String) {
    #expect(hinter.hint(for: line) == nil)
  }
}
