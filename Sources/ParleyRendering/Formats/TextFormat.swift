package import Diagnostics
package import ParleyModel

/// For the terminal.
package struct TextFormat: OutputFormat {
  package let name = "text"

  package init() {}

  package func render(_ answer: Answer, _ settings: OutputSettings) -> String {
    TextWriter.text(AnswerPage.page(settings.style.isOn ? answer : answer.unmarked), settings)
  }

  package func render(_ diagnostic: Diagnostic, _ settings: OutputSettings) -> String {
    let page = DiagnosticPage.page(diagnostic, width: settings.width)
    return TextWriter.text(page, settings)
  }
}

extension Answer {
  /// The same answer, told without what matched in its excerpts.
  fileprivate var unmarked: Answer {
    var answer = self
    for claim in answer.claims.indices {
      for place in answer.claims[claim].evidence.indices {
        answer.claims[claim].evidence[place].marks = []
      }
    }
    return answer
  }
}
