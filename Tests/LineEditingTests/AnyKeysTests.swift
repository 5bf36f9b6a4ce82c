import Glibc
import SampleTerminals
import Testing

@testable import LineEditing

/// What anyone may do to a keyboard.
private let pieces: [String] =
  ["a", "B", "7", " ", "  ", "\"", "ç", "ğ", "e\u{301}", "\u{308}", "中", "文字", "😀", "👩\u{200D}👧"]
  + ["\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{1B}[H", "\u{1B}[F", "\u{1B}[3~"]
  + ["\u{1B}OA", "\u{1B}[1;5C", "\u{1B}[1;5D", "\u{1B}[99;7u", "\u{1B}[", "\u{1B}O", "\u{1B}"]
  + ["\u{7F}", "\u{08}", "\t", "\r", "\n", "\u{12}", "\u{07}", "\u{0C}"]
  + (1...26).map { String(Unicode.Scalar(UInt8($0))) }
  + ["\u{1B}[200~pasted \"words\r\nand\tmore\n\u{1B}[201~", "\u{1B}b", "\u{1B}d", "\u{1B}f"]
  + ["\u{9B}", "\u{202E}", "\u{0}", "word another longer-word ", "who proposed 24-48 hour truces"]

private let viPieces = "hjklwbe0$xXrsSiIaAoOcCdDyYpPuUfFtT;,/?nNG~.|RJ123%^+-_@#:v\u{1B}\u{1B}"
  .map { String($0) }

/// What the screen must show: what a terminal shows that is simply given the prompt and the line.
private struct Expected: Equatable, CustomStringConvertible {
  var rows: [String]
  var row: Int
  var column: Int

  init(_ line: ShownLine, columns: Int) {
    let prompt = line.prompt.map(\.text).joined()
    let scalars = line.text.unicodeScalars
    let before = Self.typed(scalars.prefix(line.cursor))
    var cursor = TerminalEmulator(columns: columns, rows: 60)
    cursor.feed(Array((prompt + before).utf8))
    let next = scalars.dropFirst(line.cursor).first ?? "x"
    (row, column) = cursor.place(of: next == "\n" ? "x" : next)
    var whole = TerminalEmulator(columns: columns, rows: 60)
    whole.feed(Array((prompt + Self.typed(scalars[...])).utf8))
    for scalar in (line.hint ?? "").unicodeScalars {
      let place = whole.place(of: scalar)
      guard place.row == whole.row, place.column + scalar.columns < columns else { break }
      whole.feed(Array(String(scalar).utf8))
    }
    rows = whole.text
  }

  /// The text as a terminal takes it; a mark that has nothing to stand on gets a circle.
  private static func typed(_ scalars: Substring.UnicodeScalarView) -> String {
    var typed = String.UnicodeScalarView()
    var previous: Unicode.Scalar = "\n"
    for scalar in scalars {
      if scalar == "\n" { typed.append("\r") }
      if previous == "\n" && scalar.columns == 0 { typed.append("\u{25CC}") }
      typed.append(scalar)
      previous = scalar
    }
    return String(typed)
  }

  /// What the screen does show, from the row where the prompt began.
  init(_ screen: TerminalEmulator, from start: Int) {
    rows = screen.text(from: start)
    row = screen.line - start
    column = screen.column
  }

  var description: String { "\(rows), cursor in row \(row), column \(column)" }
}

