import Glibc
import SampleTerminals
import Testing

@testable import ParleyShell

private let (tab, left, paste, pasted) = ("\t", "\u{1B}[D", "\u{1B}[200~", "\u{1B}[201~")
private let (interrupt, end, clear) = ("\u{03}", "\u{04}", "\u{15}")

/// The whole program, typed at.
@Suite(.serialized) struct ShellTerminalTests {
  @Test(arguments: [40, 80, 200], ["C.UTF-8", "C"])
  func answersKeepsAndLeaves(columns: Int, locale: String) throws {
    let shell = try TypedShell(columns: columns, rows: 50, environment: ["LC_ALL": locale])
    shell.type("who met in Çırağan\r")
    #expect(shell.shows("read as: who act meet about Çırağan"))
    shell.type(end)
    #expect(shell.terminal.status() == 0)
    #expect(shell.terminal.screen.text.contains { $0.hasPrefix("Not saved: 1 question.") })
    #expect(shell.terminal.isCooked && shell.terminal.screen.modes.isEmpty)
    #expect(shell.terminal.screen.refused.isEmpty)
    #expect(try shell.home.text(".local/state/parley/history") == "who met in Çırağan\n")
    let again = try TypedShell(columns: columns, environment: ["LC_ALL": locale], home: shell.home)
    again.type("\u{1B}[A")
    #expect(again.ends(with: "parley> who met in Çırağan"))
  }

  @Test(arguments: [40, 80, 200], [false, true])
  func completesHintsAndColours(columns: Int, vi: Bool) throws {
    let home = try TemporaryFolder()
    try home.write(vi ? "other:bind -e\nparley:bind -v\n" : "", to: ".editrc")
    let shell = try TypedShell(columns: columns, rows: 40, home: home)
    shell.type("quotes by Pes" + tab)
    let hinted = "parley> quotes by Peskov since 2025-07-21"
    #expect(shell.ends(with: String(hinted.prefix(columns - 1))))
    let isColoured = shell.terminal.shows { screen in
      let looks = [8, 15, 18, 25].map { screen.rendition(row: screen.line, column: $0) }
      return looks == ["1;38;5;63", "38;5;63", "38;5;30", "2"]
    }
    #expect(isColoured)
    shell.terminal.type("\u{06}\r")
    #expect(shell.terminal.shows { $0.text.contains { $0.hasPrefix("read as: quotes by Peskov") } })
    shell.type("claims in çir" + tab + clear + "zz" + (vi ? "\u{1B}0x" : "\u{02}\u{04}"))
    #expect(shell.ends(with: "parley> z"))
  }

  @Test func listsWhatAWordCanBecome() throws {
    let shell = try TypedShell(rows: 40)
    shell.type("claims in " + tab)
    #expect(shell.shows("The Moscow Times      outlet · 63 claims"))
    let plain = try TypedShell(["parley", "--plain"], rows: 40)
    plain.type("claims in " + tab)
    #expect(plain.shows("The Moscow Times: outlet · 63 claims"))
    plain.terminal.type("The" + clear + "who")
    #expect(plain.ends(with: "parley> who"))
    let look = plain.terminal.screen.rendition(row: plain.terminal.screen.line, column: 8)
    #expect(look == "")
  }

  @Test(arguments: [["NO_COLOR": "1"], ["TERM": "dumb"]])
  func drawsNothingOverTheLineWithoutColours(environment: [String: String]) throws {
    let shell = try TypedShell(environment: environment)
    shell.type("who pro")
    #expect(shell.ends(with: "parley> who pro"))
    shell.terminal.type("posed truces\r")
    #expect(shell.isReady)
    let screen = shell.terminal.screen
    #expect((screen.gone + screen.grid).allSatisfy { $0.allSatisfy { $0.rendition.isEmpty } })
  }

  @Test func goesOnWithAnOpenQuotationInTheNextRow() throws {
    let shell = try TypedShell(rows: 40)
    shell.type("whose \"Nobody expects\r")
    #expect(shell.shows("parley> whose \"Nobody expects"))
    shell.terminal.type("an easy path\"\r")
    #expect(shell.shows("read as: whose \"Nobody expects an easy path\""))
  }

