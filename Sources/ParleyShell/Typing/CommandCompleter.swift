import Diagnostics
import LineEditing
import ParleyQuery
import ParleyRendering

/// What may stand behind a command.
enum CommandArgument: Sendable {
  case nothing
  /// A folder, or a file of any name.
  case folder, file
  /// A session's file.
  case session
  case words([String])
  /// Names and topics.
  case matter

  /// Whether `~/` stands for the user's home folder in it.
  var isPath: Bool {
    switch self {
    case .folder, .file, .session: true
    case .nothing, .words, .matter: false
    }
  }
}

/// Completes a line that begins with a dot.
struct CommandCompleter {
  let line: LineCompleter

  init(_ line: LineCompleter) { self.line = line }

  func completion(_ text: String) -> Completion {
    let scalars = text.unicodeScalars
    guard let space = scalars.firstIndex(of: " ") else {
      let fitting = fitting(text.lowercased())
      return Completion(
        start: 0,
        candidates: fitting.map { Candidate(text: $0.name, description: $0.purpose) })
    }
    let behind = scalars[space...].drop { $0 == " " }
    let argument = String(behind)
    let start = scalars.count - behind.count
    guard let command = Commands.called(by: text) else {
      return Completion(start: start, candidates: [])
    }
    var completion = self.completion(argument, command.takes)
    completion.start += start
    return completion
  }

  /// The commands that begin so, or the one that differs by a slip.
  private func fitting(_ name: String) -> [any Command] {
    let fitting = Commands.all.filter { $0.name.hasPrefix(name) }
    guard fitting.isEmpty, line.isGuessing else { return fitting }
    let near = NearMiss.nearest(to: name, among: Commands.all.map(\.name))
    return Commands.all.filter { $0.name == near }
  }

  private func completion(_ argument: String, _ kind: CommandArgument) -> Completion {
    switch kind {
    case .nothing: return Completion(start: 0, candidates: [])
    case .folder: return PathCompleter.completion(argument) { _ in false }
    case .file: return PathCompleter.completion(argument) { _ in true }
    case .session: return PathCompleter.completion(argument) { $0.hasSuffix(SessionStore.suffix) }
    case .matter: return line.matter(argument)
    case .words(let words):
      let typed = argument.lowercased()
      return Completion(
        start: 0, candidates: words.filter { $0.hasPrefix(typed) }.map { Candidate(text: $0) })
    }
  }
}
