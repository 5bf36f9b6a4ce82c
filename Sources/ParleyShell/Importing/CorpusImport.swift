import Diagnostics
import ParleyArticles
import ParleyCorpus
import ParleyModel
import ParleyProposing

/// Brings articles into a corpus folder: all that can be read, together, or none.
struct CorpusImport {
  let folder: String
  var isTrial = false
  var writer: any FileWriting = DiskWriter()
  /// Where a file was named; errors of the corpus point there.
  var mention: Mention
  /// Told of each file that was looked at.
  var tell: (ImportStep) -> Void = { _ in }

  /// What came of all files together.
  struct Outcome: Equatable {
    var imported = 0
    var known = 0
    var unread = 0
    var passedOver = 0
  }

  func run(_ paths: [String]) throws(Refusal) -> Outcome {
    guard let lock = CorpusLock(folder: folder) else { throw Refusal([.locked(folder, mention)]) }
    defer { withExtendedLifetime(lock) {} }
    let reading = SeedReaders.read(folder: folder, base: OpenedCorpus.builtInImage().vocabulary)
    guard !reading.hasErrors, var maker = ProposalMaker(words: reading.corpus) else {
      throw Refusal(reading.diagnostics)
    }
    let found = ArticleFiles(paths)
    for diagnostic in found.diagnostics { tell(.unread(diagnostic)) }
    var outcome = Outcome(unread: found.diagnostics.count, passedOver: found.passedOver)
    do throws(FileFailure) {
      let staged = isTrial ? nil : try StagedFiles(in: folder, writer: writer)
      defer { staged?.clear() }
      var known = KnownSources(reading.corpus)
      for (number, file) in found.files.enumerated() {
        let step = try step(file, &known, &maker, staged)
        outcome.count(step)
        tell(step)
        tell(.pace(number + 1, of: found.files.count))
      }
      try staged?.commit()
    } catch {
      throw Refusal([.unwritten(folder, error, mention)])
    }
    return outcome
  }

  /// What could not be brought in, because the corpus could not be read or written.
  struct Refusal: Error {
    let diagnostics: [Diagnostic]

    init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
  }

  private func step(
    _ file: ArticleFiles.File, _ known: inout KnownSources, _ maker: inout ProposalMaker,
    _ staged: StagedFiles?
  ) throws(FileFailure) -> ImportStep {
    let read: ImportedFile
    do throws(Diagnostic) {
      read = try ImportedFile(file)
    } catch {
      return .unread(error)
    }
    let wish = Slug.kept(read.stem)
    if let holder = known.holder(of: read.source(id: wish, outlet: nil)) {
      return .known(file.path, as: holder)
    }
    let id = known.freeID(wish)
    let outlet = read.article.outlet.map { known.outlet(called: $0, id: Slug.of($0)) }
    let source = read.source(id: id, outlet: outlet?.id)
    let proposals = maker.proposals(for: source)
    let texts = [
      outlet?.new.map { ("names/outlet-\($0.id).yaml", SeedText.file(of: [$0])) },
      ("sources/\(id).yaml", SeedText.file(of: source)),
      ("proposals/\(id).yaml", SeedText.file(of: proposals)),
    ].compactMap { $0 }
    for (name, text) in texts where text.utf8.count > SeedFile.sizeLimit {
      return .unread(.tooLong(file.path, name))
    }
    for (name, text) in texts { try staged?.add(text, as: name) }
    known.note(source)
    return .imported(
      source, proposals: proposals.proposals.count, sameName: id == wish ? nil : wish,
      warning: read.warning)
  }
}

/// What came of one file.
enum ImportStep {
  case imported(Source, proposals: Int, sameName: String?, warning: Diagnostic?)
  case known(String, as: String)
  case unread(Diagnostic)
  case pace(Int, of: Int)
}

extension CorpusImport.Outcome {
  fileprivate mutating func count(_ step: ImportStep) {
    switch step {
    case .imported: imported += 1
    case .known: known += 1
    case .unread: unread += 1
    case .pace: break
    }
  }
}

extension Diagnostic {
  fileprivate static func locked(_ folder: String, _ mention: Mention) -> Diagnostic {
    Diagnostic(
      .error, "'\(folder)' is being changed by another program, or by a review", in: mention.input,
      at: mention.span, notes: ["nothing was imported"], remedy: "wait for it, and try again")
  }

  fileprivate static func tooLong(_ path: String, _ name: String) -> Diagnostic {
    Diagnostic(
      .error, "'\(name)' would have more than \(SeedFile.sizeLimit >> 20) MiB",
      in: InputText("", name: path), at: TextSpan(0, 0), remedy: "split it into several files")
  }

  fileprivate static func unwritten(
    _ folder: String, _ failure: FileFailure, _ mention: Mention
  ) -> Diagnostic {
    Diagnostic(
      .error, "'\(folder)' cannot be written: \(failure.reason)", in: mention.input,
      at: mention.span, notes: ["the corpus is as it was"],
      remedy: "make room, or give yourself the right to write there")
  }
}
