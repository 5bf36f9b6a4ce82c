import Glibc
import ParleyRendering
import Testing

@testable import ParleyShell

@Suite struct OutputCommandsTests {
  private let output = ScratchFile()
  private let errors = ScratchFile()
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func shell() -> Shell { .sample(output: output, errors: errors) }

  @Test func sendsTheNextAnswerIntoAFile() throws {
    let shell = shell()
    shell.settings.output.style = .on
    shell.handle(".once \(folder.file("one.txt"))")
    shell.handle("topics")
    #expect(output.text == "written to \(folder.file("one.txt"))\n")
    let text = try folder.text("one.txt")
    #expect(text.hasPrefix("28 topics\n") && !text.contains("\u{1B}"))
    shell.handle("topics")
    #expect(output.text.contains("28 topics"))
    #expect(try folder.text("one.txt") == text)
  }

  @Test func sendsAllAnswersIntoAFileUntilToldOtherwise() throws {
    let shell = shell()
    let file = folder.file("all.txt")
    for line in [".output \(file)", "topics", "people limit 1", ".output", "topics"] {
      shell.handle(line)
    }
    let text = try folder.text("all.txt")
    #expect(text.contains("28 topics\n") && text.contains("read as: people limit 1\n"))
    #expect(
      output.text.hasPrefix("answers go into \(file); '.output' brings them back\nwritten to"))
    #expect(output.text.contains("\n28 topics\n"))
    for line in [".once \(file)", "topics"] { shell.handle(line) }
    #expect(try folder.text("all.txt").hasPrefix(text + "28 topics\n"))
    #expect(output.text.contains("\nanswers come to the screen\n"))
    #expect(output.text.contains("\nthe next answer is added to \(file)\n"))
    #expect(errors.text.isEmpty)
  }

  @Test func recordsOfErrorsGoTheWayOfAnswers() throws {
    let shell = shell()
    for line in [
      ".format json", ".output \(folder.file("all.json"))", "topics", "quotes bye Peskov",
    ] {
      shell.handle(line)
    }
    #expect(output.text.isEmpty)
    let rows = try folder.text("all.json").split(separator: "\n")
    #expect(rows.count == 2 && rows.allSatisfy { $0.hasPrefix("{\"parley\":1") })
    #expect(rows[1].contains("\"status\":\"error\""))
  }

  @Test func writesOverNothingThatIsNotItsOwn() throws {
    try folder.write("mine", to: "mine.txt")
    symlink(folder.file("mine.txt"), folder.file("link.txt"))
    let shell = shell()
    shell.settings.output.width = 200
    for name in ["mine.txt", "link.txt", "none/such.txt", ""] {
      shell.handle(".once \(folder.file(name))")
      shell.handle(".output! \(name.isEmpty ? "" : folder.file("link.txt"))")
    }
    let path = folder.path
    let messages = errors.text.split(separator: "\n").filter { !$0.hasPrefix("  ") }
    #expect(messages.contains("line 1, column 7: '\(path)/mine.txt' is there already"))
    #expect(messages.contains("choose another name, or replace it: '.once! \(path)/mine.txt'"))
    #expect(
      messages.contains(
        "line 1, column 7: '\(path)/link.txt' is a link, and links are not followed"))
    #expect(
      messages.contains(
        "line 1, column 7: '\(path)/none/such.txt' cannot be written: no such file or folder"))
    #expect(messages.contains("line 1, column 7: '\(path)/' is not a plain file"))
    #expect(messages.contains("line 1, column 1: '.output!' needs a file behind it"))
    #expect(try folder.text("mine.txt") == "mine")
    shell.handle(".once! \(folder.file("mine.txt"))")
    shell.handle("topics")
    #expect(try folder.text("mine.txt").hasPrefix("28 topics"))
  }

  @Test(arguments: [".export", ".certificate"])
  func aWholeFileIsWrittenAnewOnlyWhereItIsTheShellsOwn(_ command: String) throws {
    let path = folder.file("answer.md")
    let first = shell()
    for line in ["topics", "\(command) \(path)", "\(command) \(path)"] { first.handle(line) }
    #expect(errors.text.isEmpty && output.text.contains("written anew"))
    let text = try folder.text("answer.md")
    let second = shell()
    second.settings.output.width = 200
    for line in ["people", "\(command) \(path)"] { second.handle(line) }
    #expect(errors.text.contains("'\(path)' is there already"))
    #expect(errors.text.contains("choose another name, or replace it: '\(command)! \(path)'"))
    #expect(try folder.text("answer.md") == text)
    second.handle("\(command)! \(path)")
    #expect(try folder.text("answer.md") != text)
  }

  @Test func showsTheLastAnswerOnceMore() {
    let shell = shell()
    shell.handle(".last")
    #expect(errors.text.contains("there is no answer yet"))
    shell.handle("topics")
    let first = output.text
    shell.handle(".last")
    #expect(output.text == first + first)
    shell.handle(".format json")
    shell.handle(".last")
    #expect(output.text.hasPrefix(first + first + "{\"parley\":1"))
  }

  @Test func countsTheRowsOfATextOnTheScreen() {
    #expect(Pager.rows(of: "a\n\nb", columns: 80) == 3)
    #expect(Pager.rows(of: String(repeating: "x", count: 81), columns: 80) == 2)
    #expect(
      Pager.rows(of: "\u{1B}[1m" + String(repeating: "x", count: 80) + "\u{1B}[0m", columns: 80)
        == 1)
    #expect(Pager.rows(of: String(repeating: "中", count: 41), columns: 80) == 2)
  }
}
