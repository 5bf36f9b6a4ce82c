import Glibc
import ParleyModel

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

  /// How many rows the terminal shows; nil where there is none.
  static var height: Int? {
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 1 else { return nil }
    return Int(size.ws_row)
  }

  /// Where journals are; nil where there is no such place.
  static var journals: String? { state.map { $0 + "/journals" } }

  /// Where the lines of earlier days are.
  static var history: String? { state.map { $0 + "/history" } }

  /// `parley` in the user's state folder.
  private static var state: String? {
    func folder(_ name: String) -> String? {
      guard let value = getenv(name), value.pointee == CChar(UInt8(ascii: "/")) else { return nil }
      return String(cString: value)
    }
    let state = folder("XDG_STATE_HOME") ?? folder("HOME").map { $0 + "/.local/state" }
    return state.map { $0 + "/parley" }
  }

  /// The day, where the user is.
  static var today: PartialDate? {
    var now = time(nil)
    var day = tm()
    guard localtime_r(&now, &day) != nil else { return nil }
    return PartialDate(
      year: Int(day.tm_year) + 1900, month: Int(day.tm_mon) + 1, day: Int(day.tm_mday))
  }
}
