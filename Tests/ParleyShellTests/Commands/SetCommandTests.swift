import LineEditing
import ParleyRendering
import Testing

@testable import ParleyShell

@Suite struct SetCommandTests {
  private let output = ScratchFile()
  private let errors = ScratchFile()

  private func shell() -> Shell { .sample(output: output, errors: errors) }

  @Test func turnsEverythingOnAndOff() {
    let shell = shell()
    for toggle in Toggle.allCases {
      for word in ["on", "off", "ON"] {
        shell.handle(".set \(toggle.rawValue) \(word)")
        #expect(shell.settings[toggle] == (word != "off"))
      }
    }
    #expect(output.text.isEmpty && errors.text.isEmpty)
  }

  @Test func listsWhatThereIs() {
    let shell = shell()
    shell.handle(".set")
    let rows = output.text.split(separator: "\n")
    #expect(rows.map { $0.prefix { $0 != " " } } == Toggle.allCases.map { $0.rawValue[...] })
    #expect(rows[0].hasPrefix("hints    on   suggest"))
  }

  @Test func refusesWhatIsNotThere() {
    let shell = shell()
    shell.handle(".set hinst off")
    shell.handle(".set hints of")
    #expect(
      errors.text == """
        line 1, column 6: there is no 'hinst' to be set
          .set hinst off
               ^^^^^^^^^
        did you mean 'hints'?
        line 1, column 6: 'hints' is on or off
          .set hints of
               ^^^^^^^^
        for example '.set hints off'

        """)
    #expect(shell.settings.hints)
  }

  @Test func plainTextHasNeitherColumnsNorBars() {
    let shell = shell()
    shell.handle(".set plain on")
    shell.handle("timeline about prisoners")
    #expect(!output.text.contains("■"))
    shell.handle("topics")
    #expect(output.text.contains("short truces\n  id  short-truces\n  claims  8\n"))
  }

  @Test func showsTheLinesOfEarlierDays() throws {
    let shell = shell()
    shell.handle(".history")
    #expect(errors.text.contains("there is no history"))
    let folder = try TemporaryFolder()
    shell.openHistory(at: folder.file("state/history"), isPrivate: false)
    for line in ["who", "Ask \u{1B}[2Jthis", "two\nrows"] { shell.history?.remember(line) }
    shell.handle(".history")
    #expect(output.text == "1  who\n2  Ask \\u{1b}[2Jthis\n3  two rows\n")
    shell.handle(".history ASK")
    #expect(output.text.hasSuffix("rows\n2  Ask \\u{1b}[2Jthis\n"))
    #expect(try folder.text("state/history") == "who\nAsk [2Jthis\ntwo\\nrows\n")
  }

  @Test func aPrivateShellKeepsNothing() throws {
    let folder = try TemporaryFolder()
    let shell = shell()
    shell.openHistory(at: folder.file("history"), isPrivate: true)
    shell.history?.remember("who")
    #expect(shell.history?.entries == ["who"])
    #expect(folder.names.isEmpty && !shell.settings.keepsHistory)
  }

  @Test func helpListsTheKeysThatAreBound() {
    let shell = shell()
    shell.handle(".help keys")
    for key in KeyBinding.listed(vi: false) { #expect(output.text.contains("  \(key.label)  ")) }
    #expect(!output.text.contains("  Esc k  "))
    shell.handle(".set vi on")
    shell.handle(".help keys")
    #expect(output.text.contains("  Esc k  "))
  }
}
