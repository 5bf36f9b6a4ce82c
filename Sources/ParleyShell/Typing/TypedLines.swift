import LineEditing
import ParleyQuery
import ParleyRendering

/// Lines typed at a terminal, as the shell's settings have them; a list of questions that was
/// pasted comes one by one.
final class TypedLines: LineReader {
  private let reader: TerminalReader
  private let shell: Shell
  private let watch: SignalWatch
  private var waiting: ArraySlice<String> = []

  init(_ reader: TerminalReader, _ shell: Shell, _ watch: SignalWatch) {
    self.reader = reader
    self.shell = shell
    self.watch = watch
    reader.isComplete = LineCut.isWhole
  }

  func read(prompt: String) -> LineEvent {
    if let next = next(prompt) { return next }
    prepare()
    let event = reader.read(prompt: reader.color ? "\u{1B}[1m\(prompt)\u{1B}[0m" : prompt)
    guard case .line(let text) = event else { return event }
    shell.remember(typed: text)
    shell.fitWidth()
    waiting = LineCut.lines(of: text)[...]
    if waiting.count > 1, let first = next(prompt) { return first }
    return .line(waiting.popFirst() ?? "")
  }

  /// The next question of a list, shown as if it were typed; ^C gives the rest of the list up.
  private func next(_ prompt: String) -> LineEvent? {
    if watch.wasInterrupted(), !waiting.isEmpty {
      waiting = []
      shell.sayBehindInterrupt("the rest of the list is given up")
    }
    guard let line = waiting.popFirst() else { return nil }
    shell.echo(prompt + line)
    return .line(line)
  }

  private func prepare() {
    let settings = shell.settings
    reader.isVi = settings.usesVi ?? reader.isVi
    reader.plain = settings.output.isPlain
    reader.color = settings.output.style.isOn
    shell.history?.isPrivate = !settings.keepsHistory
    reader.history = shell.history?.entries ?? []
    let completer = LineCompleter(context: shell.corpus.interpreter.context)
    reader.completer = completer.completion
    if shell.review != nil { reader.completer = ReviewCompleter(line: completer).completion }
    reader.highlighter = LineColors(interpreter: shell.corpus.interpreter).ranges
    if let quiz = shell.quiz {
      reader.completer = quiz.question.completion
      reader.highlighter = { _ in [] }
    }
    // What answers a quiz or decides on a proposal is no beginning of a question.
    let isAsking = shell.review == nil && shell.quiz == nil
    let hinter = LineHinter(completer.context, history: reader.history)
    reader.hinter = { settings.hints && isAsking ? hinter.hint(for: $0) : nil }
  }
}
