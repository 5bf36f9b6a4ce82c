internal import CEditline
import Glibc

/// What came of waiting for keys.
enum KeyInput: Equatable, Sendable {
  case bytes([UInt8])
  /// The time was over.
  case nothing
  case signals(Signals)
  case end
  case failed(errno: Int32)
}

/// The signals noted while waiting for keys.
struct Signals: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  private init(_ signal: Int32) {
    rawValue = 1 << UInt32(signal)
  }

  static let interrupt = Signals(SIGINT)
  static let resize = Signals(SIGWINCH)
  static let stop = Signals(SIGTSTP)
  static let resume = Signals(SIGCONT)

  /// The signal that asks the program to end, if one does.
  var termination: Int32? {
    [SIGTERM, SIGHUP, SIGQUIT].first { contains(Signals($0)) }
  }
}

/// Where keys come from: a terminal, or a list of them.
protocol KeySource: AnyObject {
  /// Up to `count` bytes, or what else came first; waits at most `milliseconds`, -1 for ever.
  func next(atMost count: Int, milliseconds: Int32) -> KeyInput
}

/// Keys typed at a terminal. They are taken one at a time, so that what is typed ahead is left
/// for a program that takes the terminal over.
final class TerminalKeys: KeySource {
  private let input: Int32

  init(input: Int32) {
    self.input = input
  }

  func next(atMost count: Int, milliseconds: Int32) -> KeyInput {
    while true {
      switch editline_wait(input, milliseconds) {
      case 0: return .nothing
      case 2: return .signals(Signals(rawValue: editline_take_signals()))
      case -1: return .failed(errno: errno)
      default: break
      }
      var bytes = [UInt8](repeating: 0, count: count)
      let got = Glibc.read(input, &bytes, count)
      if got > 0 { return .bytes(Array(bytes[..<got])) }
      if got == 0 { return .end }
      if errno != EINTR && errno != EAGAIN { return .failed(errno: errno) }
    }
  }
}
