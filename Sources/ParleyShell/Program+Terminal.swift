import Diagnostics
import Glibc
import LineEditing
import ParleyRendering

extension Program {
  /// The shell for somebody at a terminal.
  static func converse(
    _ shell: Shell, _ reader: TerminalReader, _ options: Options
  ) -> ExitStatus {
    guard let watch = SignalWatch() else { return .unreadable }
    shell.watch = watch
    shell.settings.usesVi = reader.isVi
    shell.say(Greeting.text(shell.corpus, width: shell.settings.output.width))
    if options.isPrivate {
      shell.say("Private: nothing of what you type is kept on the disk.")
    } else {
      shell.keepJournal(in: options.journal ?? Surroundings.journals)
      shell.offerRecovery()
    }
    shell.openHistory(at: Surroundings.history, isPrivate: options.isPrivate)
    let status = shell.run(TypedLines(reader, shell, watch), prompt: "parley> ")
    shell.watch = nil
    if let signal = shell.signal { end(by: signal) }
    shell.tellWhatIsLeft()
    return finish(shell, status)
  }

  /// Does work that may take long; somebody who waits at a terminal is told that it goes on, and may
  /// end the program with ^C.
  static func patiently<Value: Sendable>(
    _ doing: String, _ errors: Output, _ work: @escaping @Sendable () -> Value
  ) -> Value {
    guard errors.isTerminal, let watch = SignalWatch() else { return work() }
    let progress = Progress(doing, errors)
    let outcome = watch.perform(work, tick: progress.show)
    progress.clear()
    switch outcome {
    case .done(let value): return value
    case .interrupted: end(by: SIGINT)
    case .terminated(let signal): end(by: signal)
    }
  }

  /// Ends as whoever sent the signal expects it.
  static func end(by number: Int32) -> Never {
    signal(number, SIG_DFL)
    raise(number)
    exit(128 + number)
  }
}

extension Shell {
  /// Takes up the lines of earlier days; nil where the surroundings name no place for them.
  func openHistory(at path: String?, isPrivate: Bool) {
    let place = path ?? "/dev/null/history"
    let history = HistoryFile(path: place, isPrivate: isPrivate || path == nil)
    self.history = history
    settings.keepsHistory = !history.isPrivate
    if let trouble = history.trouble { tell(trouble) }
  }

  /// Keeps a line that was typed. What goes wrong with the file is told once.
  func remember(typed line: String) {
    guard let history else { return }
    let before = history.trouble
    history.remember(line)
    if let trouble = history.trouble, trouble != before { tell(trouble) }
  }

  private func tell(_ trouble: HistoryFile.Trouble) {
    switch trouble {
    case .setAside(let other):
      warn("the history was damaged; what it was stands in \(Visible.text(other))")
    case .failed(let code):
      warn("the history cannot be kept: \(Reason.text(code))")
    }
  }
}
