import ArgumentParser
import Glibc
import ParleyShell

/// Options that stand before or after the subcommand.
struct CommonOptions: ParsableArguments {
  @Option(help: "How answers are written: text, json, markdown or certificate.")
  var format: String?

  @Option(help: "A corpus folder; several are asked as one; the built-in corpus if left out.")
  var corpus: [String] = []

  @Option(help: "How wide answers are laid out, in columns.")
  var width: String?

  @Option(help: "Colours: auto, always or never.")
  var color: String?

  @Flag(help: "No columns, bars or hints: text to be read aloud.")
  var plain = false

  @Flag(help: "Let a verdict rest on proposals that nobody has reviewed.")
  var unreviewed = false

  @Option(help: "Only claims that rest on so many independent origins.")
  var minOrigins: String?

  var values: Program.Options {
    var values = Program.Options(format: format, width: width, color: color)
    values.corpora = corpus
    values.isPlain = plain
    values.countsUnreviewed = unreviewed
    values.leastOrigins = minOrigins
    return values
  }
}

struct Parley: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parley", abstract: "A fact-checking shell: who said what, where, in which words.",
    subcommands: [
      Converse.self, Ask.self, Replay.self, Diff.self, Present.self, Export.self, Verify.self,
      Compile.self, Extract.self, New.self, Import.self,
    ],
    defaultSubcommand: Converse.self)
}

struct Converse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shell", abstract: "Open the shell, or answer the lines of standard input.")
  @OptionGroup var options: CommonOptions

  @Option(help: "The folder of the journals, which a terminal has in your state folder.")
  var journal: String?

  @Flag(name: .customLong("private"), help: "Keep nothing of what is typed on the disk.")
  var isPrivate = false

  func run() throws {
    var values = options.values
    values.journal = journal
    values.isPrivate = isPrivate
    throw ExitCode(Program.converse(values).rawValue)
  }
}

struct Ask: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Answer one line.")
  @OptionGroup var options: CommonOptions
  @Argument(parsing: .remaining, help: "The question.")
  var words: [String] = []

  func run() throws { throw ExitCode(Program.ask(words, options.values).rawValue) }
}

struct Replay: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Ask saved sessions again, and tell what has changed.",
    discussion: "Exit status: 0 nothing changed, 1 something changed, 2 a file is unreadable.")
  @OptionGroup var options: CommonOptions
  @Argument(help: "Session files.")
  var files: [String]

  @Flag(help: "Write the answers of today into the files.")
  var record = false

  @Flag(help: "Go on after a file that cannot be read.")
  var keepGoing = false

  @Flag(help: "Also run commands that read or write files.")
  var trust = false

  func run() throws {
    let choice = ReplayChoice(records: record, keepsGoing: keepGoing, trusts: trust)
    throw ExitCode(Program.replay(files, choice, options.values).rawValue)
  }
}

struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compare two saved sessions.",
    discussion: "Exit status: 0 nothing differs, 1 something differs, 2 a file is unreadable.")
  @OptionGroup var options: CommonOptions
  @Argument(help: "A session file.")
  var first: String

  @Argument(help: "Another one.")
  var second: String

  func run() throws { throw ExitCode(Program.diff(first, second, options.values).rawValue) }
}

struct Present: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show a session to a class, step by step; print it where there is no terminal.",
    discussion: "Enter or space goes on, b goes back, q leaves.")
  @OptionGroup var options: CommonOptions
  @Argument(help: "A session file.")
  var session: String

  @Option(help: "How fast questions are typed, in characters a second.")
  var pace = PresentChoice.usualPace

  @Flag(help: "Go on without a key.")
  var auto = false

  @Flag(help: "Also run commands that read or write files.")
  var trust = false

  func run() throws {
    let choice = PresentChoice(pace: pace, isAutomatic: auto, trusts: trust)
    throw ExitCode(Program.present(session, choice, options.values).rawValue)
  }
}

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a saved session as a report for readers without parley.")
  @OptionGroup var options: CommonOptions
  @Argument(help: "A session file.")
  var session: String

  @Option(name: .shortAndLong, help: "The file to write: NAME.html or NAME.md.")
  var output: String

  @Flag(help: "Also run commands that read or write files.")
  var trust = false

  func run() throws {
    let status = Program.export(session, to: output, trusts: trust, options.values)
    throw ExitCode(status.rawValue)
  }
}

struct Compile: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a corpus folder in its compiled form.")
  @Argument(help: "The corpus folder.")
  var folder: String

  @Option(name: .shortAndLong, help: "The file to write.")
  var output: String

  func run() throws { throw ExitCode(Program.compile(folder, into: output).rawValue) }
}

struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check a corpus: every id, excerpt, speaker, date, name and number.")
  @Option(help: "A corpus folder; the built-in corpus if left out.")
  var corpus: String?

  @Option(help: "A folder with the files that the sources were taken from.")
  var originals: String?

  func run() throws { throw ExitCode(Program.verify(corpus, originals: originals).rawValue) }
}

struct Extract: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Propose who is said to have said what in articles.",
    discussion: "Spans are offsets of Unicode scalars. Exit status: 2 where a file is unreadable.")
  @Option(help: "How attributions are written: text, or json, an object a line for each file.")
  var format: String?

  @Argument(help: "Text files in UTF-8.")
  var files: [String]

  func run() throws {
    throw ExitCode(Program.extract(files, Program.Options(format: format)).rawValue)
  }
}

struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a corpus folder in which nothing stands yet.")
  @Argument(help: "The folder; it must not be there, or be empty.")
  var folder: String

  @Option(help: "What the corpus is called; the folder's name if left out.")
  var title: String?

  func run() throws { throw ExitCode(Program.new(folder, title: title).rawValue) }
}

struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Bring articles into a corpus folder: text, Markdown, web pages.",
    discussion: "What can be read stands, together. Exit status: 2 where a file is unreadable.")
  @Argument(help: "Files, and folders of them.")
  var files: [String]

  @Option(help: "The corpus folder.")
  var into: String

  @Flag(help: "Only tell what would be done.")
  var dryRun = false

  func run() throws {
    throw ExitCode(Program.importing(files, into: into, isTrial: dryRun).rawValue)
  }
}

// `CommandLine.arguments` makes them by way of types that nothing else needs at the start.
var arguments: [String] = []
for at in 1..<max(1, Int(CommandLine.argc)) {
  if let argument = CommandLine.unsafeArgv[at] { arguments.append(String(cString: argument)) }
}
if let invocation = Invocation(arguments) { exit(invocation.run().rawValue) }
arguments = ArgumentOrder.arranged(arguments)
let subcommands = Parley.configuration.subcommands.map {
  $0.configuration.commandName ?? "\($0)".lowercased()
}
if let word = arguments.first, !word.hasPrefix("-"), !(subcommands + ["help"]).contains(word) {
  exit(Program.refuse(subcommand: arguments, among: subcommands).rawValue)
}
do {
  var command = try Parley.parseAsRoot(arguments)
  try command.run()
} catch {
  guard Parley.exitCode(for: error) == .validationFailure else { Parley.exit(withError: error) }
  exit(Program.refuse(Parley.fullMessage(for: error)).rawValue)
}
