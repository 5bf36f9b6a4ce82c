/// The plain ways of calling the program: a question, or lines to answer.
///
/// They are read here because the full argument parser takes longer than an answer does; help,
/// completions, the other subcommands and mistakes are left to it.
package struct Invocation: Equatable, Sendable {
  /// The question of `ask`; nil where standard input is to be read.
  package private(set) var question: [String]?
  package private(set) var options = Program.Options()

  /// Nil where the arguments hold anything but `ask`, its words and the common options.
  package init?(_ arguments: [String]) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--", question != nil {
        question! += rest
        return
      } else if argument.utf8.first == UInt8(ascii: "-") {
        guard read(option: argument, &rest) else { return nil }
      } else if question != nil {
        question!.append(argument)
      } else if argument == "ask" {
        question = []
      } else {
        return nil
      }
    }
  }

  package func run() -> ExitStatus {
    question.map { Program.ask($0, options) } ?? Program.converse(options)
  }

  /// `--plain`, `--unreviewed`, `--format json` or `--format=json`.
  private mutating func read(option: String, _ rest: inout ArraySlice<String>) -> Bool {
    if option == "--plain" {
      options.isPlain = true
      return true
    }
    if option == "--unreviewed" {
      options.countsUnreviewed = true
      return true
    }
    let parts = option.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let value = parts.count == 2 ? String(parts[1]) : rest.popFirst() else { return false }
    switch parts[0] {
    case "--format": options.format = value
    case "--corpus": options.corpora.append(value)
    case "--width": options.width = value
    case "--color": options.color = value
    case "--min-origins": options.leastOrigins = value
    default: return false
    }
    return true
  }
}
