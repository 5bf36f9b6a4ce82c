import SampleTerminals
import Testing

@testable import ParleyShell

private let (tab, up, down, left) = ("\t", "\u{1B}[A", "\u{1B}[B", "\u{1B}[D")
private let (paste, pasted) = ("\u{1B}[200~", "\u{1B}[201~")
private let (end, clear, search) = ("\u{04}", "\u{15}", "\u{12}")

/// What a line becomes while it is typed, in every setting.
@Suite struct TypedLineTests {
  @Test(arguments: TypedSetting.all) func completesWhatTheLanguageKnows(setting: TypedSetting)
    throws
  {
    let home = try TemporaryFolder()
    try home.write("", to: "tour.parley")
    let shell = try setting.shell(home: home)
    shell.type(".set hints off\r")
    for (typed, line) in [
      ("quotes by Pes", "quotes by Peskov"), ("claims in çir", "claims in Çırağan Palace"),
      ("who met in cir", "who met in Çırağan Palace"),
      ("claims by zelensiky", "claims by Zelensky"),
      ("claims about short tr", "claims about short truces"),
      ("claims act propo", "claims act propose"),
      ("claims via tas", "claims via TASS"), ("quotes bye", "quotes by"), ("how ma", "how many"),
      ("claims in the", "claims in The"), (".load ~/to", ".load ~/tour.parley"),
      (".opne", ".open"), (".set pager of", ".set pager off"),
    ] {
      shell.type(typed + tab)
      #expect(shell.ends(with: "parley> " + line))
      shell.terminal.type(clear)
    }
    shell.type("claims in " + tab)
    #expect(
      shell.terminal.shows { screen in
        screen.text.contains { $0.hasPrefix("The Moscow Times  ") && $0.hasSuffix(" claims") }
      })
    #expect(shell.ends(with: "parley> claims in"))
    #expect(shell.terminal.screen.refused.isEmpty)
  }

  @Test(arguments: TypedSetting.all) func suggestsAndColours(setting: TypedSetting) throws {
    let shell = try setting.shell()
    shell.type("quotes by Peskov")
    let hinted = "parley> quotes by Peskov since 2025-07-21"
    #expect(shell.ends(with: String(hinted.prefix(setting.columns - 1))))
    func looks(_ columns: [Int]) -> [String] {
      let screen = shell.terminal.screen
      return columns.map { screen.rendition(row: screen.line, column: $0) }
    }
    #expect(
      shell.terminal.shows { _ in
        looks([8, 15, 18, 25]) == ["1;38;5;63", "38;5;63", "38;5;30", "2"]
      })
    shell.terminal.type("\u{06}")
    let rows = setting.rows(of: hinted)
    #expect(shell.ends(with: rows[rows.count - 1]))
    // A line that goes on in the next row is plain.
    let more = String(repeating: " and so on", count: setting.columns / 10)
    shell.terminal.type(more)
    let wrapped = setting.rows(of: hinted + more)
    #expect(shell.ends(with: wrapped[wrapped.count - 1]))
    let first = shell.terminal.screen.line - wrapped.count + 1
    #expect(shell.terminal.screen.rendition(row: first, column: 8) == "")
    shell.terminal.type(clear)
    shell.type(".set hints off\r")
    shell.type("quotes by Peskov")
    #expect(shell.ends(with: "parley> quotes by Peskov"))
  }

  @Test(arguments: TypedSetting.all)
  func goesOnWithAnOpenQuotationInTheNextRow(setting: TypedSetting) throws {
    let shell = try setting.shell()
    shell.type("whose \"Nobdy expects\r")
    #expect(shell.terminal.shows { $0.line > 0 && $0.column == 0 })
    shell.terminal.type("an easy path" + up + left + left + "o")
    #expect(shell.shows("parley> whose \"Nobody expects"))
    shell.terminal.type(down + "\u{1B}[F\"\r")
    #expect(shell.says("read as: whose \"Nobody expects an easy path\""))
    #expect(shell.isReady)
  }

  @Test(arguments: TypedSetting.all) func asksAListThatWasPastedOneByOne(setting: TypedSetting)
    throws
  {
    let shell = try setting.shell()
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

  @Test(arguments: TypedSetting.all) func findsOlderLines(setting: TypedSetting) throws {
    let shell = try setting.shell(["parley", "--color", "never"])
    for line in [
      "who met in Çırağan", "people limit 3", " topics", "who met in Çırağan", "sources",
    ] {
      shell.type(line + "\r")
    }
    shell.type("who" + up)
    #expect(shell.ends(with: "parley> who met in Çırağan"))
    shell.terminal.type(clear + search + "PEO")
    #expect(shell.ends(with: "search 'PEO': people limit 3"))
    shell.terminal.type("\u{07}")
    shell.type(".history çir\r")
    #expect(shell.shows("2  who met in Çırağan"))
    shell.type(end)
    #expect(shell.terminal.status() == 0)
    #expect(
      try shell.home.text(".local/state/parley/history")
        == "who met in Çırağan\npeople limit 3\nwho met in Çırağan\nsources\n.history çir\n")
    #expect(shell.home.permissions(of: ".local/state/parley/history") == 0o600)
    let again = try setting.shell(["parley", "--color", "never"], home: shell.home)
    again.type("so" + up)
    #expect(again.ends(with: "parley> sources"))
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

  @Test(arguments: [40, 80, 200]) func drawsNothingThatCannotBeReadAloud(columns: Int) throws {
    let plain = try TypedShell(["parley", "--plain"], columns: columns, rows: 40)
    plain.type("claims in " + tab)
    #expect(
      plain.terminal.shows { screen in
        screen.text.contains { $0.hasPrefix("The Moscow Times: outlet · ") }
      })
    plain.terminal.type("The" + clear + "who")
    #expect(plain.ends(with: "parley> who"))
    let look = plain.terminal.screen.rendition(row: plain.terminal.screen.line, column: 8)
    #expect(look == "")
  }

  @Test func guessesNothingWhereAnAnswerIsWantedAndNoQuestion() throws {
    let shell = try TypedShell(rows: 40)
    shell.type(".quiz 3\r")
    #expect(shell.ends(with: "quiz 1>"))
    shell.terminal.type("q")
    #expect(shell.ends(with: "quiz 1> q"))
    shell.terminal.type("\r")
    #expect(shell.isReady)
  }

  @Test func keepsNothingOfAPrivateSession() throws {
    let shell = try TypedShell(["parley", "--private"])
    shell.type("topics\r")
    #expect(shell.isReady)
    shell.type(up)
    #expect(shell.ends(with: "parley> topics"))
    shell.terminal.type(clear + end)
    #expect(shell.terminal.status() == 0)
    #expect(shell.home.names.isEmpty)
  }
}
