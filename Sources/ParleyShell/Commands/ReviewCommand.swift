import Diagnostics
import ParleyModel

/// `.review`: looks at one proposal after the other and decides.
struct ReviewCommand: Command {
  let name = ".review"
  let argument = "[SOURCE]"
  let purpose = "decide on what is proposed, one proposal after the other"
  let effect = CommandEffect.files

  func run(_ call: CommandCall, _ shell: Shell) throws(Diagnostic) -> Shell.Next {
    guard !shell.corpus.folders.isEmpty else { throw .builtIn(call) }
    if let review = shell.review {
      guard call.argument.isEmpty || review.begin(with: call.argument) else {
        throw .nothingOfSource(call, review.sourcesThatWait)
      }
    } else {
      shell.review = try desk(call, shell)
      if shell.review != nil {
        shell.say("accept, refuse, mend, skip; ? for more")
      }
    }
    shell.showProposal()
    return .goOn
  }

  /// The desk of the first folder in which something waits, or something of the source named.
  private func desk(_ call: CommandCall, _ shell: Shell) throws(Diagnostic) -> ReviewDesk? {
    var sources: [String] = []
    for folder in shell.corpus.folders {
      do throws(ReviewRefusal) {
        let desk = try ReviewDesk(folder: folder, base: OpenedCorpus.builtInVocabulary())
        if call.argument.isEmpty ? desk.waiting > 0 : desk.begin(with: call.argument) {
          return desk
        }
        sources += desk.sourcesThatWait
      } catch {
        switch error {
        case .locked: throw .locked(folder, call)
        case .unreadable(let diagnostics):
          diagnostics.forEach(shell.report)
          return nil
        }
      }
    }
    if !call.argument.isEmpty { throw .nothingOfSource(call, sources) }
    shell.say("nothing waits")
    return nil
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
