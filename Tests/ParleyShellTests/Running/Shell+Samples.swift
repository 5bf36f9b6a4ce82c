import Glibc
import ParleyRendering

@testable import ParleyShell

extension Shell {
  /// A shell over the built-in corpus whose answers and errors land in files.
  static func sample(
    _ corpus: OpenedCorpus = .builtIn(), format: any OutputFormat = TextFormat(),
    output: ScratchFile = ScratchFile(), errors: ScratchFile = ScratchFile()
  ) -> Shell {
    Shell(
      corpus: corpus, settings: Settings(format: format),
      output: Output(descriptor: dup(output.descriptor)),
      errors: Output(descriptor: dup(errors.descriptor)))
  }
}