  @Test func asksAListThatWasPastedOneByOne() throws {
    let shell = try TypedShell(rows: 60)
    shell.type(paste + "topics\n\tshow 1 # so\n\npeople limit 3\n" + pasted)
    #expect(shell.ends(with: "people limit 3"))
    #expect(!shell.terminal.screen.text.contains("28 topics"))
    shell.terminal.type("\r")
    for row in ["parley> topics", "28 topics", "parley>   show 1 # so", "parley> people limit 3"] {
      #expect(shell.shows(row))
    }
    #expect(shell.isReady)
    #expect(
      try shell.home.text(".local/state/parley/history")
        == "topics\\n  show 1 # so\\n\\npeople limit 3\n")
  }

  @Test func givesUpAListOnInterrupt() throws {
    let shell = try TypedShell()
    let list = [String](repeating: "when did Trump warn Russia", count: 5000)
    shell.type(paste + list.joined(separator: "\n") + pasted + "\r")
    #expect(shell.shows("parley> when did Trump warn Russia"))
    shell.terminal.type(interrupt)
    #expect(shell.isReady)
    shell.type("topics\r")
    #expect(shell.shows("28 topics"))
  }

  @Test func isNotEndedByInterrupts() throws {
    let shell = try TypedShell()
    shell.type("abc")
    #expect(shell.terminal.shows { $0.text.last?.hasPrefix("parley> abc") ?? false })
    shell.terminal.type(interrupt)
    #expect(shell.shows("parley> abc^C"))
    #expect(shell.isReady)
    for count in 1...5 {
      shell.type("a")
      #expect(shell.terminal.shows { $0.text.last?.hasPrefix("parley> a") ?? false })
      shell.terminal.signal(SIGINT)
      #expect(shell.terminal.shows { $0.text.count { $0 == "parley> a^C" } == count })
    }
    shell.type(".quit\r")
    #expect(shell.terminal.status() == 0)
    #expect(shell.terminal.isCooked)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT])
  func keepsTheSessionWhenItIsEnded(signal: Int32) throws {
    let shell = try TypedShell()
    shell.type("topics\r")
    #expect(shell.isReady)
    shell.terminal.type("half a li")
    #expect(shell.terminal.shows { $0.text.last?.hasPrefix("parley> half a li") ?? false })
    shell.terminal.signal(signal)
    #expect(shell.terminal.status() == -signal)
    #expect(shell.terminal.isCooked && shell.terminal.screen.modes.isEmpty)
    let again = try TypedShell(home: shell.home)
    #expect(again.shows("A session of 1 question broke off; '.recover' brings it back."))
  }

  @Test func tellsOnLeavingHowWhatIsNotSavedComesBack() throws {
    let shell = try TypedShell()
    shell.type(".note mind the date\r")
    shell.type("topics\r")
    shell.type(end)
    #expect(shell.terminal.status() == 0)
    #expect(
      shell.shows("Not saved: 1 question and 1 remark. '.recover' brings them back the next time."))
    let again = try TypedShell(home: shell.home)
    again.type(".recover\r")
    #expect(
      again.shows(
        "1 question and 1 remark are back: '.session' shows them, '.save FILE' keeps them"))
    again.type(".save \(shell.home.file("kept"))\r")
    again.type(".quit\r")
    #expect(again.terminal.status() == 0)
    #expect(!again.terminal.screen.text.contains { $0.hasPrefix("Not saved") })
  }

  @Test func stopsAndGoesOn() throws {
    let shell = try TypedShell(
      ["/bin/bash", "--norc", "-i"], environment: ["PS1": "$ ", "HISTFILE": ""])
    #expect(shell.ends(with: "$"))
    shell.terminal.type("parley --color never\r")
    #expect(shell.isReady)
    shell.terminal.type("half a li")
    #expect(shell.ends(with: "parley> half a li"))
    shell.terminal.type("\u{1A}")
    #expect(shell.ends(with: "$"))
    shell.terminal.type("fg\r")
    #expect(shell.ends(with: "parley> half a li"))
    shell.terminal.type(left + left + "x")
    #expect(shell.ends(with: "parley> half a xli"))
    shell.terminal.type(interrupt)
    #expect(shell.shows("parley> half a xli^C"))
    shell.type(end)
    #expect(shell.ends(with: "$"))
    shell.terminal.type("exit\r")
    #expect(shell.terminal.status() == 0)
  }

  @Test func drawsAnewInAnotherSize() throws {
    let shell = try TypedShell(["parley", "--color", "never"])
    shell.type("who proposed truces of a day or two along the line")
    #expect(shell.ends(with: "parley> who proposed truces of a day or two along the line"))
    shell.terminal.resize(columns: 40, rows: 20)
    #expect(shell.ends(with: "two along the line"))
    #expect(shell.shows("parley> who proposed truces of a day or"))
    shell.terminal.type(clear + ".width\r")
    #expect(shell.shows("40"))
  }

  @Test func showsALongAnswerThroughAPager() throws {
    let shell = try TypedShell(rows: 12, environment: ["PAGER": "cat; echo 'paged'"])
    shell.type("topics\r")
    #expect(shell.shows("paged"))
    shell.type("show 99\r")
    #expect(shell.isReady)
    #expect(shell.terminal.screen.text.count { $0 == "paged" } == 1)
    shell.type(".last\r")
    #expect(shell.terminal.shows { $0.text.count { $0 == "paged" } == 2 })
    shell.type(".set pager off\r")
    shell.type(".last\r")
    #expect(shell.terminal.shows { $0.text.count { $0 == "28 topics" } == 3 })
    #expect(shell.isReady)
    #expect(shell.terminal.screen.text.count { $0 == "paged" } == 2)
  }

  @Test func aPagerThatIsNotThereHidesNothing() throws {
    let shell = try TypedShell(rows: 12, environment: ["PAGER": "nonesuch-pager"])
    shell.type("topics\r")
    #expect(shell.shows("28 topics"))
    #expect(shell.isReady)
  }

  @Test func keepsNothingOfAPrivateSession() throws {
    let shell = try TypedShell(["parley", "--private"])
    shell.type("topics\r")
    #expect(shell.isReady)
    shell.type("\u{1B}[A")
    #expect(shell.ends(with: "parley> topics"))
    shell.terminal.type(clear + end)
    #expect(shell.terminal.status() == 0)
    #expect(shell.home.names.isEmpty)
  }

  @Test func leavesALineWithALeadingSpaceOutOfTheHistory() throws {
    let shell = try TypedShell()
    shell.type(" topics\r")
    shell.type("people\r")
    shell.type(end)
    #expect(shell.terminal.status() == 0)
    #expect(try shell.home.text(".local/state/parley/history") == "people\n")
  }
}
