import Diagnostics
import ParleyModel
import ParleyQuery

/// `.load FILE`: goes on with a session that was saved.
struct LoadCommand: Command {
  let name = ".load"
  let argument = "FILE"
  let purpose = "go on with a session that was saved"
  let takes = CommandArgument.session

  func run(_ call: CommandCall, _ shell: Shell) throws(Diagnostic) -> Shell.Next {
    guard !call.argument.isEmpty else { throw .noName(call) }
    let session = shell.session
    guard session.isSaved else { throw .unsaved(call, session.file) }
    let path = SessionStore.found(call.argument)
    let read = try SessionStore().read(path, Mention(call.input, call.span)).file
    session.goOn(with: read)
    session.path = path
    session.known = read.parts
    session.isSaved = true
    if !read.header.digest.isEmpty, read.header.digest != shell.corpus.digest {
      shell.report(.anotherCorpus(read.header, call))
    }
    shell.remember(read)
    let title = read.header.title.isEmpty ? Visible.text(path) : Visible.text(read.header.title)
    shell.say("\(title): \(read.counted); '.session' shows them")
    return .goOn
  }
}

extension Shell {
  /// Makes `show` speak of the last answer of a session that was read.
  func remember(_ file: SessionFile) {
    forget()
    guard let line = file.entries.last?.input, !line.hasPrefix(".") else { return }
    do throws(Diagnostic) {
      last = try corpus.interpreter.answer(
        InputText(line), countsUnreviewed: settings.countsUnreviewed)
    } catch {
      forget()
    }
  }
}

extension Diagnostic {
  fileprivate static func noName(_ call: CommandCall) -> Diagnostic {
    Diagnostic(
      .error, "'.load' needs a file behind it", in: call.input, at: call.span,
      remedy: "name one: '.load tour.parley'")
  }

  fileprivate static func unsaved(_ call: CommandCall, _ file: SessionFile) -> Diagnostic {
    Diagnostic(
      .error, "this session is not saved: \(file.counted) would be lost", in: call.input,
      at: call.span, remedy: "save it first: '.save FILE'")
  }

  fileprivate static func anotherCorpus(
    _ header: SessionHeader, _ call: CommandCall
  ) -> Diagnostic {
    Diagnostic(
      .warning, "the session was asked of another state of the corpus, or of another corpus",
      in: call.input, at: call.span, notes: ["it was asked of '\(header.corpus)'"],
      remedy: "see what changed: 'parley replay FILE'")
  }
}
