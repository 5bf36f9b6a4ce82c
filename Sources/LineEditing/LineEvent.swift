/// What came of reading a line: a value, whichever way it ended.
package enum LineEvent: Equatable, Sendable {
  /// A line without its line break. A pasted or continued line holds line breaks of its own.
  case line(String)
  /// ^C: what was typed is given up.
  case interrupted
  /// A signal that asks the program to end: SIGTERM, SIGHUP or SIGQUIT.
  case terminated(signal: Int32)
  /// ^D on an empty line, or the end of the file.
  case end
  /// A line of more than `limit` bytes was passed over; the next one follows.
  case tooLong(limit: Int)
  /// Nothing more can be read; `errno` says why.
  case failed(errno: Int32)
}

/// Anything that a line is read from.
package protocol LineReader: AnyObject {
  /// The next line. A reader without a terminal shows no prompt.
  func read(prompt: String) -> LineEvent
}
