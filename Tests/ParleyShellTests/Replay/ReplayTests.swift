import Diagnostics
import Glibc
import ParleyModel
import ParleyQuery
import Testing

@testable import ParleyShell

@Suite struct ReplayTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let questions = [
    "who proposed 24-48 hour truces", "show 1", "quotes by Peskov", "sources", ".conflicts",
    "who proposed a 60-day ceasefire", "quotes bye Peskov", "claims about ceasefire", "topics",
    "who said \"an easy path\"", "claims by Umerov", "when was the third round",
  ]

  private func recorded(_ corpus: OpenedCorpus = .builtIn()) -> ReadSession {
    let shell = Shell.silent(.texts, corpus: corpus)
    for line in Self.questions { shell.handle(line) }
    let file = shell.session.file
    return ReadSession(file: file, lines: Array(1...file.parts.count))
  }

  private func written(_ text: String, _ name: String) throws -> ReadSession {
    try folder.write(text, to: name)
    return try SessionStore().read(folder.file(name), Mention(name))
  }

  @Test(arguments: [Session.Depth.outcomes, .texts])
  func findsNothingChangedOnTheSameCorpus(_ depth: Session.Depth) throws {
    let read = recorded()
    let replay = try Replayer(corpus: .builtIn(), depth: depth).replay(read, path: "s")
    #expect(replay.isSame)
    #expect(replay.entries.count == Self.questions.count)
    if depth == .texts { #expect(replay.file == read.file) }
  }

  @Test func asksAnyTextAgain() throws {
    var reads: [ReadSession] = []
    for seed in 0..<40 {
      var generated = GeneratedSession(seed: UInt64(seed))
      let text = SessionWriter.text(generated.file())
      let read = try SessionReader.read(InputText(text, name: "s"))
      let replay = try Replayer(corpus: .builtIn()).replay(read, path: "s")
      #expect(replay.entries.count == read.file.entries.count)
      #expect(
        !ReplayReport.text(replay).unicodeScalars.contains { $0 != "\n" && Visible.isHidden($0) })
      #expect(
        !ReplayReport.records(replay).unicodeScalars.contains { $0 != "\n" && Visible.isHidden($0) }
      )
      for other in reads {
        let difference = SessionDifference(read, other)
        let report = DifferenceReport.text(difference, "a", "b")
        #expect(!report.unicodeScalars.contains { $0 != "\n" && Visible.isHidden($0) })
      }
      reads = [read]
    }
  }

  @Test func namesExactlyTheEntriesThatRestOnWhatWasChanged() throws {
    let seeds = folder.file("seeds")
    #expect(system("cp -r '\(Repository.path)/seeds' '\(seeds)'") == 0)
    let before = try OpenedCorpus.folder(seeds)
    let (old, new) = ("medical teams are able", "medical crews are able")
    #expect(system("grep -rl '\(old)' '\(seeds)' | xargs sed -i 's/\(old)/\(new)/g'") == 0)
    let read = recorded(before)
    let replay = try Replayer(corpus: try .folder(seeds)).replay(read, path: "s")
    var last: Answer?
    let resting = Self.questions.filter { line in
      guard line != ".conflicts",
        let answer = try? before.interpreter.answer(InputText(line), last: last)
      else { return false }
      last = answer
      let claims = answer.claims + answer.nearest.map(\.claim)
      return claims.flatMap(\.evidence).contains { $0.quote.contains(old) }
    }
    #expect(resting.contains("who proposed 24-48 hour truces"))
    let changed = replay.entries.filter { $0.result != .same }
    #expect(changed.map(\.input) == resting)
    #expect(replay.corpus != nil)
    for entry in changed {
      guard case .changed(let changes) = entry.result else { continue }
      #expect(changes.contains { $0.kind == .excerptAltered || $0.kind == .nearestAltered })
    }
  }

  @Test func namesCommandsThatReachOutsideAndDoesNotRunThem() throws {
    let path = folder.file("made.parley")
    let text = """
      parley session 1

      parley> .save \(path)

      parley> .open /nowhere

      parley> .note x

      parley>   .SAVE \(path)  # what for

      parley> \\u{9}.recover

      parley> .width 60

      """
    let read = try written(text, "s.parley")
    let replay = try Replayer(corpus: .builtIn()).replay(read, path: folder.file("s.parley"))
    #expect(replay.entries.map(\.result) == [.notRun, .notRun, .notRun, .notRun, .notRun, .new])
    #expect(folder.names == ["s.parley"])
    _ = try Replayer(corpus: .builtIn(), trusts: true).replay(read, path: "s")
    #expect(folder.names == ["made.parley", "s.parley"])
  }

  @Test func asksSessionsThatAreLoadedOnlyWhereTheyAreTrusted() throws {
    _ = try written("parley session 1\n\nparley> sources\n", "b.parley")
    let read = try written("parley session 1\n\nparley> .load b\n", "a.parley")
    let path = folder.file("a.parley")
    let trusting = try Replayer(corpus: .builtIn(), trusts: true).replay(read, path: path)
    #expect(trusting.entries.map(\.input) == ["sources", ".load b"])
    let careful = try Replayer(corpus: .builtIn()).replay(read, path: path)
    #expect(careful.entries.map(\.result) == [.notRun])
  }

  @Test func refusesACircleOfSessions() throws {
    _ = try written("parley session 1\n\nparley> .load a\n", "b.parley")
    let read = try written("parley session 1\n\nparley> .load ./b.parley\n", "a.parley")
    let error = try #require(throws: Diagnostic.self) {
      try Replayer(corpus: .builtIn(), trusts: true).replay(read, path: folder.file("a.parley"))
    }
    #expect(error.message.contains("circle"))
  }

  @Test(arguments: [(16, true), (17, false)])
  func loadsSessionsSixteenDeep(_ depth: Int, _ isFine: Bool) throws {
    for number in 0..<depth {
      _ = try written("parley session 1\n\nparley> .load s\(number + 1)\n", "s\(number).parley")
    }
    _ = try written("parley session 1\n\nparley> topics\n", "s\(depth).parley")
    let path = folder.file("s0.parley")
    let read = try SessionStore().read(path, Mention(path))
    let replayer = Replayer(corpus: .builtIn(), trusts: true)
    if isFine {
      #expect(try replayer.replay(read, path: path).entries.count == 17)
    } else {
      let error = try #require(throws: Diagnostic.self) { try replayer.replay(read, path: path) }
      #expect(error.message.contains("16 deep"))
    }
  }
}
