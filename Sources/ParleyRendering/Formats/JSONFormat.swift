package import Diagnostics
package import ParleyModel

/// For programs: a record a line.
package struct JSONFormat: OutputFormat {
  package let name = "json"
  package var isRecord: Bool { true }

  package init() {}

  package func render(_ answer: Answer, _ settings: OutputSettings) -> String {
    AnswerRecord.text(answer)
  }

  package func render(_ diagnostic: Diagnostic, _ settings: OutputSettings) -> String {
    ErrorRecord.text(diagnostic)
  }
}
