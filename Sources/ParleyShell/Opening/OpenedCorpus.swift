import CBuiltin
package import Diagnostics
import ParleyCorpus
import ParleyModel
package import ParleyQuery

/// The corpus that is asked, and what it is called.
package struct OpenedCorpus: Sendable {
  /// The folder, or nil for the built-in corpus.
  package let folder: String?
  package let title: String
  package let digest: String
  package let interpreter: Interpreter

  /// What it adds to an answer that is to be checked.
  var witness: CorpusWitness { CorpusWitness(interpreter.context.archive) }

  private init(_ image: CorpusImage, _ index: Index, folder: String?) {
    self.folder = folder
    title = image.title
    digest = image.digest
    interpreter = Interpreter(archive: image, index: index)
  }

  /// The corpus in the binary: no file is opened and nothing is parsed.
  package static func builtIn() -> OpenedCorpus {
    guard let (image, index) = builtInImages() else {
      preconditionFailure("the corpus in this binary was compiled by another version")
    }
    return OpenedCorpus(image, index, folder: nil)
  }

  /// Why a folder could not be opened.
  package struct Refusal: Error {
    package let diagnostics: [Diagnostic]
  }

  /// A folder of the user's. Its words are added to the built-in vocabulary.
  package static func folder(_ path: String) throws(Refusal) -> OpenedCorpus {
    let base = builtInImages()?.0.vocabulary ?? Vocabulary()
    let reading = SeedReaders.read(folder: path, base: base)
    let errors = reading.diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty, let image = CorpusImage(reading.corpus),
      let index = Index(IndexBuilder.image(of: reading.corpus))
    else { throw Refusal(diagnostics: reading.diagnostics) }
    return OpenedCorpus(image, index, folder: path)
  }

  private static func builtInImages() -> (CorpusImage, Index)? {
    CompiledCorpus.open(
      static: UnsafeRawBufferPointer(start: builtin_corpus(), count: builtin_corpus_size()))
  }
}
