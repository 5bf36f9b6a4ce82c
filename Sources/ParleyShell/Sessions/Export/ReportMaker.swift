import Diagnostics
import ParleyModel
import ParleyQuery
import ParleyRendering

/// Makes a report of a session: asks everything again, in a shell of its own, so that the words
/// come from the corpus and not from the file.
struct ReportMaker {
  let corpus: OpenedCorpus
  /// Whether commands that reach outside the session are run.
  let trusts: Bool

  func report(on file: SessionFile) -> Report {
    let archive = corpus.interpreter.context.archive
    var report = Report(
      title: file.header.title.isEmpty ? "Questions to “\(corpus.title)”" : file.header.title,
      corpus: Report.Corpus(
        title: corpus.title, digest: corpus.digest, sources: archive.sourceCount,
        passages: archive.passageCount),
      asked: file.header.today)
    let shell = Replayer(corpus: corpus, trusts: trusts, depth: .texts)
      .shell(width: file.header.width)
    for part in file.parts {
      switch part {
      case .remark(let remark): report.parts.append(.remark(remark.paragraphs))
      case .entry(let entry):
        guard let question = question(entry, shell) else { continue }
        if case .answer(let answer) = question.reply {
          report.bibliography.merge(entries(of: answer, shell.corpus)) { known, _ in known }
        }
        report.parts.append(.question(question))
      }
    }
    return report
  }

  /// A line as a heading: a command by what it asks for.
  private static func heading(_ line: String) -> String {
    guard Commands.called(by: line) is ConflictsCommand else { return line }
    let matter = line.drop { $0 != " " }.drop { $0 == " " }
    return "Differences between the sources" + (matter.isEmpty ? "" : " on \(matter)")
  }

  /// Nil for a command that answers nothing, or that could not be run.
  private func question(_ entry: SessionEntry, _ shell: Shell) -> Report.Question? {
    guard Commands.isRun(inReplay: entry.input) || trusts else {
      return Report.Question(input: entry.input, reply: .notRun)
    }
    shell.session.newest = nil
    shell.handle(entry.input)
    guard let now = shell.session.newest, let outcome = now.outcome else { return nil }
    let changes = Comparison.changes(from: entry, to: now).map(\.text)
    switch outcome.status {
    case .done: return nil
    // A slip in a command tells a reader nothing; one in a question says what was wanted.
    case .error where entry.input.hasPrefix("."): return nil
    case .error:
      let rows = now.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      return Report.Question(input: entry.input, reply: .unread(rows), changes: changes)
    case .answered, .notFound:
      return shell.session.newestAnswer.map {
        Report.Question(
          input: Self.heading(entry.input), reply: .answer($0), changes: changes)
      }
    }
  }

  private func entries(
    of answer: Answer, _ corpus: OpenedCorpus
  ) -> [String: BibliographicEntry] {
    let archive = corpus.interpreter.context.archive
    func name(_ id: String) -> String { archive.fullName(of: id) }
    var entries: [String: BibliographicEntry] = [:]
    func add(_ source: Source) {
      guard entries[source.id] == nil else { return }
      entries[source.id] = BibliographicEntry(
        source: source, outlet: source.outlet.map(name), agencies: source.agencies.map(name))
    }
    for citation in (answer.claims + answer.nearest.map(\.claim)).flatMap(\.evidence) {
      if let source = archive.source(id: citation.source) { add(source) }
    }
    let stems = SourceStems.named(in: answer)
    guard !stems.isEmpty else { return entries }
    for source in (0..<archive.sourceCount).lazy.map(archive.source)
    where stems.contains(CitationLine.short(source.id)) {
      add(source)
    }
    return entries
  }
}
