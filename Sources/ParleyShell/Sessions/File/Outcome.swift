package import ParleyModel

/// What came of a question, in a form that two days can be compared by: the words it rests on and
/// not the way they were laid out.
package struct Outcome: Hashable, Sendable {
  package enum Status: String, CaseIterable, Sendable {
    case answered
    case notFound = "not-found"
    /// The line could not be read.
    case error
    /// A command that answers nothing: `.width 60`.
    case done
  }

  package var status: Status
  /// The verdict of a `check`, the judgement of a `whose`: `partly-supported`, `verbatim`.
  package var label: String?
  /// Of the answer's line, or of the error.
  package var answer: Digest
  /// Of the rows of a listing; nil for the forms that do not list.
  package var listing: Listing?
  /// The excerpts that carry the answer, best first.
  package var excerpts: [ExcerptMark] = []
  /// For a not-found: the excerpts of what came nearest.
  package var nearest: [ExcerptMark] = []
  package var conflicts: [ConflictMark] = []

  package init(status: Status, label: String? = nil, answer: Digest, listing: Listing? = nil) {
    self.status = status
    self.label = label
    self.answer = answer
    self.listing = listing
  }

  package struct Listing: Hashable, Sendable {
    package var rows: Int
    package var digest: Digest

    package init(rows: Int, digest: Digest) {
      self.rows = rows
      self.digest = digest
    }
  }
}

/// An excerpt that an answer rests on.
package struct ExcerptMark: Hashable, Sendable {
  package var source: String
  /// The first and the last paragraph.
  package var paragraphs: ClosedRange<Int>
  /// Of the words.
  package var digest: Digest
  /// Mode and speaker: `direct, Vladimir Medinsky`; `narrative`.
  package var attribution: String

  package init(
    source: String, paragraphs: ClosedRange<Int>, digest: Digest, attribution: String
  ) {
    self.source = source
    self.paragraphs = paragraphs
    self.digest = digest
    self.attribution = attribution
  }

  /// `001_d930309fb3f05693 ¶12`.
  package var place: String { "\(source) \(Self.text(paragraphs))" }

  /// `¶12`, `¶3–4`.
  static func text(_ paragraphs: ClosedRange<Int>) -> String {
    paragraphs.count == 1
      ? "¶\(paragraphs.lowerBound)" : "¶\(paragraphs.lowerBound)–\(paragraphs.upperBound)"
  }
}

/// A difference between the sources that an answer told.
package struct ConflictMark: Hashable, Sendable {
  package var kind: Relation.Kind
  /// Of what stands against what.
  package var digest: Digest

  package init(kind: Relation.Kind, digest: Digest) {
    self.kind = kind
    self.digest = digest
  }
}
