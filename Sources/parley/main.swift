import ArgumentParser
import Glibc
import ParleyShell

/// Options that stand before or after the subcommand.
struct CommonOptions: ParsableArguments {
  @Option(help: "How answers are written: text, json, markdown or certificate.")
  var format: String?

  @Option(help: "A corpus folder; the built-in corpus if left out.")
  var corpus: String?

  @Option(help: "How wide answers are laid out, in columns.")
  var width: String?

  @Option(help: "Colours: auto, always or never.")
  var color: String?

  var values: Program.Options {
    Program.Options(format: format, corpus: corpus, width: width, color: color)
  }
}

struct Parley: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parley", abstract: "A fact-checking shell: who said what, where, in which words.",
    subcommands: [Converse.self, Ask.self, Verify.self, Compile.self],
    defaultSubcommand: Converse.self)
}

struct Converse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shell", abstract: "Open the shell, or answer the lines of standard input.")
  @OptionGroup var options: CommonOptions

  func run() throws { throw ExitCode(Program.converse(options.values).rawValue) }
}

struct Ask: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Answer one line.")
  @OptionGroup var options: CommonOptions
  @Argument(parsing: .remaining, help: "The question.")
  var words: [String] = []

  func run() throws { throw ExitCode(Program.ask(words, options.values).rawValue) }
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

let arguments = Array(CommandLine.arguments.dropFirst())
if let invocation = Invocation(arguments) { exit(invocation.run().rawValue) }
do {
  var command = try Parley.parseAsRoot(ArgumentOrder.arranged(arguments))
  try command.run()
} catch {
  guard Parley.exitCode(for: error) == .validationFailure else { Parley.exit(withError: error) }
  exit(Program.refuse(Parley.fullMessage(for: error)).rawValue)
}
