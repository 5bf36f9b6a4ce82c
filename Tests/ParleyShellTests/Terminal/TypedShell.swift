import SampleTerminals
import Testing

@testable import ParleyShell

/// The built program at a terminal, with a home folder of its own.
struct TypedShell {
  let terminal: PseudoTerminal
  let home: TemporaryFolder

  static let prompt = "parley>"

  /// - Parameter words: what is run; `parley` is the built program.
  init(
    _ words: [String] = ["parley"], columns: Int = 80, rows: Int = 24,
    environment: [String: String] = [:], home: TemporaryFolder? = nil
  ) throws {
    self.home = try home ?? TemporaryFolder()
    let folder = FolderLock.folder(of: ProgramRun.program)
    let usual = [
      "HOME": self.home.path, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PAGER": "cat",
      "PATH": "\(folder):/usr/bin:/bin",
    ]
    let program = words[0] == "parley" ? [ProgramRun.program] : [words[0]]
    terminal = try #require(
      PseudoTerminal(
        program + words.dropFirst(), environment: usual.merging(environment) { $1 },
        columns: columns, rows: rows))
  }

  /// Types a text once the prompt stands alone in the last row, and sees it change.
  func type(_ text: String) {
    #expect(isReady)
    let before = terminal.received
    terminal.type(text)
    _ = terminal.shows { _ in terminal.received > before }
  }

  var isReady: Bool {
    let isReady = terminal.shows { $0.text.last == Self.prompt }
    if !isReady { Issue.record("no prompt: \(terminal.screen.text.suffix(30))") }
    return isReady
  }

  /// Whether a row comes to be on the screen.
  func shows(_ row: String) -> Bool {
    let isThere = terminal.shows { $0.text.contains(row) }
    if !isThere { Issue.record("no '\(row)' among \(terminal.screen.text)") }
    return isThere
  }

  /// Whether the last row comes to be this.
  func ends(with row: String) -> Bool {
    let isThere = terminal.shows { $0.text.last == row }
    if !isThere { Issue.record("the last row is not '\(row)': \(terminal.screen.text)") }
    return isThere
  }

  /// Whether a text comes to be on the screen, in one row or in several.
  func says(_ text: String) -> Bool {
    let isThere = terminal.shows { screen in
      screen.text.joined(separator: " ").split(separator: " ").joined(separator: " ").contains(text)
    }
    if !isThere { Issue.record("no '\(text)' among \(terminal.screen.text)") }
    return isThere
  }
}
