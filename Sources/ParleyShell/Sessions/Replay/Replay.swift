/// A session that was asked again.
package struct Replay: Sendable {
  package struct Entry: Sendable {
    package enum Result: Hashable, Sendable {
      case same
      case changed([Change])
      /// It was written down and never asked.
      case new
      /// A command that reaches outside the session.
      case notRun
    }

    package var input: String
    /// The file in which it stands, and its line there.
    package var path: String
    package var line: Int
    package var result: Result
  }

  package var path: String
  package var entries: [Entry] = []
  /// The digests, where the corpus is not the one that was asked.
  package var corpus: (was: String, now: String)?
  /// The session with the answers of today.
  package var file: SessionFile

  package var changed: Int {
    entries.count { entry in
      switch entry.result {
      case .changed, .new: true
      case .same, .notRun: false
      }
    }
  }

  package var notRun: Int { entries.count { $0.result == .notRun } }

  /// Whether everything is as it was recorded.
  package var isSame: Bool { changed == 0 && corpus == nil }
}
