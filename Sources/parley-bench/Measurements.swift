import Diagnostics
import ParleyModel
import ParleyQuery
import ParleyShell
import SampleCorpora

/// The measurements, one row of the table each.
enum Measurements {
  /// A whole process against the peer's, in alternation, so that a busy machine slows both.
  static func oneShot(_ program: String, _ corpus: Corpus, rounds: Int = 300) throws -> [Row] {
    let own = Command(words: [program, "ask", Questions.oneShot])
    let peer = try Peer(corpus, question: Questions.oneShot)
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
      Row("ratio of the two", time / other, "", atMost: 1),
      Row("peak memory of one question", peak, "MB", atMost: 20),
    ]
  }

  /// Questions in a process that is running: reading, search and answer, without the writing.
  static func queries(
    _ name: String, _ corpus: OpenedCorpus, rounds: Int, atMost limit: Double
  ) throws -> [Row] {
    var times: [Double] = []
    for round in 0..<rounds + 1 {
      for question in Questions.all {
        let start = Clock.now()
        _ = try corpus.interpreter.answer(InputText(question))
        if round > 0 { times.append(Clock.now() - start) }
      }
    }
    let timings = Timings(times)
    return [
      Row("a question of \(name), p50", timings.percentile(50), "µs", atMost: limit),
      Row("a question of \(name), p99", timings.percentile(99), "µs"),
    ]
  }
}
