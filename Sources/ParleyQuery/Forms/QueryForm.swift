package import Diagnostics
package import ParleyModel

/// A form of the language: its syntax and its meaning together.
package protocol QueryForm: Sendable {
  /// The words it begins with: `how many`.
  var id: String { get }
  /// What it asks for, in a few words.
  var purpose: String { get }
  /// A line that works on the built-in corpus.
  var example: String { get }
  var clauses: [ClauseKey] { get }
  /// True where the line may also be an English question that begins so.
  var isQuestion: Bool { get }
  /// True where words stand behind the form before any clause.
  var takesSubject: Bool { get }
  /// True where the subject is told in names and words of the matter, rather than by a number or in
  /// quotation marks.
  var takesMatter: Bool { get }
  /// True where the subject reaches to the end of the line.
  var isSubjectClauseFree: Bool { get }

  /// The slot that a query asks for; nil where it asks for the claims themselves.
  func slot(_ query: Query, _ context: QueryContext) -> Slot?

  /// True where slips in the words behind the form are mended.
  var forgivesSlips: Bool { get }

  func answer(_ query: Query, _ context: QueryContext) throws(Diagnostic) -> Answer
}

extension QueryForm {
  package var takesSubject: Bool { false }
  package var takesMatter: Bool { takesSubject }
  package var forgivesSlips: Bool { false }
  package var isSubjectClauseFree: Bool { false }
  package var isQuestion: Bool { false }
  package var clauses: [ClauseKey] { ClauseKey.shared }
  package func slot(_ query: Query, _ context: QueryContext) -> Slot? { nil }
}

extension ClauseKey {
  /// The clauses that every form takes which looks for claims.
  package static let shared: [ClauseKey] = [
    .by, .agent, .act, .to, .about, .stating, .site, .not, .except, .in, .via, .mode, .origins,
    .since,
    .until, .on,
    .order,
    .limit,
  ]
}
