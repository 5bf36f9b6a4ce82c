import Diagnostics
import ParleyModel
import ParleyRendering

/// A session in steps for a class: what is told, what is asked, and what comes back, which is asked
/// of the corpus at hand while it is shown.
final class Presentation {
  enum Step: Equatable {
    /// Told to the class, by paragraphs.
    case narration([String])
    /// A question, with remarks above it for those who read the file.
    case question(String, remarks: [String])
  }

  let title: String
  let steps: [Step]
  private let shell: Shell
  /// Whether commands that reach outside the session are run.
  private let trusts: Bool
  private let answers = Output.kept()
  /// What the shell was like before each step that was asked.
  private var before: [Int: State] = [:]

  private struct State {
    var last: Answer?
    var settings: Settings
  }

  init(_ file: SessionFile, corpus: OpenedCorpus, settings: Settings, trusts: Bool = false) {
    self.trusts = trusts
    title = file.header.title
    steps = Self.steps(file.parts)
    shell = Shell(corpus: corpus, settings: settings, output: answers, errors: answers)
  }

  private static func steps(_ parts: [SessionPart]) -> [Step] {
    var steps: [Step] = []
    var waiting: [String] = []
    for part in parts {
      switch part {
      case .remark(let remark) where remark.isNarration: steps.append(.narration(remark.paragraphs))
      case .remark(let remark): waiting += remark.rows
      case .entry(let entry):
        steps.append(.question(entry.input, remarks: waiting))
        waiting = []
      }
    }
    return waiting.isEmpty ? steps : steps + [.narration(waiting)]
  }

  /// What comes back on a question. Asked once more, it is as it was the first time.
  func reply(to input: String, step: Int) -> String {
    if let state = before[step] {
      let width = shell.settings.output.width
      shell.last = state.last
      shell.settings = state.settings
      if !shell.settings.isWidthChosen { shell.settings.output.width = width }
    } else {
      before[step] = State(last: shell.last, settings: shell.settings)
    }
    guard trusts || Commands.isRun(inReplay: input) else {
      return "not run: it reaches outside the session ('--trust' runs it)\n\n"
    }
    shell.handle(input)
    let reply = answers.take()
    return reply.hasSuffix("\n\n") ? reply : reply + "\n"
  }

  /// Takes the terminal's width, which may be another than at the last step.
  func fitWidth() { shell.fitWidth() }

  /// Text set off from the work by a line at its side.
  func narration(_ paragraphs: [String]) -> String {
    let page = Page(paragraphs.map { [.quote([.strong($0)])] })
    var settings = shell.settings.output
    settings.width = min(settings.width, Self.widest)
    let rows = TextWriter.text(page, settings)
      .split(separator: "\n", omittingEmptySubsequences: false)
    return rows.map { "│" + $0.dropFirst() }.joined(separator: "\n") + "\n\n"
  }

  /// Narration is read, not scanned: no wider than this, in columns.
  private static let widest = 76

  /// All of it for those who have no terminal.
  func print(to output: Output) {
    if !title.isEmpty { output.line(Visible.text(title) + "\n") }
    for (number, step) in steps.enumerated() {
      switch step {
      case .narration(let paragraphs): output.write(narration(paragraphs))
      case .question(let input, let remarks):
        for row in remarks { output.line(Visible.text(row)) }
        output.line(SessionWriter.prompt + Visible.text(input))
        output.write(reply(to: input, step: number))
      }
    }
  }
}
