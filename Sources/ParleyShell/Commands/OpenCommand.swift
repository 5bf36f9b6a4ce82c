import Diagnostics
import ParleyModel
import ParleyQuery

/// `.open DIR`: another corpus; alone, which one is open.
struct OpenCommand: Command {
  let name = ".open"
  let argument = "[DIR]"
  let purpose = "another corpus; alone, which one is open"
  let effect = CommandEffect.corpus
  let takes = CommandArgument.folder

  func run(_ call: CommandCall, _ shell: Shell) throws(Diagnostic) -> Shell.Next {
    guard !call.argument.isEmpty else {
      tell(shell)
      return .goOn
    }
    let folder = call.argument
    let opened = shell.perform("reading the corpus") { () -> Opened in
      do throws(OpenedCorpus.Refusal) {
        return .success(try .folder(folder))
      } catch {
        return .failure(error)
      }
    }
    switch opened {
    case .success(let corpus):
      shell.corpus = corpus
      shell.forget()
      tell(shell)
    case .failure(let refusal): refusal.diagnostics.forEach(shell.report)
    case nil: break
    }
    return .goOn
  }

  private typealias Opened = Result<OpenedCorpus, OpenedCorpus.Refusal>

  private func tell(_ shell: Shell) {
    let archive = shell.corpus.interpreter.context.archive
    shell.say(
      "\(Visible.text(shell.corpus.title)): \(archive.sourceCount) sources, "
        + "\(archive.passageCount) passages, \(archive.claimCount) claims")
  }
}
