import Diagnostics
import Testing

@testable import ParleyShell

@Suite struct SessionErrorsTests {
  /// What is wrong with a text, without its remedy.
  private func error(_ text: String) throws -> String {
    let diagnostic = try #require(throws: Diagnostic.self) {
      try SessionReader.read(InputText(text, name: "s.parley"))
    }
    #expect(diagnostic.remedy != nil)
    return DiagnosticFormatter.text(diagnostic)
  }

  private let head = "parley session 1\n\n"

  @Test func refusesATextThatIsNoSession() throws {
    #expect(
      try error("hello\n") == """
        s.parley: line 1, column 1: this is not a session: a session begins with 'parley session 1'
          hello
          ^^^^^
        write 'parley session 1' on the first line
        """)
    #expect(try error("").contains("not a session"))
  }

  @Test func refusesANewerVersion() throws {
    #expect(
      try error("parley session 12\n") == """
        s.parley: line 1, column 16: version 12 of the format is newer than this program, which \
        reads up to 1
          parley session 12
                         ^^
        read it with a newer parley
        """)
    #expect(try error("parley session one\n").contains("no version"))
  }

  @Test func refusesAWrongHeader() throws {
    #expect(try error("parley session 1\ntitel: x\n").contains("did you mean 'title'?"))
    #expect(try error("parley session 1\nwidth: 5\n").contains("from 20 to 1000"))
    #expect(try error("parley session 1\ntoday: 2025-02-30\n").contains("does not fit 'today'"))
    #expect(try error("parley session 1\ndigest: 12\n").contains("64 digits"))
    #expect(try error("parley session 1\ntitle: a\ntitle: b\n").contains("twice"))
    #expect(try error("parley session 1\nparley> who\n").contains("blank line"))
  }

  @Test func refusesCarriageReturns() throws {
    #expect(try error("parley session 1\r\n\r\n").contains("carriage return"))
    #expect(try error("parley session 1\n\r\nparley> who\r\n").contains("line 2, column 1"))
  }

  @Test func refusesEscapeSequencesWithoutLettingThemThrough() throws {
    let text = try error(head + "parley> who \u{1B}[31m\n")
    #expect(text.contains("line 3, column 13: a hidden character stands here, '\\u{1b}'"))
    #expect(!text.contains("\u{1B}"))
  }

  @Test func refusesAFileThatIsCutOff() throws {
    let entry = "parley> who\n  Ada\n= excerpt a1 ¶3 0123456789ab direct\n= answered 0123456789ab\n"
    #expect(try SessionReader.read(InputText(head + entry)).file.entries.count == 1)
    let rows = entry.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(try error(head + "parley> wh").contains("cut off"))
    #expect(try error(head + rows[..<2].joined(separator: "\n") + "\n").contains("no row"))
    #expect(try error(head + rows[..<3].joined(separator: "\n") + "\n").contains("missing behind"))
    #expect(try error(head + entry.dropLast(3) + "\n").contains("does not tell"))
  }

  @Test func refusesRowsOutOfPlace() throws {
    #expect(try error(head + "  Ada\n").contains("without a question"))
    #expect(try error(head + "who proposed\n").contains("begin a question with"))
    #expect(try error(head + "parley>who\n").contains("behind 'parley> '"))
  }
}
