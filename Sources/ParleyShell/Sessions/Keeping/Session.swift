import Diagnostics
import ParleyModel
import ParleyRendering

/// What was asked since the shell was opened, kept without anybody having decided so.
package final class Session {
  /// How much of an entry is kept.
  package enum Depth: Sendable {
    /// The lines: for a stream of questions, which can all be asked again.
    case lines
    /// Also what the answers rest on: for comparing.
    case outcomes
    /// Also the answers in plain text: for a person at a terminal, and for a journal.
    case texts
  }

  /// The most questions that a stream of them is kept for.
  static let mostLines = 100_000

  package internal(set) var file = SessionFile()
  package internal(set) var depth: Depth
  /// The entry that was kept last.
  package internal(set) var newest: SessionEntry?
  /// The answer that was kept last; nil where an error or a command came after it.
  private(set) var newestAnswer: Answer?
  /// The file that `.save` rewrites.
  var path: String?
  /// What the file at `path` was last seen with.
  var known: [SessionPart] = []
  /// Whether everything up to now stands in a file.
  var isSaved = true
  var journal: Journal?
  /// Whether the user has left what was not saved to `.recover`.
  private(set) var isLeftBehind = false
  /// Where journals are, for a shell that keeps one.
  private(set) var folder: JournalFolder?
  /// The corpus that was asked first.
  private(set) var corpus: OpenedCorpus?
  /// In columns, of the texts that are kept.
  private var width = 80

  package init(depth: Depth = .lines) { self.depth = depth }

  /// Keeps what is answered in a journal too.
  ///
  /// - Parameter tell: takes a word about a journal that cannot be written.
  package func keepJournal(in folder: JournalFolder, tell: @escaping (String) -> Void) {
    depth = .texts
    self.folder = folder
    journal = Journal(in: folder, tell: tell)
  }

  /// Keeps an answer; called before it is shown, so that nothing is shown that a crash could lose.
  func keep(_ answer: Answer, of shell: Shell) {
    keep(answer.input, of: shell, Outcome(answer)) { TextFormat().render(answer, $0) }
    newestAnswer = answer
  }

  /// Keeps an error, as one of the first line: where in a stream it stood says nothing of it.
  func keep(_ error: Diagnostic, for line: String, of shell: Shell) {
    let input = InputText(error.input.text, name: error.input.name)
    let error = Diagnostic(
      error.severity, error.message, in: input, at: error.span, notes: error.notes,
      remedy: error.remedy)
    keep(line, of: shell, Outcome(error), isShort: true) { TextFormat().render(error, $0) }
  }

  /// Keeps a command that answers nothing: `.width 60`.
  func keep(done line: String, of shell: Shell) {
    width = shell.settings.output.width
    keep(line, of: shell, .done) { _ in "" }
  }

  private func keep(
    _ line: String, of shell: Shell, _ outcome: @autoclosure () -> Outcome,
    isShort: Bool = false, _ text: (OutputSettings) -> String
  ) {
    // What is only compared is not added, and begins once.
    let isEmpty =
      depth == .outcomes ? corpus == nil : !file.parts.contains { $0.entry != nil }
    if isEmpty { begin(shell) }
    var entry = SessionEntry(input: line)
    if depth != .lines { entry.outcome = outcome() }
    if depth == .texts || isShort && depth != .lines {
      entry.text = text(OutputSettings(width: width))
    }
    newest = entry
    newestAnswer = nil
    guard depth != .outcomes, depth == .texts || file.parts.count < Self.mostLines else { return }
    add(.entry(entry))
  }

  private func begin(_ shell: Shell) {
    width = shell.settings.output.width
    file.header.width = width
    corpus = shell.corpus
    file.header.corpus = shell.corpus.title
    file.header.digest = shell.corpus.digest
  }

  func add(_ part: SessionPart) {
    let above = file.parts.last
    file.parts.append(part)
    isSaved = false
    journal?.append(SessionWriter.text(part, under: above), to: file)
  }

  /// Changes the session otherwise than at its end.
  func change(_ work: (inout SessionFile) -> Void) {
    work(&file)
    isSaved = false
    journal?.rewrite(SessionWriter.text(file))
  }

  /// Goes on with a session that was read.
  func goOn(with read: SessionFile) {
    change { $0 = read }
    width = read.header.width
    for entry in read.entries {
      let words = entry.input.split(separator: " ")
      if words.count == 2, words[0] == ".width", let number = Int(words[1]) {
        width = max(20, min(number, 1000))
      }
    }
  }

  /// Sees to it that what was answered outlives a power cut.
  func settle() { journal?.settle() }

  /// The user has left: what was not saved stays at hand until the next session is left.
  func leave() {
    let isWorthKeeping = !isSaved && !file.parts.isEmpty
    isLeftBehind = isWorthKeeping && journal?.isWritten ?? false
    isWorthKeeping ? journal?.retire() : journal?.remove()
    journal = nil
  }
}
