import Diagnostics
import Glibc
import ParleyModel
import Testing

@testable import ParleyShell

@Suite struct SessionTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func keepsWhatIsAskedAndNotWhatIsDoneWithIt() {
    let shell = Shell.silent()
    shell.handle(
      all: "who proposed 24-48 hour truces  # again", "", "# a comment", ".help", ".width 60",
      ".session", "quotes bye Peskov", ".note a remark", ".opne", ".title Truces")
    #expect(
      shell.inputs == [
        "who proposed 24-48 hour truces", ".width 60", "quotes bye Peskov", ".opne",
      ])
    #expect(shell.session.file.header.title == "Truces")
    #expect(shell.session.file.parts.count == 5)
    #expect(
      shell.session.file.entries.map(\.outcome?.status) == [.answered, .done, .error, .error])
  }

  @Test func savesRewritesAndGoesOn() throws {
    let path = folder.file("a.parley")
    let shell = Shell.silent()
    shell.handle(all: "sources", ".save \(path)", "people", ".save", ".drop 1", ".save")
    #expect(shell.status == .answered)
    let other = Shell.silent()
    other.handle(all: ".load \(folder.file("a"))", "topics", ".save")
    #expect(other.status == .answered)
    #expect(
      try SessionStore().read(path, Mention(path)).file.entries.map(\.input) == [
        "people", "topics",
      ])
    #expect(try SessionStore().read(path, Mention(path)).file == other.session.file)
  }

  @Test func savesAStreamWithItsAnswers() throws {
    let lines = [".width 60", "who proposed 24-48 hour truces", "show 1", "quotes bye Peskov"]
    let (stream, terminal) = (Shell.silent(.lines), Shell.silent(.texts))
    for (shell, name) in [(stream, "a"), (terminal, "b")] {
      for line in lines { shell.handle(line) }
      shell.handle(".save \(folder.file(name))")
    }
    #expect(try folder.text("a.parley") == folder.text("b.parley"))
  }

  @Test func refusesToLoseWhatIsNotSaved() throws {
    let shell = Shell.silent()
    shell.handle(all: "sources", ".save \(folder.file("a"))", "people", ".load \(folder.file("a"))")
    #expect(shell.status == .unreadable)
    #expect(shell.inputs == ["sources", "people"])
  }

  @Test func makesShowSpeakOfTheLastAnswerThatWasLoaded() throws {
    let shell = Shell.silent()
    shell.handle(all: "who proposed 24-48 hour truces", ".save \(folder.file("a"))")
    let other = Shell.silent()
    other.handle(all: ".load \(folder.file("a"))", "show 1")
    #expect(other.status == .answered)
    #expect(other.session.newest?.outcome?.status == .answered)
  }

  @Test func letsTwoShellsSaveToOneFileOnlyInTurn() throws {
    let (first, second) = (Shell.silent(), Shell.silent())
    first.handle(all: "sources", ".save \(folder.file("a"))")
    second.handle(all: "people", ".save \(folder.file("a"))")
    #expect(second.status == .unreadable)
    second.handle(".save! \(folder.file("a"))")
    first.handle(all: "topics", ".save")
    #expect(first.status == .unreadable)
    let read = try SessionStore().read(folder.file("a.parley"), Mention("a")).file
    #expect(read.entries.map(\.input) == ["people"])
  }

  @Test func recoversWhatAShellLeftBehind() throws {
    let journals = JournalFolder(folder.file("state/journals"))
    do {
      let broken = Shell.silent()
      broken.session.keepJournal(in: journals) { _ in }
      broken.handle(all: "sources", ".note one", ".title T", "people", ".drop 1", "topics")
    }
    let shell = Shell.silent()
    shell.session.keepJournal(in: journals) { _ in }
    shell.handle(all: "who proposed 24-48 hour truces", ".recover")
    #expect(shell.inputs == ["people", "topics", "who proposed 24-48 hour truces"])
    #expect(shell.session.file.header.title == "T")
    #expect(journals.orphans().isEmpty)
    shell.handle(".recover")
    #expect(shell.status == .unreadable)
  }

  @Test func keepsTheLastSessionThatWasLeftUnsaved() throws {
    let journals = JournalFolder(folder.file("journals"))
    let left = Shell.silent()
    left.session.keepJournal(in: journals) { _ in }
    left.handle(all: "sources")
    left.session.leave()
    #expect(journals.orphans().isEmpty)
    let saved = Shell.silent()
    saved.session.keepJournal(in: journals) { _ in }
    saved.handle(all: "people", ".save \(folder.file("a"))")
    saved.session.leave()
    #expect(folder.names == ["a.parley", "journals"])
    let shell = Shell.silent()
    shell.session.keepJournal(in: journals) { _ in }
    shell.handle(".recover")
    #expect(shell.inputs == ["sources"])
  }

  @Test func recoversNothingFromAShellThatLives() throws {
    let journals = JournalFolder(folder.file("journals"))
    let living = Shell.silent()
    living.session.keepJournal(in: journals) { _ in }
    living.handle(all: "sources", "people")
    let shell = Shell.silent()
    shell.session.keepJournal(in: journals) { _ in }
    shell.handle(".recover")
    #expect(shell.inputs.isEmpty)
    #expect(living.inputs.count == 2)
  }

  @Test func tellsOnceThatAJournalCannotBeWritten() throws {
    try folder.write("milk\n", to: "list")
    var told: [String] = []
    let shell = Shell.silent()
    shell.session.keepJournal(in: JournalFolder(folder.file("list/journals"))) { told.append($0) }
    shell.handle(all: "sources", "people")
    #expect(told.count == 1)
    #expect(shell.inputs == ["sources", "people"])
  }
}
