package import Diagnostics
package import ParleyModel

/// For checking an answer without the program: `tools/verify-certificate` reads it.
package struct CertificateFormat: OutputFormat {
  package let name = "certificate"
  package var isRecord: Bool { true }

  package init() {}

  package func render(_ answer: Answer, _ settings: OutputSettings) -> String {
    CertificateRecord.text(answer, nil)
  }

  package func render(
    _ answer: Answer, _ settings: OutputSettings, before witness: any Witness
  ) -> String {
    CertificateRecord.text(answer, witness)
  }

  package func render(_ diagnostic: Diagnostic, _ settings: OutputSettings) -> String {
    ErrorRecord.text(diagnostic)
  }
}
