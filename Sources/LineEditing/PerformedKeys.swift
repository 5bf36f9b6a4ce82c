/// Keys that type a text as a person would, then take a key from somebody at the keyboard.
///
/// While it types, Enter or the space bar has the rest at once; `b` and `q` break it off.
final class PerformedKeys: KeySource {
  private let keyboard: any KeySource
  private var scalars: ArraySlice<Unicode.Scalar> = []
  /// The bytes of a character that was begun.
  private var ready: [UInt8] = []
  /// In milliseconds, between two characters on average.
  private var pause: Int32 = 0
  /// How long to wait for a key when all is typed, in milliseconds; -1 for ever.
  private var patience: Int32 = -1
  private var jitter: UInt32 = 0
  /// What the keyboard asked for.
  private(set) var wish = Performer.Wish.goOn

  init(_ keyboard: any KeySource) { self.keyboard = keyboard }

  func begin(_ text: String, pause: Int32, patience: Int32) {
    scalars = Array(text.unicodeScalars)[...]
    ready = []
    wish = .goOn
    self.pause = pause
    self.patience = patience
    jitter = 2_463_534_242
  }

  func next(atMost count: Int, milliseconds: Int32) -> KeyInput {
    while true {
      if !ready.isEmpty {
        defer { ready.removeFirst(min(count, ready.count)) }
        return .bytes(Array(ready.prefix(count)))
      }
      let isTyping = !scalars.isEmpty
      let input = keyboard.next(
        atMost: Self.keyLength, milliseconds: isTyping ? delay() : patience)
      switch input {
      case .nothing where isTyping: ready = Array(String(scalars.removeFirst()).utf8)
      case .nothing: return .bytes(Self.enter)
      case .signals, .end, .failed: return input
      case .bytes(let bytes):
        guard let wish = Performer.Wish(key: bytes) else { continue }
        self.wish = wish
        guard wish == .goOn else { return .end }
        guard isTyping else { return .bytes(Self.enter) }
        pause = 0
      }
    }
  }

  /// A person is slower at some characters than at others, and slowest behind a word.
  private func delay() -> Int32 {
    jitter ^= jitter << 13
    jitter ^= jitter >> 17
    jitter ^= jitter << 5
    let slow: Int32 = scalars.first == " " ? 2 : 1
    return pause * slow * Int32(50 + jitter % 100) / 100
  }

  /// The longest key that means something here, in bytes: an arrow.
  private static let keyLength = 8
  private static let enter = [UInt8(ascii: "\r")]
}
