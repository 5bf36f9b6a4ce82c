import Foundation
import SampleTerminals
import Testing

@testable import LineEditing

/// A pseudo-terminal with someone at the keyboard who types by a script and looks at the screen.
final class TerminalSession: KeySource {
  enum Step {
    case type(String)
    case bytes([UInt8])
    case pause
    case signal(Signals)
    case look((TerminalEmulator) -> Void)
    case resize(columns: Int, rows: Int)
  }

  private(set) var screen: TerminalEmulator
  private var script: [Step] = []
  private let master: Int32
  let slave: Int32

  init(columns: Int = 80, rows: Int = 24) throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var locked: CInt = 0
    // TIOCSPTLCK and TIOCGPTPEER, whose names Swift does not import.
    try #require(ioctl(master, 0x4004_5431, &locked) == 0)
    slave = ioctl(master, 0x5441, O_RDWR | O_NOCTTY)
    try #require(slave >= 0)
    screen = TerminalEmulator(columns: columns, rows: rows)
    setSize(columns, rows)
  }

  deinit {
    close(slave)
    close(master)
  }

  func reader(
    settings: TerminalReader.Settings = .none, terminal: String = "xterm"
  ) throws -> TerminalReader {
    try #require(
      TerminalReader(
        program: "test", settings: settings, input: slave, output: slave, terminal: terminal,
        keys: self))
  }

  func reader(vi: Bool) throws -> TerminalReader {
    guard vi else { return try reader() }
    let settings = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data("# keys\nother:bind -e\ntest:bind -v\n".utf8).write(to: settings)
    defer { try? FileManager.default.removeItem(at: settings) }
    return try reader(settings: .file(settings.path))
  }

  /// Whether ^S stops the terminal's output.
  var stopsOutput: Bool {
    var modes = termios()
    tcgetattr(slave, &modes)
    return modes.c_iflag & tcflag_t(IXON) != 0
  }

  /// The terminal's modes, byte for byte.
  var modes: [UInt8] {
    var modes = termios()
    tcgetattr(slave, &modes)
    return withUnsafeBytes(of: modes) { Array($0) }
  }

  func read(_ reader: TerminalReader, _ script: [Step], prompt: String = "> ") -> LineEvent {
    self.script = script
    let event = reader.read(prompt: prompt)
    drain()
    return event
  }

  /// What is typed at the keyboard from now on.
  func follow(_ script: [Step]) { self.script = script }

  func next(atMost count: Int, milliseconds: Int32) -> KeyInput {
    drain()
    while !script.isEmpty {
      switch script.removeFirst() {
      case .type(let text): script.insert(.bytes(Array(text.utf8)), at: 0)
      case .bytes(let bytes):
        if bytes.isEmpty { continue }
        if bytes.count > count { script.insert(.bytes(Array(bytes[count...])), at: 0) }
        return .bytes(Array(bytes.prefix(count)))
      case .pause: if milliseconds >= 0 { return .nothing }
      case .signal(let signals): return .signals(signals)
      case .look(let look): look(screen)
      case .resize(let columns, let rows):
        screen.resize(columns: columns, rows: rows)
        setSize(columns, rows)
        return .signals(.resize)
      }
    }
    return .end
  }

  private func setSize(_ columns: Int, _ rows: Int) {
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Feeds the screen with all that was written so far: up to a mark that is written last.
  func drain() {
    let mark: [UInt8] = [0]
    _ = write(slave, mark, 1)
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while bytes.last != 0 {
      let got = Foundation.read(master, &chunk, chunk.count)
      if got <= 0 { break }
      bytes += chunk[..<got]
    }
    screen.feed(bytes.filter { $0 != 0 })
  }
}
