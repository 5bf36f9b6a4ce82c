/// What a key, a paste or a signal comes down to.
enum KeyEvent: Equatable {
  case character(Unicode.Scalar)
  case named(NamedKey)
  case paste(String)
  case signals(Signals)
  case end
  case failed(errno: Int32)
}

/// Turns the bytes a terminal sends into keys: `ESC [ A` is the up arrow, `C3 A7` is `ç`. Bytes
/// that are not UTF-8 become U+FFFD, and a sequence that means nothing here is passed over whole.
struct KeyDecoder {
  private var ahead: ArraySlice<UInt8> = []
  private var returned: KeyEvent?
  private var noted: Signals = []

  private static let escape: UInt8 = 0x1B
  /// How long the rest of a key may take to arrive before ESC counts as a key, in milliseconds.
  private static let pause: Int32 = 30
  /// How long the rest of what can only be a sequence may take, in milliseconds.
  private static let patience: Int32 = 300

  /// Makes a key the next one.
  mutating func putBack(_ event: KeyEvent) {
    returned = event
  }

  /// The next key; waits for it.
  mutating func next(from source: any KeySource) -> KeyEvent {
    while true {
      if let event = returned {
        returned = nil
        return event
      }
      if !noted.isEmpty {
        defer { noted = [] }
        return .signals(noted)
      }
      let first: UInt8
      if let byte = ahead.popFirst() {
        first = byte
      } else {
        switch source.next(atMost: 1, milliseconds: -1) {
        case .bytes(let bytes):
          ahead = bytes[...]
          continue
        case .signals(let signals): return .signals(signals)
        case .nothing: continue
        case .end: return .end
        case .failed(let errno): return .failed(errno: errno)
        }
      }
      if let event = key(from: first, source) { return event }
    }
  }

  /// The next byte, if it arrives in time; a signal meanwhile is kept for later.
  private mutating func byte(
    _ source: any KeySource, within milliseconds: Int32, atMost count: Int = 1
  ) -> UInt8? {
    while ahead.isEmpty {
      switch source.next(atMost: count, milliseconds: milliseconds) {
      case .bytes(let bytes): ahead = bytes[...]
      case .signals(let signals):
        noted.formUnion(signals)
        if signals.contains(.interrupt) || signals.termination != nil { return nil }
      case .nothing, .end, .failed: return nil
      }
    }
    return ahead.popFirst()
  }

  private mutating func putBack(_ byte: UInt8) {
    ahead = [byte] + ahead
  }

  private mutating func key(from first: UInt8, _ source: any KeySource) -> KeyEvent? {
    switch first {
    case Self.escape: afterEscape(source)
    // The terminal's way of saying "no key": libedit would take it for one.
    case 0: nil
    case 0x0D: .character("\n")
    case ..<0x80: .character(Unicode.Scalar(first))
    default: wide(from: first, source)
    }
  }

  private mutating func afterEscape(_ source: any KeySource) -> KeyEvent? {
    let alone = KeyEvent.character("\u{1B}")
    guard let second = byte(source, within: Self.pause) else { return alone }
    switch second {
    case UInt8(ascii: "["):
      return sequence(source)
    case UInt8(ascii: "O"):
      guard let third = byte(source, within: Self.pause) else {
        putBack(second)
        return alone
      }
      if let key = NamedKey(sequence: [third]) { return .named(key) }
      putBack(third)
      putBack(second)
      return alone
    default:
      putBack(second)
      return alone
    }
  }

  /// What stands after `ESC [`, up to its final byte; nothing if it means nothing here.
  private mutating func sequence(_ source: any KeySource) -> KeyEvent? {
    var bytes: [UInt8] = []
    repeat {
      guard let next = byte(source, within: Self.patience) else { return nil }
      // A control character ends a broken sequence and counts for itself.
      if next < 0x20 {
        putBack(next)
        return nil
      }
      bytes.append(next)
    } while !(0x40...0x7E).contains(bytes[bytes.count - 1]) && bytes.count < 64
    if bytes == [UInt8(ascii: "[")] {
      _ = byte(source, within: Self.pause)
      return nil
    }
    if bytes == Array("200~".utf8) { return paste(source) }
    return NamedKey(sequence: bytes).map(KeyEvent.named)
  }

  private mutating func wide(from first: UInt8, _ source: any KeySource) -> KeyEvent? {
    let count =
      switch first {
      case 0xC2...0xDF: 1
      case 0xE0...0xEF: 2
      case 0xF0...0xF4: 3
      default: 0
      }
    var bytes = [first]
    while bytes.count <= count, let next = byte(source, within: Self.patience) {
      guard (0x80...0xBF).contains(next) else {
        putBack(next)
        break
      }
      bytes.append(next)
    }
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
    guard let scalar = scalars.first, scalars.count == 1 else { return .character("\u{FFFD}") }
    return scalar.isControl ? nil : .character(scalar)
  }
}

extension KeyDecoder {
  /// The longest paste kept, in bytes; the rest of a longer one is passed over.
  static let longestPaste = 1 << 20

  /// The pasted text up to `ESC [ 201 ~`, as `PastedText` has it.
  private mutating func paste(_ source: any KeySource) -> KeyEvent {
    let end = Array("\u{1B}[201~".utf8)
    var bytes: [UInt8] = []
    var tail: [UInt8] = []
    while let next = byte(source, within: 5_000, atMost: 4096) {
      tail.append(next)
      if tail == end { break }
      while !end.starts(with: tail) {
        if bytes.count < Self.longestPaste { bytes.append(tail[0]) }
        tail.removeFirst()
      }
    }
    return .paste(pasted(bytes))
  }

  /// Pasted bytes as text that can stand in a line: line feeds stay, except at the end, a tab
  /// becomes two spaces, and other control characters go.
  private func pasted(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    var ended: Unicode.Scalar?
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let isBreak = scalar == "\r" || scalar == "\n"
      // A terminal may swap the two characters of a line end.
      if isBreak, let first = ended, first != scalar {
        ended = nil
        continue
      }
      ended = isBreak ? scalar : nil
      if isBreak {
        text.append("\n")
      } else if scalar == "\t" {
        text.append(contentsOf: "  ".unicodeScalars)
      } else if !scalar.isControl {
        text.append(scalar)
      }
    }
    while text.last == "\n" { text.removeLast() }
    return String(text)
  }
}
