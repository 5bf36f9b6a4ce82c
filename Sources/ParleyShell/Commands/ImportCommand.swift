import Diagnostics

/// `.import FILE|DIR`: articles into the corpus that is open.
struct ImportCommand: Command {
  let name = ".import"
  let argument = "FILE|DIR"
  let purpose = "bring an article, or a folder of them, into the open corpus"
  let takes = CommandArgument.file

  func run(_ call: CommandCall, _ shell: Shell) throws(Diagnostic) -> Shell.Next {
    guard !call.argument.isEmpty else { throw .noFile(call) }
    guard let folder = shell.corpus.folders.first else { throw .noFolder(call) }
    shell.endReview()
    let report = ImportReport(shell.say, shell.report, shell.errors)
    var imports = CorpusImport(folder: folder, mention: Mention(call.input, call.span))
    imports.tell = report.tell
    do throws(CorpusImport.Refusal) {
      let outcome = try imports.run([call.argument])
      report.sum(outcome, folder, isTrial: false)
      if outcome.imported > 0 { try reopen(shell) }
    } catch {
      error.diagnostics.forEach(shell.report)
    }
    return .goOn
  }

  private func reopen(_ shell: Shell) throws(CorpusImport.Refusal) {
    do throws(OpenedCorpus.Refusal) {
      shell.corpus = try .folders(shell.corpus.folders)
      shell.forget()
    } catch {
      throw CorpusImport.Refusal(error.diagnostics)
    }
  }
}

extension Diagnostic {
  fileprivate static func noFile(_ call: CommandCall) -> Diagnostic {
    Diagnostic(
      .error, "'.import' needs a file or a folder behind it", in: call.input, at: call.span,
      remedy: "for example '.import article.html'")
  }

  fileprivate static func noFolder(_ call: CommandCall) -> Diagnostic {
    Diagnostic(
      .error, "the built-in corpus takes no articles", in: call.input, at: call.span,
      remedy: "make one with 'parley new DIR', and '.open DIR'")
  }
}
