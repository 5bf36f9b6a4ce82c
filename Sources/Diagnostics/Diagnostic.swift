/// Something that could not be read or does not hold: where, what, and one remedy.
package struct Diagnostic: Error, Hashable, Sendable {
  package enum Severity: String, Sendable { case error, warning }

  package let severity: Severity
  /// Lower case, apostrophes around names, no final stop: `'bye' is not a clause of 'quotes'`.
  package let message: String
  package let input: InputText
  package let span: TextSpan
  /// Further facts, a sentence each.
  package let notes: [String]
  /// One thing to do: `did you mean 'by'?`
  package let remedy: String?

  package init(
    _ severity: Severity, _ message: String, in input: InputText, at span: TextSpan,
    notes: [String] = [], remedy: String? = nil
  ) {
    self.severity = severity
    self.message = message
    self.input = input
    self.span = span
    self.notes = notes
    self.remedy = remedy
  }
}
