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

  /// A corpus by what it is called, which may be nothing, and by its digest.
  package struct Corpus: Hashable, Sendable {
    package var title: String
    package var digest: String

    /// The two where both are known and differ.
    static func pair(
      _ was: SessionHeader, _ now: (title: String, digest: String)
    ) -> (was: Corpus, now: Corpus)? {
      guard !was.digest.isEmpty, !now.digest.isEmpty, was.digest != now.digest else { return nil }
      return (
        Corpus(title: was.corpus, digest: was.digest),
        Corpus(title: now.title, digest: now.digest)
      )
    }
  }

  package var path: String
  package var entries: [Entry] = []
  /// Where the corpus is not the one that was asked.
  package var corpus: (was: Corpus, now: Corpus)?
  /// The session with the answers of today.
  package var file: SessionFile

  /// Those that were never asked before among them.
  package var changed: Int { entries.count - same - notRun }
  package var same: Int { entries.count { $0.result == .same } }
  package var new: Int { entries.count { $0.result == .new } }
  package var notRun: Int { entries.count { $0.result == .notRun } }

  /// Whether everything is as it was recorded.
  package var isSame: Bool { changed == 0 && corpus == nil }
}
