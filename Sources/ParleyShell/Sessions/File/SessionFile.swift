package import ParleyModel

/// A session as it is kept: what was asked of which corpus, what was answered, and remarks.
package struct SessionFile: Hashable, Sendable {
  package var header: SessionHeader
  /// Questions and remarks in the order in which they stand.
  package var parts: [SessionPart]

  package init(header: SessionHeader = SessionHeader(), parts: [SessionPart] = []) {
    self.header = header
    self.parts = parts
  }

  /// The questions alone, without the remarks.
  package var entries: [SessionEntry] { parts.compactMap(\.entry) }

  /// `2 questions and 1 remark`.
  var counted: String {
    let questions = entries.count
    return [(questions, "question"), (parts.count - questions, "remark")].filter { $0.0 > 0 }
      .map { $0.0 == 1 ? "1 \($0.1)" : "\($0.0) \($0.1)s" }.joined(separator: " and ")
  }
}

/// What a session is called, and what it was asked of.
package struct SessionHeader: Hashable, Sendable {
  /// The format that this program writes; it reads no newer one.
  package static let version = 1

  package var title: String
  /// The corpus's title; empty where nothing was asked yet.
  package var corpus: String
  /// `sha256:` and 64 hexadecimal digits; empty where nothing was asked yet.
  package var digest: String
  /// How wide the answers are laid out, in columns.
  package var width: Int
  /// The day on which it was asked, where the caller gave one.
  package var today: PartialDate?

  package init(
    title: String = "", corpus: String = "", digest: String = "", width: Int = 80,
    today: PartialDate? = nil
  ) {
    self.title = title
    self.corpus = corpus
    self.digest = digest
    self.width = width
    self.today = today
  }
}

/// A question with its answer, or a remark.
package enum SessionPart: Hashable, Sendable {
  case entry(SessionEntry)
  case remark(Remark)

  package var entry: SessionEntry? {
    if case .entry(let entry) = self { entry } else { nil }
  }
}

/// A line that was asked, and what came back.
package struct SessionEntry: Hashable, Sendable {
  /// The line as it was typed, without its comment.
  package var input: String
  /// The answer or the error in plain text, at the session's width; empty where nothing was shown.
  package var text: String
  /// What the answer rests on; nil for a question that was written down and not yet asked.
  package var outcome: Outcome?

  package init(input: String, text: String = "", outcome: Outcome? = nil) {
    self.input = input
    self.text = text
    self.outcome = outcome
  }

  /// Whether the line is a command and not a question: `.width 60`.
  package var isCommand: Bool { input.utf8.first == UInt8(ascii: ".") }
}
