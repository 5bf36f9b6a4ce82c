import Diagnostics
import Glibc
import LineEditing
import ParleyCorpus
import ParleyModel
import ParleyRendering

/// What the program does for each way of calling it.
package enum Program {
  /// What the options say.
  package struct Options: Equatable, Sendable {
    package var format: String?
    /// Corpus folders, open together; none for the built-in corpus.
    package var corpora: [String]
    package var width: String?
    package var color: String?
    /// The folder of the journals.
    package var journal: String?
    /// Nothing drawn that cannot be read aloud.
    package var isPlain = false
    /// Nothing of what is typed is kept on the disk.
    package var isPrivate = false
    /// Whether a verdict may rest on claims that nobody has reviewed.
    package var countsUnreviewed = false
    /// How many independent origins a claim has to have; nil for any.
    package var leastOrigins: String?

    package init(
      format: String? = nil, corpus: String? = nil, width: String? = nil, color: String? = nil,
      journal: String? = nil
    ) {
      self.format = format
      corpora = corpus.map { [$0] } ?? []
      self.width = width
      self.color = color
      self.journal = journal
    }
  }

  /// Answers one line.
  package static func ask(_ words: [String], _ options: Options) -> ExitStatus {
    guard !words.isEmpty else {
      let errors = Output.errors()
      errors.line("ask: there is no question")
      errors.line("for example: parley ask who proposed 24-48 hour truces")
      return .unreadable
    }
    guard let shell = shell(options) else { return .unreadable }
    var line = words[0]
    for word in words.dropFirst() { line += " " + word }
    shell.handle(line)
    return finish(shell, shell.status)
  }

  /// Opens the shell, or answers the lines of standard input where nobody sits at a terminal.
  package static func converse(_ options: Options) -> ExitStatus {
    guard let shell = shell(options) else { return .unreadable }
    if TerminalReader.isInteractive, let reader = TerminalReader(program: "parley") {
      return converse(shell, reader, options)
    }
    if let folder = options.journal { shell.keepJournal(in: folder) }
    return finish(shell, shell.run(StreamReader(descriptor: 0), prompt: ""))
  }

  /// Writes a corpus folder in its compiled form.
  package static func compile(_ folder: String, into path: String) -> ExitStatus {
    let reading = SeedReaders.read(folder: folder)
    let errors = Output.errors()
    for diagnostic in reading.diagnostics { errors.line(DiagnosticFormatter.text(diagnostic)) }
    guard !reading.diagnostics.contains(where: { $0.severity == .error }) else {
      return .unreadable
    }
    let bytes = CompiledCorpus.bytes(of: reading.corpus)
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    var failure = file < 0 ? errno : 0
    if failure == 0 {
      let output = Output(descriptor: file)
      output.write(bytes)
      close(file)
      failure = output.failure
    }
    guard failure == 0 else {
      errors.line("\(Visible.text(path)): \(Reason.text(failure))")
      return .unreadable
    }
    return .answered
  }

  /// Says why the arguments could not be read.
  package static func refuse(_ message: String) -> ExitStatus {
    let errors = Output.errors()
    for row in message.split(separator: "\n") { errors.line(Visible.text(String(row))) }
    return .unreadable
  }

  static func shell(_ options: Options) -> Shell? {
    signal(SIGPIPE, SIG_IGN)
    let errors = Output.errors()
    guard let settings = settings(options, errors) else { return nil }
    do throws(OpenedCorpus.Refusal) {
      let corpus = try opened(options.corpora, errors).get()
      let shell = Shell(corpus: corpus, settings: settings)
      if options.countsUnreviewed { shell.handle(".unreviewed on") }
      return shell
    } catch {
      let unopened = Output.standard()
      for diagnostic in error.diagnostics {
        let text = settings.format.render(diagnostic, settings.output)
        (settings.format.isRecord ? unopened : errors).line(text)
      }
      return nil
    }
  }

  private static func opened(
    _ folders: [String], _ errors: Output
  ) -> Result<OpenedCorpus, OpenedCorpus.Refusal> {
    if folders.isEmpty { return .success(.builtIn()) }
    return patiently("reading the corpus", errors) { OpenedCorpus.reading(folders) }
  }

  private static func settings(_ options: Options, _ errors: Output) -> Settings? {
    var settings = Settings()
    if let name = options.format {
      guard let format = OutputFormats.named(name) else {
        let names = OutputFormats.all.map(\.name)
        errors.line("--format: '\(Visible.text(name))' is not a format")
        errors.line(
          NearMiss.nearest(to: name, among: names).map { "did you mean '\($0)'?" }
            ?? "use one of: \(names.joined(separator: ", "))")
        return nil
      }
      settings.format = format
    }
    settings.output.width = Surroundings.width
    if let text = options.width {
      guard let width = OutputSettings.width(text) else {
        errors.line("--width: '\(Visible.text(text))' is not a width")
        errors.line(OutputSettings.widthRemedy)
        return nil
      }
      settings.output.width = width
      settings.isWidthChosen = true
    }
    if let text = options.leastOrigins {
      guard let count = Settings.originCount(text) else {
        errors.line("--min-origins: '\(Visible.text(text))' is not a number of origins")
        errors.line(Settings.originRemedy)
        return nil
      }
      settings.leastOrigins = count
    }
    settings.output.isPlain = options.isPlain
    settings.keepsHistory = !options.isPrivate
    switch options.color ?? "auto" {
    case "always": settings.output.style = .on
    case "never": settings.output.style = .off
    case "auto": settings.output.style = Surroundings.wantsColor ? .on : .off
    default:
      errors.line("--color: '\(Visible.text(options.color ?? ""))' is not a choice")
      errors.line("use one of: auto, always, never")
      return nil
    }
    return settings
  }

  /// A disk that is full is told; a reader that has gone is not.
  static func finish(_ shell: Shell, _ status: ExitStatus) -> ExitStatus {
    let failure = shell.output.failure
    return ended(status, failure, shell.errors)
  }

  static func ended(_ status: ExitStatus, _ failure: Int32, _ errors: Output) -> ExitStatus {
    guard failure != 0, failure != EPIPE else { return status }
    errors.line("the answer could not be written: \(Reason.text(failure))")
    return .unreadable
  }
}
