import Diagnostics
import ParleyModel
import ParleyRendering

/// Writes nothing: for a shell whose answers are compared and not read.
struct SilentFormat: OutputFormat {
  let name = "silent"

  func render(_ answer: Answer, _ settings: OutputSettings) -> String { "" }

  func render(_ diagnostic: Diagnostic, _ settings: OutputSettings) -> String { "" }
}
