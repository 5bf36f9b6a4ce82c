import Glibc

/// What the terminal is like; asked once, at the door.
enum Surroundings {
  /// In columns; 80 where there is no terminal.
  static var width: Int {
    var size = winsize()
    guard isatty(1) == 1, ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 20 else {
      return 80
    }
    return Int(size.ws_col)
  }

  /// Colours only at a terminal that has them, and not where `NO_COLOR` says otherwise.
  static var wantsColor: Bool {
    guard isatty(1) == 1 else { return false }
    if let choice = getenv("NO_COLOR"), choice.pointee != 0 { return false }
    guard let terminal = getenv("TERM") else { return false }
    return strcmp(terminal, "dumb") != 0
  }
}
