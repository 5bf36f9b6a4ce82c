import Glibc
import SampleTerminals
import Testing

@testable import ParleyShell

private let (left, paste, pasted) = ("\u{1B}[D", "\u{1B}[200~", "\u{1B}[201~")
private let (interrupt, end, clear) = ("\u{03}", "\u{04}", "\u{15}")

/// Keys, signals and the ways out, in every setting.
@Suite struct TypedKeysTests {
  @Test(arguments: TypedSetting.all) func movesByWhatAPersonSees(setting: TypedSetting) throws {
    let shell = try setting.shell(["parley", "--color", "never"])
    shell.type("ae\u{301}👩\u{200D}👧中z" + left + "\u{7F}")
    #expect(shell.ends(with: "parley> ae\u{301}👩\u{200D}👧z"))
    shell.terminal.type("\u{7F}" + left + "x")
    #expect(shell.ends(with: "parley> axe\u{301}z"))
    // Emacs goes to the start and deletes; vi leaves its typing first.
    shell.terminal.type(setting.vi ? "\u{1B}0x" : "\u{01}\u{04}")
    #expect(shell.ends(with: "parley> xe\u{301}z"))
    shell.terminal.type(interrupt)
    #expect(shell.shows("parley> xe\u{301}z^C"))
    shell.type(end)
    #expect(shell.terminal.status() == 0)
    #expect(shell.terminal.isCooked && shell.terminal.screen.modes.isEmpty)
    #expect(shell.terminal.screen.refused.isEmpty)
  }

  @Test(arguments: TypedSetting.all) func drawsAnewInAnotherSize(setting: TypedSetting) throws {
    let shell = try setting.shell(["parley", "--color", "never"], rows: 24)
    let line = "who proposed truces of a day or two along the line"
    shell.type(line)
    let rows = setting.rows(of: "parley> " + line)
    #expect(shell.ends(with: rows[rows.count - 1]))
    for columns in [50, 33, setting.columns] {
      shell.terminal.resize(columns: columns, rows: 20)
      let folded = TypedSetting(columns: columns, vi: setting.vi, locale: setting.locale)
      let rows = folded.rows(of: "parley> " + line)
      #expect(shell.terminal.shows { $0.text.suffix(rows.count) == rows[...] })
    }
    #expect(shell.terminal.screen.text.count { $0.hasPrefix("parley> who") } == 1)
    shell.terminal.resize(columns: 44, rows: 20)
    shell.terminal.type(clear)
    shell.type(".width\r")
    #expect(shell.shows("44"))
  }

  @Test(arguments: TypedSetting.all) func stopsAndGoesOn(setting: TypedSetting) throws {
    let shell = try setting.shell(
      ["/bin/bash", "--norc", "--noediting", "-i"], environment: ["PS1": "$ ", "HISTFILE": ""])
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

  @Test(arguments: TypedSetting.all) func keepsTheSessionWhenItIsEnded(setting: TypedSetting) throws
  {
    let home = try TemporaryFolder()
    for (count, signal) in [SIGTERM, SIGHUP, SIGQUIT].enumerated() {
      let shell = try setting.shell(home: home)
      shell.type("topics\r")
      #expect(shell.isReady)
      if count > 0 {
        #expect(shell.says("A session of 1 question broke off; '.recover' brings it back."))
      }
      shell.terminal.type("half a li")
      #expect(shell.terminal.shows { $0.text.last?.hasPrefix("parley> half a li") ?? false })
      shell.terminal.signal(signal)
      #expect(shell.terminal.status() == -signal)
      #expect(shell.terminal.isCooked && shell.terminal.screen.modes.isEmpty)
    }
  }

  @Test(arguments: TypedSetting.all) func showsLongAnswersThroughAPager(setting: TypedSetting)
    throws
  {
    let shell = try setting.shell(rows: 12, environment: ["PAGER": "cat; echo 'paged'"])
    shell.type("topics\r")
    #expect(shell.shows("paged"))
    shell.type("show 99\r")
    #expect(shell.isReady)
    #expect(shell.terminal.screen.text.count { $0 == "paged" } == 1)
    shell.type(".last\r")
    #expect(shell.terminal.shows { $0.text.count { $0 == "paged" } == 2 })
    shell.type(".once ~/topics.txt\r")
    shell.type(".last\r")
    #expect(shell.isReady)
    #expect(try shell.home.text("topics.txt").hasPrefix("28 topics\n"))
    shell.type(".set pager off\r")
    shell.type(".last\r")
    #expect(shell.terminal.shows { $0.text.count { $0 == "28 topics" } == 3 })
    #expect(shell.isReady)
    #expect(shell.terminal.screen.text.count { $0 == "paged" } == 2)
  }

  @Test func thePagerShowsEveryLetterInAnyLocale() throws {
    let shell = try TypedShell(
      rows: 12, environment: ["LC_ALL": "C", "PAGER": "printf '%s' \"$LESSCHARSET\""])
    shell.type("topics\r")
    #expect(shell.terminal.shows { $0.text.last == "utf-8parley>" })
  }

  @Test func whatIsTypedInThePagerWritesNoFileAndRunsNoCommand() throws {
    let shell = try TypedShell(rows: 12, environment: ["PAGER": "printf 'x%s' \"$LESSSECURE\""])
    shell.type("topics\r")
    #expect(shell.terminal.shows { $0.text.last == "x1parley>" })
  }

  @Test func aPagerThatIsNotThereHidesNothing() throws {
    let shell = try TypedShell(rows: 12, environment: ["PAGER": "nonesuch-pager"])
    shell.type("topics\r")
    #expect(shell.shows("28 topics"))
    #expect(shell.isReady)
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

  @Test func givesUpAListOnAnInterruptInThePager() throws {
    let shell = try TypedShell(rows: 12, environment: ["PAGER": "cat; read key < /dev/tty"])
    shell.type(paste + "topics\ntopics\ntopics" + pasted + "\r")
    #expect(shell.shows("28 topics"))
    shell.terminal.type(interrupt)
    #expect(shell.shows("the rest of the list is given up"))
    #expect(shell.isReady)
    #expect(shell.terminal.screen.text.count { $0 == "28 topics" } == 1)
  }

  @Test func isNotEndedByInterrupts() throws {
    let shell = try TypedShell()
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

  @Test(arguments: [40, 80, 200])
  func tellsOnLeavingHowWhatIsNotSavedComesBack(columns: Int) throws {
    let shell = try TypedShell(columns: columns, rows: 40)
    shell.type(".note mind the date\r")
    shell.type("topics\r")
    shell.type(end)
    #expect(shell.terminal.status() == 0)
    #expect(
      shell.says("Not saved: 1 question and 1 remark. '.recover' brings them back the next time."))
    let again = try TypedShell(columns: columns, home: shell.home)
    again.type(".recover\r")
    #expect(
      again.says(
        "1 question and 1 remark are back: '.session' shows them, '.save FILE' keeps them"))
    again.type(".save ~/kept\r")
    again.type(".quit\r")
    #expect(again.terminal.status() == 0)
    #expect(!again.terminal.screen.text.contains { $0.hasPrefix("Not saved") })
  }
}
