import ParleyRendering

@testable import ParleyShell

extension Shell {
  /// A shell whose session is looked at and whose answers are not.
  static func silent(_ depth: Session.Depth = .texts, corpus: OpenedCorpus = .builtIn()) -> Shell {
    Shell(
      corpus: corpus, settings: Settings(format: SilentFormat()), session: Session(depth: depth),
      output: .nowhere(), errors: .nowhere())
  }

  func handle(all lines: String...) {
    for line in lines { handle(line) }
  }

  var inputs: [String] { session.file.entries.map(\.input) }
}
