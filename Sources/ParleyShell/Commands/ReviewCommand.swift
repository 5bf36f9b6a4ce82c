import Diagnostics
import ParleyModel

/// `.review`: looks at one proposal after the other and decides.
struct ReviewCommand: Command {
  let name = ".review"
  let argument = "[SOURCE]"
  let purpose = "decide on what is proposed, one proposal after the other"
  let effect = CommandEffect.files

  func run(_ call: CommandCall, _ shell: Shell) throws(Diagnostic) -> Shell.Next {
    guard let folder = shell.corpus.folder else { throw .builtIn(call) }
    if shell.review == nil {
      do throws(ReviewRefusal) {
        shell.review = try ReviewDesk(folder: folder, base: OpenedCorpus.builtInVocabulary())
      } catch {
        switch error {
        case .locked: throw .locked(folder, call)
        case .unreadable(let diagnostics): diagnostics.forEach(shell.report)
        }
        return .goOn
      }
    }
    if let review = shell.review, !call.argument.isEmpty, !review.begin(with: call.argument) {
      let sources = review.lists.filter { !$0.waiting.isEmpty }.map(\.source)
      throw .nothingOfSource(call, sources)
    }
    shell.showProposal()
    return .goOn
  }
}

extension Diagnostic {
  static func builtIn(_ call: CommandCall) -> Diagnostic {
    Diagnostic(
      .error, "the built-in corpus has no proposals", in: call.input, at: call.span,
      remedy: "open a folder of your own: '.open DIR'")
  }

  fileprivate static func locked(_ folder: String, _ call: CommandCall) -> Diagnostic {
    Diagnostic(
      .error, "another program is changing '\(folder)'", in: call.input, at: call.span,
      remedy: "end the review there first")
  }

  fileprivate static func nothingOfSource(
    _ call: CommandCall, _ sources: [String]
  ) -> Diagnostic {
    Diagnostic(
      .error, "nothing of '\(call.argument)' waits", in: call.input, at: call.span,
      remedy: NearMiss.nearest(to: call.argument, among: sources).map { "did you mean '\($0)'?" }
        ?? "'.proposals' lists what waits")
  }
}
