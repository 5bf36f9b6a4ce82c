import Testing

@Suite struct OptionsTests {
  @Test(arguments: [
    (["--format", "jsn"], "--format: 'jsn' is not a format\ndid you mean 'json'?\n"),
    (
      ["--format", "xml"],
      "--format: 'xml' is not a format\nuse one of: text, json, markdown, certificate\n"
    ),
    (["--width", "19"], "--width: '19' is not a width\nuse a number from 20 to 1000\n"),
    (["--width", "wide"], "--width: 'wide' is not a width\nuse a number from 20 to 1000\n"),
    (["--color", "red"], "--color: 'red' is not a choice\nuse one of: auto, always, never\n"),
  ])
  func saysWhichValueIsWrong(arguments: [String], message: String) {
    let run = ProgramRun(["ask", "topics"] + arguments)
    #expect(run.errors == message)
    #expect(run.output == "")
    #expect(run.status == 2)
  }

  @Test func aMistakenOptionIsUnreadable() {
    for arguments in [
      ["--fromat", "json"], ["ask", "--wide", "x"], ["verify", "x"],
    ] {
      let run = ProgramRun(arguments)
      #expect(run.status == 2)
      #expect(run.output == "")
      #expect(run.errors.hasPrefix("Error: "))
    }
  }

  @Test func askWithoutAQuestionSaysSo() {
    let run = ProgramRun(["ask"])
    #expect(run.errors.hasPrefix("ask: there is no question\n"))
    #expect(run.status == 2)
  }

  @Test func helpAndCompletionsAreAnswers() {
    for arguments in [["--help"], ["ask", "--help"], ["--generate-completion-script", "fish"]] {
      let run = ProgramRun(arguments)
      #expect(run.status == 0)
      #expect(!run.output.isEmpty)
      #expect(run.errors == "")
    }
  }

  @Test func coloursAreOnlyThereWhereTheyAreAsked() {
    #expect(!ProgramRun(["ask", "topics"]).output.contains("\u{1B}"))
    #expect(ProgramRun(["ask", "topics", "--color", "always"]).output.contains("\u{1B}"))
  }

  @Test func noRowIsWiderThanTheWidth() {
    for width in [20, 33, 60] {
      let run = ProgramRun(["--width", "\(width)", "ask", "who proposed 24-48 hour truces"])
      #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= width })
    }
  }
}
