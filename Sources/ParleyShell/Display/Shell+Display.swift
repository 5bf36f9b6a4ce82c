import Diagnostics
import ParleyModel
import ParleyRendering

/// Where answers appear: on the screen, through a pager where they are taller, or in a file.
extension Shell {
  func display(_ answer: Answer) {
    let (format, witness) = (settings.format, corpus.witness)
    put {
      format.render(answer, $0, before: witness) + (format.isRecord ? "\n" : "\n\n")
    }
  }

  /// The record of what could not be read, which is an answer.
  func display(recordOf diagnostic: Diagnostic) {
    let format = settings.format
    put { format.render(diagnostic, $0) + "\n" }
  }

  private func put(_ text: (OutputSettings) -> String) {
    guard let file = answersTo else { return page(text(settings.output)) }
    var plain = settings.output
    plain.style = .off
    let failure = file.write(text(plain))
    if failure != 0 || file.isForOne { answersTo = nil }
    guard failure != 0 else { return say("written to \(Visible.text(file.path))") }
    errors.line("'\(Visible.text(file.path))' cannot be written: \(Reason.text(failure))")
    page(text(settings.output))
  }

  /// Tells something beside the answers, in rows that fit; never among records.
  func say(_ text: String) {
    if settings.format.isRecord { return errors.line(text) }
    page(HangingRows.text(text, width: settings.output.width) + "\n")
  }

  /// The same in place of the `^C` that the terminal has shown.
  func sayBehindInterrupt(_ text: String) {
    output.write("\r")
    say(text)
  }

  /// Tells of something that is amiss, and that no line asked for.
  func warn(_ text: String) {
    errors.line(HangingRows.text(text, width: settings.output.width))
  }

  private func page(_ text: String) {
    if settings.pages, let watch, Pager(watch: watch).show(text) { return }
    output.write(text)
  }
}
