import Glibc
import LineEditing
import ParleyQuery
import ParleyShell
import SampleTerminals

/// How fast the line answers: measured at a pseudo-terminal, hints and colours on.
struct Typing {
  private let terminal: PseudoTerminal
  private let home: String

  private static let lines = [
    "who proposed 24-48 hour truces", "quotes by Peskov since 2025-07-21",
    "what did Medinsky say about the ceasefire", "claims about prisoners in \"The Moscow Times\"",
  ]

  init(_ program: String) throws {
    var template = Array("/tmp/parley-typing-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Command.Failure(command: "mkdtemp") }
    home = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let environment = ["HOME": home, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8"]
    guard
      let terminal = PseudoTerminal(
        [program, "--color", "always", "--private"], environment: environment),
      terminal.shows({ $0.text.last == "parley>" })
    else { throw Command.Failure(command: program) }
    self.terminal = terminal
  }

  func rows() throws -> [Row] {
    var echoes: [Double] = []
    for line in [[String]](repeating: Self.lines, count: 6).joined() {
      for key in line {
        echoes.append(terminal.echo(of: String(key)))
        // A person takes longer than this for the next key, and the screen is whole by then.
        usleep(2000)
      }
      terminal.type("\u{15}")
      usleep(5000)
    }
    let echo = Timings(echoes)
    let paste = try paste(lines: 1000)
    rmdir(home)
    return [
      Row("key to echo, p50", echo.percentile(50), "µs", .atMost(300)),
      Row("key to echo, p95", echo.percentile(95), "µs"),
      Row("paste of 1,000 lines", paste / 1000, "ms", .atMost(100)),
    ]
  }

  /// From the first byte to the last line on the screen, in microseconds; the best of five.
  private func paste(lines count: Int) throws -> Double {
    let lines = (1...count).map { "claims about ceasefire limit \($0)" }
    var times: [Double] = []
    for _ in 0..<5 {
      guard terminal.shows({ $0.text.last == "parley>" }) else {
        throw Command.Failure(command: "paste")
      }
      let start = PseudoTerminal.now()
      terminal.type("\u{1B}[200~" + lines.joined(separator: "\n") + "\u{1B}[201~")
      let isThere = terminal.shows { $0.text.last?.hasPrefix(lines[count - 1]) ?? false }
      guard isThere else { throw Command.Failure(command: "paste") }
      times.append(PseudoTerminal.now() - start)
      terminal.type("\u{03}")
    }
    return times.min() ?? 0
  }

  /// What a word can become, among very many names: each time from the typed line to the list.
  static func completions(of corpus: OpenedCorpus, names: Int) -> [Row] {
    let completer = LineCompleter(context: corpus.interpreter.context)
    let lines = [
      "quotes by ", "quotes by m", "quotes by mir", "quotes by Miranov", "quotes by mirnaov",
      "what did zelensk", "what did Zelenskovic", "who met celan", "claims about truc", "who q",
      "claims in \"The Mos", "claims by Korenovlsi", "who pro", "check ", "claims since ", "quoets",
    ]
    var times = [[Double]](repeating: [], count: lines.count)
    for round in 0..<40 {
      for (place, line) in lines.enumerated() {
        let start = Clock.now()
        _ = completer.completion(line, line.count)
        if round > 0 { times[place].append(Clock.now() - start) }
      }
    }
    let slowest = times.map { Timings($0).percentile(50) }.max() ?? 0
    return [
      Row(
        "completion among \(names) names, p50", Timings(times.flatMap(\.self)).percentile(50), "µs"),
      Row("completion, the slowest line, p50", slowest, "µs", .atMost(1000)),
    ]
  }
}
