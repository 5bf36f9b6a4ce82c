/// What a command does, beyond what it tells.
enum CommandEffect: Sendable {
  /// Answers from the corpus: `.conflicts`.
  case answer
  /// Changes how the answers that follow are written: `.width`.
  case setting
  /// Opens another corpus: `.open`.
  case corpus
  /// Tells of the program, or leaves it: `.help`.
  case talk
  /// Changes or shows the session: `.drop`.
  case session
  /// Reads or writes files: `.save`.
  case files

  /// Whether the command is kept as a line of the session.
  var isKept: Bool {
    switch self {
    case .answer, .setting, .corpus: true
    case .talk, .session, .files: false
    }
  }

  /// Whether it is kept without an answer.
  var isKeptAsDone: Bool { isKept && self != .answer }

  /// Whether the command is run when somebody else's session is asked again.
  var isAllowedInReplay: Bool {
    switch self {
    case .answer, .setting, .talk: true
    case .corpus, .session, .files: false
    }
  }
}

extension Commands {
  /// The command that a line calls; nil where there is none of that name.
  static func called(by line: String) -> (any Command)? {
    let name = Substring(line.utf8.prefix { $0 != UInt8(ascii: " ") }).lowercased()
    return all.first { $0.name == name }
  }

  /// Whether a line of somebody else's session is run when it is asked again; it is taken as the
  /// shell will take it: `  .save x` is a command too.
  static func isRun(inReplay line: String) -> Bool {
    called(by: Shell.withoutComment(line))?.effect.isAllowedInReplay ?? true
  }

  /// Whether a line belongs to the session: a question, a command that can be asked again, or one
  /// that does not exist.
  static func isKept(_ line: String) -> Bool { called(by: line)?.effect.isKept ?? true }
}
