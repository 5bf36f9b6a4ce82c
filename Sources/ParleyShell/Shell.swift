package import Diagnostics
package import LineEditing
package import ParleyModel
import ParleyQuery
import ParleyRendering

/// Reads lines and answers them, one after the other.
package final class Shell {
  package var corpus: OpenedCorpus
  package var settings: Settings
  /// What the last query gave; `show` and `why` speak of it.
  package internal(set) var last: Answer?
  package let session: Session
  /// The review that is under way.
  var review: ReviewDesk?
  /// The quiz that is going on.
  var quiz: Quiz?
  let output: Output
  let errors: Output
  /// Lines of earlier days, for a shell that somebody types at.
  var history: HistoryFile?
  /// Notes the signals of the keys, for a shell that somebody types at.
  var watch: SignalWatch?
  /// The file that answers go into; nil for the screen.
  var answersTo: AnswerFile?
  /// The files that answers went into so far.
  var ownFiles: Set<AnswerFile.Own> = []
  /// The signal that the shell was ended by.
  private(set) var signal: Int32?
  /// The worst that happened so far.
  package private(set) var status = ExitStatus.answered

  package init(
    corpus: OpenedCorpus, settings: Settings, session: Session = Session(),
    output: Output = .standard(), errors: Output = .errors()
  ) {
    self.corpus = corpus
    self.settings = settings
    self.session = session
    self.output = output
    self.errors = errors
  }

  /// Whether to go on after a line.
  package enum Next { case goOn, leave }

  /// Answers every line of a reader; with a prompt where it shows one.
  package func run(_ reader: any LineReader, prompt: String) -> ExitStatus {
    var number = 0
    while output.failure == 0 {
      number += 1
      session.settle()
      switch reader.read(prompt: self.prompt(prompt)) {
      case .line(let text):
        if handle(text, number: number) == .leave {
          if signal == nil { session.leave() }
          return status
        }
      case .interrupted: break
      case .end:
        session.leave()
        return status
      case .terminated(let signal):
        self.signal = signal
        return status
      case .tooLong(let limit): report(.lineTooLong(limit, number))
      case .failed(let code):
        report(.unreadableInput(code, number))
        return status
      }
    }
    return status
  }

  /// Answers one line: a query, a command, or nothing.
  @discardableResult
  package func handle(_ text: String, number: Int = 1) -> Next {
    let line = Self.withoutComment(text)
    guard !line.isEmpty else { return .goOn }
    let input = InputText(line, firstLine: number)
    do throws(Diagnostic) {
      if quiz != nil, try answersQuiz(input) { return .goOn }
      if handleReview(line, input) { return .goOn }
      if let name = Commands.meant(by: line) {
        report(.noDot(name, input))
        return .goOn
      }
      if line.hasPrefix(".") {
        let next = try Commands.run(input, self)
        return signal == nil ? next : .leave
      }
      guard let answer = try answer(input) else { return signal == nil ? .goOn : .leave }
      show(answer)
    } catch {
      if quiz == nil, Commands.isKept(line) { session.keep(error, for: line, of: self) }
      report(error)
    }
    return .goOn
  }

  /// Nil where somebody broke it off.
  private func answer(_ input: InputText) throws(Diagnostic) -> Answer? {
    let (interpreter, last) = (corpus.interpreter, last)
    let (countsUnreviewed, leastOrigins) = (settings.countsUnreviewed, settings.leastOrigins)
    return try perform("searching") { () -> Result<Answer, Diagnostic> in
      do throws(Diagnostic) {
        return .success(
          try interpreter.answer(
            input, last: last, countsUnreviewed: countsUnreviewed, leastOrigins: leastOrigins))
      } catch {
        return .failure(error)
      }
    }?.get()
  }

  /// Does work that may take long; nil where somebody broke it off.
  ///
  /// - Parameter doing: what it is called while it goes on: `searching`.
  func perform<Value: Sendable>(
    _ doing: String, _ work: @escaping @Sendable () -> Value
  ) -> Value? {
    guard let watch else { return work() }
    let progress = Progress(doing, errors)
    let outcome = watch.perform(work, tick: progress.show)
    progress.clear()
    switch outcome {
    case .done(let value): return value
    case .interrupted: sayBehindInterrupt("given up")
    case .terminated(let signal): self.signal = signal
    }
    return nil
  }

  /// Another corpus: what was answered from the last one says nothing of it.
  func forget() { last = nil }

  func show(_ answer: Answer) {
    session.keep(answer, of: self)
    if answer.status == .notFound { status = max(status, .notFound) }
    display(answer)
    if !answer.isDetail { last = answer }
  }

  /// Says what could not be read. A record of it is an answer; text goes to the errors.
  package func report(_ diagnostic: Diagnostic) {
    if diagnostic.severity == .error { status = .unreadable }
    if settings.format.isRecord { return display(recordOf: diagnostic) }
    errors.line(settings.format.render(diagnostic, settings.output))
  }

  /// Shows a line that was not typed where it stands.
  func echo(_ line: String) { output.line(Visible.text(line)) }

  /// Takes the terminal's width, unless one was chosen.
  func fitWidth() {
    if !settings.isWidthChosen { settings.output.width = Surroundings.width }
  }

  /// Without white space around it, and without a comment: `#` at the beginning or behind a space,
  /// outside quotation marks.
  static func withoutComment(_ text: String) -> String {
    let scalars = text.unicodeScalars
    var start: String.Index?
    var end = scalars.startIndex
    var isQuoted = false
    var isBehindSpace = true
    var place = scalars.startIndex
    while place < scalars.endIndex {
      let scalar = scalars[place]
      switch scalar {
      case "\"": isQuoted.toggle()
      case "\u{201C}", "\u{201E}": isQuoted = true
      case "\u{201D}": isQuoted = false
      default: break
      }
      if scalar == "#", !isQuoted, isBehindSpace { break }
      isBehindSpace = scalar.properties.isWhitespace
      place = scalars.index(after: place)
      if !isBehindSpace {
        start = start ?? scalars.index(before: place)
        end = place
      }
    }
    return start.map { String(text[$0..<end]) } ?? ""
  }
}

extension Diagnostic {
  fileprivate static func lineTooLong(_ limit: Int, _ number: Int) -> Diagnostic {
    Diagnostic(
      .error, "the line has more than \(limit) bytes", in: InputText("", firstLine: number),
      at: TextSpan(0, 0), remedy: "ask in fewer words")
  }

  fileprivate static func unreadableInput(_ code: Int32, _ number: Int) -> Diagnostic {
    Diagnostic(
      .error, "the input could not be read: \(Reason.text(code))",
      in: InputText("", firstLine: number), at: TextSpan(0, 0))
  }
}
