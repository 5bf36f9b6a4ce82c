package import Diagnostics
package import ParleyModel

/// For the terminal.
package struct TextFormat: OutputFormat {
  package let name = "text"

  package init() {}

  package func render(_ answer: Answer, _ settings: OutputSettings) -> String {
    TextWriter.text(AnswerPage.page(answer), settings)
  }

  package func render(_ diagnostic: Diagnostic, _ settings: OutputSettings) -> String {
    let page = DiagnosticPage.page(diagnostic, width: settings.width)
    return TextWriter.text(page, settings)
  }
}
