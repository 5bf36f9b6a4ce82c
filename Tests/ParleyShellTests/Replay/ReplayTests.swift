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

  /// The seeds with other words in them, in a folder of their own.
  private func seeds(_ old: String, _ new: String) throws -> OpenedCorpus {
    let seeds = folder.file("seeds")
    try #require(system("cp -r '\(Repository.path)/seeds' '\(seeds)'") == 0)
    try #require(
      system("grep -rlF '\(old)' '\(seeds)' | xargs sed -i 's/\(old)/\(new)/g'") == 0)
    return try .folder(seeds)
  }

  @Test(arguments: [
    ("medical teams are able", "medical crews are able", "who proposed 24-48 hour truces"),
    ("evacuate the wounded soldiers", "evacuate all wounded soldiers", "show 1"),
    ("has begun in Istanbul", "has started in Istanbul", "when was the third round"),
    ("ceasefire now and to start", "ceasefire today and to start", "claims by Umerov"),
  ])
  func namesExactlyTheEntriesThatRestOnWhatWasChanged(
    _ old: String, _ new: String, _ sample: String
  ) throws {
    let before = OpenedCorpus.builtIn()
    let read = recorded(before)
    let replay = try Replayer(corpus: try seeds(old, new)).replay(read, path: "s")
    var last: Answer?
    let resting = Self.questions.filter { line in
      guard line != ".conflicts",
        let answer = try? before.interpreter.answer(InputText(line), last: last)
      else { return false }
      if !answer.isDetail { last = answer }
      let claims = answer.claims + answer.nearest.map(\.claim)
      return claims.flatMap(\.evidence).contains { $0.quote.contains(old) }
        || answer.conflicts.contains { $0.sides.contains { $0.contains(old) } }
    }
    #expect(resting.contains(sample))
    let changed = replay.entries.filter { $0.result != .same && $0.input != ".conflicts" }
    #expect(changed.map(\.input) == resting)
    #expect(replay.corpus != nil)
    for entry in changed {
      guard case .changed(let changes) = entry.result else { continue }
      let altered = changes.filter {
        [.excerptAltered, .nearestAltered, .conflictAltered].contains($0.kind)
      }
      #expect(!altered.isEmpty)
      for change in altered where change.kind == .excerptAltered {
        #expect(change.was.map { $0.contains(words(old, not: new)) } ?? false, "\(change)")
        #expect(change.now.map { $0.contains(words(new, not: old)) } ?? false, "\(change)")
      }
    }
  }

  /// The word of one text that the other has not.
  private func words(_ text: String, not other: String) -> String {
    zip(text.split(separator: " "), other.split(separator: " ")).first { $0 != $1 }
      .map { String($0.0) } ?? ""
  }

  @Test func tellsOfADetailWhatBecameOfIt() throws {
    let corpus = try seeds("Russia proposed short ceasefires", "Russia proposed brief ceasefires")
    let replay = try Replayer(corpus: corpus).replay(recorded(), path: "s")
    let shown = try #require(replay.entries.first { $0.input == "show 1" })
    guard case .changed(let changes) = shown.result else { return #expect(Bool(false)) }
    let answer = try #require(changes.first { $0.kind == .answer })
    #expect(answer.now?.hasPrefix("Russia proposed brief ceasefires of 24 to 48 hours") ?? false)
  }

  @Test func namesACorpusThatIsAnother() throws {
    var read = recorded()
    read.file.header.corpus = "Another"
    read.file.header.digest = "sha256:" + String(repeating: "0f", count: 32)
    let replay = try Replayer(corpus: .builtIn()).replay(read, path: "s")
    #expect(!replay.isSame)
    #expect(
      ReplayReport.text(replay).hasPrefix("corpus differs: “Another”, sha256:0f0f0f0f… → “Third"))
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
