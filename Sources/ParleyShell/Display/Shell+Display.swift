import Diagnostics
import ParleyModel
import ParleyRendering

/// Where answers appear: on the screen, through a pager where they are taller, or in a file.
extension Shell {
  func display(_ answer: Answer) {
    guard let file = answersTo else { return page(text(of: answer, settings.output)) }
    var output = settings.output
    output.style = .off
    let failure = file.write(text(of: answer, output))
    if failure != 0 || file.isForOne { answersTo = nil }
    guard failure != 0 else { return say("written to \(Visible.text(file.path))") }
    errors.line("'\(Visible.text(file.path))' cannot be written: \(Reason.text(failure))")
    page(text(of: answer, settings.output))
  }

  private func text(of answer: Answer, _ output: OutputSettings) -> String {
    let text = settings.format.render(answer, output, before: corpus.witness)
    return text + (settings.format.isRecord ? "\n" : "\n\n")
  }

  /// Tells something beside the answers; never among records.
  func say(_ text: String) {
    if settings.format.isRecord { errors.line(text) } else { page(text + "\n") }
  }

  private func page(_ text: String) {
    if settings.pages, let watch, Pager(watch: watch).show(text) { return }
    output.write(text)
  }
}
