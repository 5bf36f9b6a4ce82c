package import Diagnostics
package import ParleyModel

/// For documents: sessions that are kept, answers that are passed on.
package struct MarkdownFormat: OutputFormat {
  package let name = "markdown"

  package init() {}

  package func render(_ answer: Answer, _ settings: OutputSettings) -> String {
    MarkdownWriter.text(AnswerPage.page(answer))
  }

  package func render(_ diagnostic: Diagnostic, _ settings: OutputSettings) -> String {
    MarkdownWriter.text(DiagnosticPage.page(diagnostic, width: settings.width))
  }
}
