import Diagnostics
import ParleyModel
import ParleyQuery

/// `.open DIR`: another corpus; alone, which one is open.
struct OpenCommand: Command {
  let name = ".open"
  let argument = "[DIR]"
  let purpose = "another corpus; alone, which one is open"
  let effect = CommandEffect.corpus

  func run(_ call: CommandCall, _ shell: Shell) throws(Diagnostic) -> Shell.Next {
    guard !call.argument.isEmpty else {
      tell(shell)
      return .goOn
    }
    do throws(OpenedCorpus.Refusal) {
      shell.corpus = try .folder(call.argument)
      shell.forget()
      tell(shell)
    } catch {
      error.diagnostics.forEach(shell.report)
    }
    return .goOn
  }

  private func tell(_ shell: Shell) {
    let archive = shell.corpus.interpreter.context.archive
    shell.say(
      "\(Visible.text(shell.corpus.title)): \(archive.sourceCount) sources, "
        + "\(archive.passageCount) passages, \(archive.claimCount) claims")
  }
}
