package import ParleyModel

/// A session as it is handed over: what was asked, what was answered, and where it stands.
package struct Report: Hashable, Sendable {
  package var title: String
  package var corpus: Corpus
  /// The day on which it was asked, where the session tells.
  package var asked: PartialDate?
  package var parts: [Part] = []
  /// The sources that are cited, by their ids.
  package var bibliography: [String: BibliographicEntry] = [:]

  package init(title: String, corpus: Corpus, asked: PartialDate? = nil) {
    self.title = title
    self.corpus = corpus
    self.asked = asked
  }

  /// The corpus that was asked.
  package struct Corpus: Hashable, Sendable {
    package var title: String
    /// `sha256:` and 64 hexadecimal digits.
    package var digest: String
    package var sources: Int
    package var passages: Int

    package init(title: String, digest: String, sources: Int, passages: Int) {
      self.title = title
      self.digest = digest
      self.sources = sources
      self.passages = passages
    }
  }

  package enum Part: Hashable, Sendable {
    /// A remark, by its paragraphs.
    case remark([String])
    case question(Question)
  }

  package struct Question: Hashable, Sendable {
    package var input: String
    package var reply: Reply
    /// In what the reply differs from the one that was saved.
    package var changes: [String]

    package init(input: String, reply: Reply, changes: [String] = []) {
      self.input = input
      self.reply = reply
      self.changes = changes
    }
  }

  package enum Reply: Hashable, Sendable {
    case answer(Answer)
    /// What was told of a line that could not be read, row by row.
    case unread([String])
    /// A command that was not run.
    case notRun
  }
}
