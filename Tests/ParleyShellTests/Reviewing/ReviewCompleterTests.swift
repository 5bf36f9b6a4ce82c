import LineEditing
import ParleyQuery
import Testing

@testable import ParleyShell

@Suite struct ReviewCompleterTests {
  private let completer = ReviewCompleter(
    line: LineCompleter(context: OpenedCorpus.builtIn().interpreter.context))

  /// The line with the first candidate in it.
  private func first(_ line: String) -> String {
    let completion = completer.completion(line, line.unicodeScalars.count)
    let kept = String(String.UnicodeScalarView(line.unicodeScalars.prefix(completion.start)))
    return kept + (completion.candidates.first?.text ?? "…")
  }

  @Test(arguments: [
    ("acc", "accept"), ("m", "mend"), ("mend sp", "mend speaker"),
    ("mend speaker Pesk", "mend speaker Peskov"),
    ("mend about Peskov, Umer", "mend about Peskov, Umerov"),
    ("alias vladimir med", "alias Vladimir Medinsky"), ("refuse Pesk", "refuse Pesk…"),
    ("quotes by Pesk", "quotes by Peskov"), (".rev", ".review"),
  ])
  func completes(_ typed: String, _ completed: String) {
    #expect(first(typed) == completed)
  }
}
