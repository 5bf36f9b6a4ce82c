import Diagnostics
import ParleyModel

/// The claims of the last answer, by the numbers under which they were shown.
struct ShownClaims {
  private let context: QueryContext
  private let shown: [CitedClaim]

  init(_ context: QueryContext) {
    self.context = context
    shown = (context.last?.claims ?? []) + (context.last?.nearest.map(\.claim) ?? [])
  }

  /// The claim's number in the corpus.
  /// - Parameter form: the word that asks, for the error.
  func number(of text: String, for form: String) throws(Diagnostic) -> Int {
    guard let place = Int(text), place >= 1, place <= shown.count,
      let number = context.archive.claimNumber(id: shown[place - 1].id)
    else {
      guard context.last == nil || !shown.isEmpty else { throw .nothingListed(context.input) }
      throw .noSuchItem(text, shown.count, form, context.input)
    }
    return number
  }
}

extension Diagnostic {
  /// For an item of an answer that has none.
  static func nothingListed(_ input: InputText) -> Diagnostic {
    Diagnostic(
      .error, "the last answer lists no claims", in: input, at: TextSpan(0, input.text.utf8.count),
      remedy: "ask for some, for example '\(ClaimsForm().example)'")
  }

  fileprivate static func noSuchItem(
    _ subject: String, _ count: Int, _ form: String, _ input: InputText
  ) -> Diagnostic {
    let end = input.text.utf8.count
    let start = max(0, end - subject.utf8.count)
    let message =
      count == 0
      ? "there is no answer yet with an item '\(subject)'"
      : "the last answer has no item '\(subject)'"
    let remedy =
      count == 0
      ? "ask something first, or name the claim in words after '\(form)'"
      : count == 1 ? "its only item is 1" : "use a number from 1 to \(count)"
    return Diagnostic(.error, message, in: input, at: TextSpan(start, end), remedy: remedy)
  }
}
