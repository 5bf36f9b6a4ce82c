import Diagnostics
import LineEditing
import ParleyRendering

/// Shows a presentation at a terminal, step by step, forward and back.
struct Presenter {
  let presentation: Presentation
  let performer: Performer
  let output: Output
  /// Characters read in a second, where the steps follow each other by themselves.
  let reading: Int?

  private static let hint = "\u{1B}[2mEnter goes on · b back · q leaves\u{1B}[0m "

  /// Shows everything, or as much as is wanted. Returns the signal that asked the program to end.
  func show() -> Int32? {
    if !presentation.title.isEmpty { output.line(Visible.text(presentation.title) + "\n") }
    var step = 0
    var isAgain = false
    while presentation.steps.indices.contains(step), output.failure == 0 {
      switch show(step, isAgain: isAgain) {
      case .goOn:
        step += 1
        isAgain = false
      case .back:
        step = max(0, step - 1)
        isAgain = true
        performer.clear()
      case .leave: return nil
      case .end(let signal): return signal
      }
    }
    return nil
  }

  /// - Parameter isAgain: whether it is shown once more, and so all at once.
  private func show(_ step: Int, isAgain: Bool) -> Performer.Wish {
    presentation.fitWidth()
    switch presentation.steps[step] {
    case .narration(let paragraphs):
      return pages(of: presentation.narration(paragraphs))
    case .question(let input, let remarks):
      for row in remarks { output.line(Visible.text(row)) }
      if isAgain {
        output.line(SessionWriter.prompt + Visible.text(input))
      } else {
        let wish = performer.type(input, prompt: SessionWriter.prompt, patience: patience(for: 0))
        guard wish == .goOn else { return wish }
      }
      return pages(of: presentation.reply(to: input, step: step))
    }
  }

  /// Shows text, as much at once as there is room for, and waits below it.
  private func pages(of text: String) -> Performer.Wish {
    var rows = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    let room = max(4, (Surroundings.height ?? 24) - 2)
    while true {
      let page = rows.prefix(room)
      rows = rows.dropFirst(room)
      output.line(page.joined(separator: "\n"))
      let count = page.reduce(0) { $0 + $1.utf8.count }
      let wish = performer.wait(hint: Self.hint, patience: patience(for: count))
      if wish != .goOn || rows.isEmpty { return wish }
    }
  }

  /// In milliseconds, for so many characters; -1 where somebody goes on by hand.
  private func patience(for characters: Int) -> Int32 {
    guard let reading else { return -1 }
    return Int32(max(Self.fewest, characters) * 1000 / reading)
  }

  /// Even nothing is looked at for a moment: as long as so many characters.
  private static let fewest = 20
}