extension TerminalTests {
  @Test(arguments: [3, 40, 80, 200], [false, true])
  func showsWhatIsInTheLineAfterAnyKeys(columns: Int, vi: Bool) throws {
    var random = SeededGenerator(seed: UInt64(columns))
    let session = try TerminalSession(columns: columns, rows: 12)
    let before = session.modes
    // Half of the runs begin in a locale that knows nothing but ASCII.
    TextLocale.choose(columns.isMultiple(of: 80) ? "C" : "C.UTF-8")
    let reader = try session.reader(vi: vi)
    reader.history = ["who", "what 中文", "a \"quoted\nline\" of two", "whose \"an easy path\""]
    reader.completer = { _, cursor in
      Completion(
        start: max(0, cursor - 1), candidates: ["aa", "ab", "中"].map { Candidate(text: $0) })
    }
    reader.hinter = { $0.count % 3 == 0 ? " 中 hint that goes on" : nil }
    reader.highlighter = { [StyledRange(0..<$0.count / 2, .form), StyledRange(2..<9, .name)] }
    reader.isComplete = { $0.count { $0 == "\"" }.isMultiple(of: 2) }
    let all = vi ? pieces + viPieces + viPieces : pieces
    for _ in 0..<25 {
      let keys = (0..<30).map { _ in all.randomElement(using: &random) ?? "" }
      var typed: [String] = []
      var right = true
      let script = keys.flatMap { key -> [TerminalSession.Step] in
        let look = TerminalSession.Step.look { screen in
          typed.append(key)
          let expected = Expected(reader.shown, columns: columns)
          guard right, max(expected.rows.count, expected.row + 1) <= screen.rows else { return }
          let shown = Expected(screen, from: screen.line - expected.row)
          if shown != expected {
            right = false
            Issue.record("\(shown), not \(expected), after \(typed)")
          }
        }
        return [.type(key), .pause, look]
      }
      _ = session.read(reader, script)
      #expect(session.modes == before && session.screen.modes.isEmpty)
      if !right { return }
    }
    #expect(session.screen.refused.isEmpty)
  }

  /// How many sequences are typed; `PARLEY_KEYS` asks for more.
  private static let sequences = getenv("PARLEY_KEYS").flatMap { Int(String(cString: $0)) } ?? 1000

  @Test(.timeLimit(.minutes(5)), arguments: [false, true])
  func endsEveryLineWithTheTerminalAsItWas(vi: Bool) throws {
    var random = SeededGenerator(seed: 5)
    let session = try TerminalSession(columns: 40, rows: 12)
    let before = session.modes
    let reader = try session.reader(vi: vi)
    reader.history = ["who", "what 中文", "a \"quoted\nline\" of two"]
    reader.hinter = { $0.count % 3 == 0 ? " 中 hint that goes on" : nil }
    reader.isComplete = { $0.count { $0 == "\"" }.isMultiple(of: 2) }
    let signals: [Signals] = [
      .interrupt, .resume, .resize, [.interrupt, .resize], Signals(rawValue: 1 << 15),
      Signals(rawValue: 1 << 1), Signals(rawValue: 1 << 3),
    ]
    for _ in 0..<Self.sequences / 2 {
      let script = (0..<20).map { _ -> TerminalSession.Step in
        switch Int.random(in: 0..<10, using: &random) {
        case 0:
          return .bytes((0..<4).map { _ in UInt8.random(in: 0...255, using: &random) })
        case 1:
          return .resize(
            columns: Int.random(in: 2...120, using: &random),
            rows: Int.random(in: 2...40, using: &random))
        case 2 where Int.random(in: 0..<4, using: &random) == 0:
          return .signal(signals.randomElement(using: &random) ?? .resize)
        case 2, 3: return .pause
        default: return .type((vi ? pieces + viPieces : pieces).randomElement(using: &random) ?? "")
        }
      }
      _ = session.read(reader, script)
      #expect(session.modes == before && session.screen.modes.isEmpty)
    }
    #expect(session.screen.refused.isEmpty)
  }

  @Test func showsTheLineOnceAfterAnySizes() throws {
    var random = SeededGenerator(seed: 1)
    let session = try TerminalSession(columns: 80, rows: 60)
    let reader = try session.reader()
    reader.history = ["who", "what 中文", "a \"quoted\nline\" of two"]
    reader.isComplete = { _ in false }
    let up = "\u{1B}[A"
    let keys = [
      "a", "word ", "ç", "e\u{301}", "中", "文字 文字 文字", "😀", "\u{1B}[D", up,
      "\u{1B}[200~x\ny\u{1B}[201~", "\u{17}",
    ]
    var script: [TerminalSession.Step] = []
    for _ in 0..<400 {
      script.append(.type(keys.randomElement(using: &random) ?? ""))
      if Bool.random(using: &random) {
        script.append(.resize(columns: Int.random(in: 12...100, using: &random), rows: 60))
      }
      script.append(
        .look { screen in
          let expected = Expected(reader.shown, columns: screen.columns)
          guard max(expected.rows.count, expected.row + 1) < screen.rows else { return }
          #expect(Expected(screen, from: 0) == expected)
        })
      if Int.random(in: 0..<12, using: &random) == 0 { script.append(.type("\u{15}\u{0C}")) }
    }
    #expect(session.read(reader, script) == .end)
  }
}
