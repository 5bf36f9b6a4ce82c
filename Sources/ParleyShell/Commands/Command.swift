import Diagnostics

/// A dotted command of the shell.
protocol Command: Sendable {
  /// With its dot: `.open`.
  var name: String { get }
  /// What stands behind it: `DIR`.
  var argument: String { get }
  var purpose: String { get }
  var effect: CommandEffect { get }
  /// What Tab offers behind it.
  var takes: CommandArgument { get }
  func run(_ call: CommandCall, _ shell: Shell) throws(Diagnostic) -> Shell.Next
}

extension Command {
  /// What says nothing else of itself is taken for the most that a command can do.
  var effect: CommandEffect { .files }
  var takes: CommandArgument { .nothing }
}

/// A command as it was typed.
struct CommandCall {
  let input: InputText
  /// What stands behind the name, without white space around it.
  let argument: String
  /// Where the argument stands; behind the name where there is none.
  let span: TextSpan
}

/// The commands of the shell. A new command is one new file and one line here.
enum Commands {
  static let all: [any Command] = [
    HelpCommand(), OpenCommand(), ImportCommand(), FormatCommand(), WidthCommand(),
    OriginsCommand(), UnreviewedCommand(), ProposalsCommand(), ReviewCommand(),
    ConflictsCommand(),
    SaveCommand(), ReplaceCommand(), LoadCommand(), RecoverCommand(), SessionCommand(),
    NoteCommand(), DropCommand(), TitleCommand(), CertificateCommand(isReplacing: false),
    CertificateCommand(isReplacing: true), ExportCommand(isReplacing: false),
    ExportCommand(isReplacing: true), QuizCommand(),
    LastCommand(), OutputCommand(), OutputReplaceCommand(), OnceCommand(),
    OnceReplaceCommand(), HistoryCommand(), SetCommand(), QuitCommand(),
  ]

  static func run(_ input: InputText, _ shell: Shell) throws(Diagnostic) -> Shell.Next {
    let bytes = Array(input.text.utf8)
    let end = bytes.firstIndex(of: 0x20) ?? bytes.count
    let name = String(decoding: bytes[..<end], as: UTF8.self)
    guard let command = called(by: input.text) else { throw .unknownCommand(name, input) }
    var start = end
    while start < bytes.count, bytes[start] == 0x20 { start += 1 }
    let typed = String(decoding: bytes[start...], as: UTF8.self)
    let argument = command.takes.isPath ? PathCompleter.expanded(typed) : typed
    let span = typed.isEmpty ? TextSpan(0, end) : TextSpan(start, bytes.count)
    let next = try command.run(CommandCall(input: input, argument: argument, span: span), shell)
    if command.effect.isKeptAsDone { shell.session.keep(done: input.text, of: shell) }
    return next
  }
}

extension Diagnostic {
  /// What the program does when it is called with that word, outside its shell.
  private static let subcommands = [
    "replay", "diff", "present", "verify", "compile", "extract", "new",
  ]

  fileprivate static func unknownCommand(_ name: String, _ input: InputText) -> Diagnostic {
    let near = NearMiss.nearest(to: name, among: Commands.all.map(\.name))
    let outside = subcommands.first { "." + $0 == name }
    let start = String(name.prefix(40))
    return Diagnostic(
      .error, "'\(start == name ? name : start + "…")' is not a command", in: input,
      at: TextSpan(0, name.utf8.count),
      remedy: outside.map { "outside the shell, 'parley \($0)' does that" }
        ?? near.map { "did you mean '\($0)'?" } ?? "'.help' lists the commands")
  }
}
