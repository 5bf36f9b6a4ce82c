import Diagnostics
import ParleyModel
import ParleyQuery
import ParleyShell
import SampleCorpora

/// What is measured, a few rows of the table each.
enum Measurements {
  /// A whole process against the peer's, in alternation, so that a busy machine slows both.
  static func oneShot(_ program: String, rounds: Int = 300) throws -> [Row] {
    let own = Command(words: [program, "ask", Questions.oneShot])
    let peer = try Peer(OpenedCorpus.builtInCorpus(), question: Questions.oneShot)
    var runs: [Command.Run] = []
    var peers: [Command.Run] = []
    for round in 0..<rounds + 10 {
      let run = try own.run()
      let other = try peer.command.run()
      if round >= 10 {
        runs.append(run)
        peers.append(other)
      }
    }
    let time = Timings(runs.map(\.time)).percentile(50)
    let other = Timings(peers.map(\.time)).percentile(50)
    let peak = Double(runs.map(\.peak).max() ?? 0) / 1024
    return [
      Row("one question, whole process", time / 1000, "ms"),
      Row("sqlite3, one MATCH, whole process", other / 1000, "ms"),
      Row("ratio of the two", time / other, "", .atMost(1)),
      Row("peak memory of one question", peak, "MB", .atMost(20)),
    ]
  }

  /// Questions of every kind to the built-in corpus.
  static func builtIn() throws -> [Row] {
    let corpus = OpenedCorpus.builtIn()
    return try lines(
      "a question of the built-in corpus", Questions.all, corpus, rounds: 50, atMost: 100)
  }

  /// Every claim of the built-in corpus as a statement to be checked.
  static func checks() throws -> [Row] {
    let statements = OpenedCorpus.builtInCorpus().claims.map { "check \($0.text)" }
    return try lines(
      "a check of the built-in corpus", statements, .builtIn(), rounds: 5, atMost: 300)
  }

  /// Saved sessions, asked again and compared.
  static func replay(_ paths: [String], rounds: Int = 50) throws -> [Row] {
    let sessions = try paths.map { path in (path, try SessionStore().read(path, Mention(path))) }
    let replayer = Replayer(corpus: .builtIn())
    var count = 0
    var times: [Double] = []
    for _ in 0..<rounds + 1 {
      let start = Clock.now()
      count = 0
      for (path, session) in sessions {
        count += try replayer.replay(session, path: path).entries.count
      }
      times.append(Clock.now() - start)
    }
    let time = Timings(Array(times.dropFirst())).percentile(50)
    return [Row("questions replayed in a second", Double(count) / time * 1e6, "", .atLeast(2000))]
  }

  /// Questions of every kind to a corpus that is large.
  static func large() throws -> [Row] {
    let large = LargeCorpus.make(claims: 100_000, from: OpenedCorpus.builtInCorpus())
    let start = Clock.now()
    guard let opened = OpenedCorpus(large) else { preconditionFailure("no image of a corpus") }
    let packing = Row("packing 100,000 claims", (Clock.now() - start) / 1e6, "s")
    return try [packing]
      + lines("a question of 100,000 claims", Questions.all, opened, rounds: 5, atMost: 1000)
  }

  /// What a word can become, among very many names.
  static func completions(names: Int = 100_000) throws -> [Row] {
    let corpus = ManyNames.make(names, from: OpenedCorpus.builtInCorpus())
    guard let opened = OpenedCorpus(corpus) else { preconditionFailure("no image of a corpus") }
    return Typing.completions(of: opened, names: names)
  }

  /// Lines in a process that is running: reading, search and answer, without the writing.
  private static func lines(
    _ name: String, _ lines: [String], _ corpus: OpenedCorpus, rounds: Int, atMost limit: Double
  ) throws -> [Row] {
    var times: [Double] = []
    for round in 0..<rounds + 1 {
      for line in lines {
        let start = Clock.now()
        _ = try corpus.interpreter.answer(InputText(line))
        if round > 0 { times.append(Clock.now() - start) }
      }
    }
    let timings = Timings(times)
    return [
      Row("\(name), p50", timings.percentile(50), "µs", .atMost(limit)),
      Row("\(name), p99", timings.percentile(99), "µs"),
    ]
  }
}
