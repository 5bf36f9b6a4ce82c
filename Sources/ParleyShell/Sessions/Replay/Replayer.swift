package import Diagnostics
import ParleyModel
import ParleyRendering

/// Asks the questions of a session again, in a shell of its own.
package struct Replayer {
  /// How deep sessions may load each other.
  package static let deepest = 16

  private let corpus: OpenedCorpus
  /// Whether commands that reach outside the session are run.
  private let trusts: Bool
  private let depth: Session.Depth
  private let progress: (Int, Int) -> Void

  /// - Parameters:
  ///   - depth: `.outcomes` to compare, `.texts` to record too.
  ///   - progress: told how many questions of how many were asked.
  package init(
    corpus: OpenedCorpus, trusts: Bool = false, depth: Session.Depth = .outcomes,
    progress: @escaping (Int, Int) -> Void = { _, _ in }
  ) {
    self.corpus = corpus
    self.trusts = trusts
    self.depth = trusts ? .texts : depth
    self.progress = progress
  }

  /// Asks everything again and compares. Only what the session makes unreadable is thrown: a cycle
  /// of sessions that load each other.
  package func replay(_ read: ReadSession, path: String) throws(Diagnostic) -> Replay {
    let shell = shell(width: read.file.header.width)
    var replay = Replay(path: path, file: read.file)
    try ask(read, Chain(path), shell, into: &replay)
    replay.corpus = Replay.Corpus.pair(read.file.header, (corpus.title, corpus.digest))
    replay.file.header.corpus = corpus.title
    replay.file.header.digest = corpus.digest
    return replay
  }

  /// The same session with the answers of today; nothing is compared.
  func asked(_ file: SessionFile) -> SessionFile {
    let shell = shell(width: file.header.width)
    var file = file
    for (index, part) in file.parts.enumerated() {
      if let entry = part.entry { file.parts[index] = .entry(asked(entry, shell)) }
    }
    return file
  }

  /// A shell that says nothing and keeps what is asked of it.
  func shell(width: Int) -> Shell {
    Shell(
      corpus: corpus,
      settings: Settings(format: SilentFormat(), output: OutputSettings(width: width)),
      session: Session(depth: depth), output: .nowhere(), errors: .nowhere())
  }

  private func asked(_ entry: SessionEntry, _ shell: Shell) -> SessionEntry {
    shell.session.newest = nil
    shell.handle(entry.input)
    let now = shell.session.newest
    return SessionEntry(
      input: entry.input, text: now?.text ?? "", outcome: now?.outcome ?? .done)
  }

  /// - Parameter chain: the sessions that led here, the one that is asked last.
  private func ask(
    _ read: ReadSession, _ chain: Chain, _ shell: Shell, into replay: inout Replay
  ) throws(Diagnostic) {
    for (index, part) in read.file.parts.enumerated() {
      guard let entry = part.entry else { continue }
      let line = read.lines[index]
      var result = Replay.Entry.Result.notRun
      if trusts, Commands.called(by: Shell.withoutComment(entry.input)) is LoadCommand {
        try load(entry, line, chain, shell, into: &replay)
        result = .same
      } else if trusts || Commands.isRun(inReplay: entry.input) {
        let now = asked(entry, shell)
        result = compared(entry, now, shell)
        if chain.isOuter { replay.file.parts[index] = .entry(now) }
      }
      replay.entries.append(
        Replay.Entry(input: entry.input, path: chain.path, line: line, result: result))
      if chain.isOuter { progress(index + 1, read.file.parts.count) }
    }
  }

  private func compared(
    _ was: SessionEntry, _ now: SessionEntry, _ shell: Shell
  ) -> Replay.Entry.Result {
    guard was.outcome != nil else { return .new }
    guard was.outcome != now.outcome else { return .same }
    var now = now
    if now.text.isEmpty, let answer = shell.session.newestAnswer {
      now.text = TextFormat().render(answer, OutputSettings())
    }
    let changes = Comparison.changes(from: was, to: now)
    return changes.isEmpty ? .same : .changed(changes)
  }

  /// Asks the session that a line loads; its path is seen from the folder of the one it stands in.
  private func load(
    _ entry: SessionEntry, _ line: Int, _ chain: Chain, _ shell: Shell, into replay: inout Replay
  ) throws(Diagnostic) {
    let text = Shell.withoutComment(entry.input)
    let mention = Mention(
      InputText(text, name: chain.path, firstLine: line), TextSpan(0, text.utf8.count))
    let name = Substring(text.utf8.drop { $0 != 0x20 }.drop { $0 == 0x20 })
    let next = chain.loading(String(name))
    guard next.isStraight else { throw .cycle(next.path, mention) }
    guard next.depth <= Self.deepest else { throw .tooDeep(mention) }
    try ask(SessionStore().read(next.path, mention), next, shell, into: &replay)
  }
}

extension Diagnostic {
  fileprivate static func cycle(_ path: String, _ mention: Mention) -> Diagnostic {
    Diagnostic(
      .error, "'\(path)' is being loaded already: the sessions load each other in a circle",
      in: mention.input, at: mention.span, remedy: "take one of the '.load' lines out")
  }

  fileprivate static func tooDeep(_ mention: Mention) -> Diagnostic {
    Diagnostic(
      .error, "sessions load each other more than \(Replayer.deepest) deep", in: mention.input,
      at: mention.span, remedy: "load fewer sessions from within sessions")
  }
}
