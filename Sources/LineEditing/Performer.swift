/// Shows lines being typed in a terminal's line editor, for somebody who has an audience.
package final class Performer {
  /// What somebody at the keyboard wants.
  package enum Wish: Equatable, Sendable {
    case goOn, back, leave
    /// A signal asks the program to end.
    case end(signal: Int32)
  }

  private let reader: TerminalReader
  private let keys: PerformedKeys
  /// In milliseconds, between two characters on average.
  private let pause: Int32

  /// Nil when the standard streams are not terminals.
  ///
  /// - Parameter pause: between two characters on average, in milliseconds.
  package convenience init?(program: String, pause: Int32) {
    let keys = PerformedKeys(TerminalKeys(input: 0))
    guard let reader = TerminalReader(program: program, settings: .none, keys: keys) else {
      return nil
    }
    self.init(reader, keys, pause: pause)
  }

  init(_ reader: TerminalReader, _ keys: PerformedKeys, pause: Int32) {
    self.reader = reader
    self.keys = keys
    self.pause = pause
  }

  /// Whether the line may have colours.
  package var color: Bool {
    get { reader.color }
    set { reader.color = newValue }
  }

  /// Types a line and waits until it is wanted; control characters in it are no keys, and are left
  /// out.
  ///
  /// - Parameter patience: how long to wait, in milliseconds; -1 for ever.
  package func type(_ line: String, prompt: String, patience: Int32 = -1) -> Wish {
    let typed = String(
      String.UnicodeScalarView(line.unicodeScalars.filter { $0 == "\n" || !$0.isControl }))
    reader.isComplete = { $0 == typed }
    keys.begin(typed, pause: pause, patience: patience)
    return wish(of: reader.read(prompt: prompt))
  }

  /// Waits for a key below a hint, which is gone afterwards.
  ///
  /// - Parameter patience: how long to wait, in milliseconds; -1 for ever.
  package func wait(hint: String, patience: Int32 = -1) -> Wish {
    reader.isComplete = { _ in true }
    keys.begin("", pause: 0, patience: patience)
    let event = reader.read(prompt: hint)
    if !reader.dumb { reader.emit("\u{1B}[A\r\u{1B}[K") }
    return wish(of: event)
  }

  /// An empty screen, where the terminal can be told so.
  package func clear() {
    reader.emit(reader.dumb ? "\r\n" : "\u{1B}[H\u{1B}[2J")
  }

  private func wish(of event: LineEvent) -> Wish {
    switch event {
    case .line: .goOn
    case .terminated(let signal): .end(signal: signal)
    case .end where keys.wish != .goOn: keys.wish
    case .interrupted, .end, .tooLong, .failed: .leave
    }
  }
}

extension Performer.Wish {
  /// The wish that a key stands for; nil for a key that means nothing.
  init?(key: [UInt8]) {
    switch key.first == 0x1B ? key : Array(key.prefix(1)) {
    case [0x0D], [0x0A], [0x20], Array("\u{1B}[C".utf8), Array("\u{1B}OC".utf8): self = .goOn
    case [0x7F], [0x08], Array("b".utf8), Array("\u{1B}[D".utf8), Array("\u{1B}OD".utf8):
      self = .back
    case Array("q".utf8), [0x04]: self = .leave
    default: return nil
    }
  }
}
