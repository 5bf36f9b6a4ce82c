import Diagnostics
import ParleyModel
import ParleyQuery

/// `.conflicts [MATTER]`: every difference between or within the sources, or those on a matter.
struct ConflictsCommand: Command {
  let name = ".conflicts"
  let argument = "[MATTER]"
  let purpose = "every difference between the sources"
  let effect = CommandEffect.answer
  let takes = CommandArgument.matter

  func run(_ call: CommandCall, _ shell: Shell) throws(Diagnostic) -> Shell.Next {
    let list = DifferenceList(shell.corpus.interpreter.context)
    var answer = list.answer(about: call.argument)
    answer.input = call.input.text
    answer.reading = call.argument.isEmpty ? name : "\(name) \(call.argument)"
    shell.show(answer)
    return .goOn
  }
}
