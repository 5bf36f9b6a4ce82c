import Diagnostics
import ParleyModel
import ParleyQuery

/// `.open DIR`: another corpus, or several as one; alone, which one is open.
struct OpenCommand: Command {
  let name = ".open"
  let argument = "[DIR …]"
  let purpose = "another corpus, or several as one; alone, which is open"
  let effect = CommandEffect.corpus
  let takes = CommandArgument.folder

  func run(_ call: CommandCall, _ shell: Shell) throws(Diagnostic) -> Shell.Next {
    guard !call.argument.isEmpty else {
      tell(shell)
      return .goOn
    }
    let folders = folders(call.argument)
    shell.endReview()
    switch shell.perform("reading the corpus", { OpenedCorpus.reading(folders) }) {
    case .success(let corpus):
      shell.corpus = corpus
      shell.forget()
      tell(shell)
    case .failure(let refusal): refusal.diagnostics.forEach(shell.report)
    case nil: break
    }
    return .goOn
  }

  /// One folder whose name has spaces in it, or several.
  private func folders(_ argument: String) -> [String] {
    if FileBytes.isFolder(argument) { return [argument] }
    return argument.split(separator: " ").map { String($0) }
  }

  private func tell(_ shell: Shell) {
    let archive = shell.corpus.interpreter.context.archive
    shell.say(
      "\(Visible.text(shell.corpus.title)): \(archive.sourceCount) sources, "
        + "\(archive.passageCount) passages, \(archive.claimCount) claims")
  }
}
