/// A key that is not a character. libedit sees each as a control character of its own, which no
/// one types: the raw value.
enum NamedKey: UInt8, CaseIterable {
  case up = 0x80
  case down, left, right, home, end, delete, wordLeft, wordRight, paste
  /// Not on any keyboard: ends the line once it is known to be whole.
  case accept

  /// The key that a terminal sends as `ESC [` or `ESC O` and these bytes: `[0x41]` is up.
  init?(sequence: [UInt8]) {
    switch String(decoding: sequence, as: UTF8.self) {
    case "A": self = .up
    case "B": self = .down
    case "C": self = .right
    case "D": self = .left
    case "H", "1~", "7~": self = .home
    case "F", "4~", "8~": self = .end
    case "3~": self = .delete
    case "1;5C", "1;3C", "1;9C", "5C", "c": self = .wordRight
    case "1;5D", "1;3D", "1;9D", "5D", "d": self = .wordLeft
    default: return nil
    }
  }
}
