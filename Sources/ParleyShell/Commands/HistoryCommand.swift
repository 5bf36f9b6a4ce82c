import Diagnostics
import LineEditing
import ParleyModel
import ParleyQuery

/// `.history [WORD]`: the lines typed so far, on earlier days too; those that hold a word.
struct HistoryCommand: Command {
  let name = ".history"
  let argument = "[WORD]"
  let purpose = "what was typed, on earlier days too; with a word, what holds it"
  let effect = CommandEffect.talk

  func run(_ call: CommandCall, _ shell: Shell) throws(Diagnostic) -> Shell.Next {
    guard let history = shell.history else { throw .noHistory(call) }
    let wanted = Folding.text(call.argument)
    let found = history.entries.enumerated().filter {
      wanted.isEmpty || Folding.text($0.element).contains(wanted)
    }
    guard !found.isEmpty else {
      shell.say(wanted.isEmpty ? "nothing was typed yet" : "nothing that was typed holds that")
      return .goOn
    }
    let width = String(history.entries.count).utf8.count
    let rows = found.map { offset, line in
      let number = String(offset + 1)
      return String(repeating: " ", count: width - number.utf8.count) + number + "  "
        + Visible.text(line)
    }
    shell.say(rows.joined(separator: "\n"))
    return .goOn
  }
}

extension Diagnostic {
  fileprivate static func noHistory(_ call: CommandCall) -> Diagnostic {
    Diagnostic(
      .error, "nothing is typed here: there is no history", in: call.input, at: call.span,
      remedy: "open the shell at a terminal")
  }
}
