import CBuiltin
package import Diagnostics
import ParleyCorpus
package import ParleyModel
package import ParleyQuery

/// The corpus that is asked, and what it is called.
package struct OpenedCorpus: Sendable {
  /// The folders, in the order in which they were named; none for the built-in corpus.
  package let folders: [String]
  package let interpreter: Interpreter

  package var title: String { interpreter.context.archive.title }
  package var digest: String { interpreter.context.archive.digest }

  /// What it adds to an answer that is to be checked.
  var witness: CorpusWitness { CorpusWitness(interpreter.context.archive) }

  init(_ image: CorpusImage, _ index: Index, folders: [String] = []) {
    self.folders = folders
    interpreter = Interpreter(archive: image, index: index)
  }

  /// A corpus that was read or made just now.
  package init?(_ corpus: Corpus, folders: [String] = []) {
    guard let image = CorpusImage(corpus), let index = Index(IndexBuilder.image(of: corpus)) else {
      return nil
    }
    self.init(image, index, folders: folders)
  }

  /// The corpus in the binary: no file is opened and nothing is parsed.
  package static func builtIn() -> OpenedCorpus {
    let (image, index) = builtInImages()
    return OpenedCorpus(image, index)
  }

  /// Why a folder could not be opened.
  package struct Refusal: Error {
    package let diagnostics: [Diagnostic]
  }

  /// A folder of the user's. Its words are added to the built-in vocabulary.
  package static func folder(_ path: String) throws(Refusal) -> OpenedCorpus {
    try folders([path])
  }

  /// Folders of the user's, open together as one corpus.
  package static func folders(_ paths: [String]) throws(Refusal) -> OpenedCorpus {
    var vocabulary = builtInImage().vocabulary
    var corpora: [Corpus] = []
    var diagnostics: [Diagnostic] = []
    for path in paths {
      let reading = SeedReaders.read(folder: path, base: vocabulary)
      diagnostics += reading.hasErrors ? reading.diagnostics : []
      vocabulary = reading.corpus.vocabulary
      corpora.append(reading.corpus)
    }
    guard diagnostics.isEmpty,
      let opened = OpenedCorpus(CorpusUnion.of(corpora), folders: paths)
    else { throw Refusal(diagnostics: diagnostics) }
    return opened
  }

  /// What comes of opening folders, as a value that another thread may bring.
  static func reading(_ paths: [String]) -> Result<OpenedCorpus, Refusal> {
    do throws(Refusal) {
      return .success(try .folders(paths))
    } catch {
      return .failure(error)
    }
  }

  /// The corpus in the binary as values.
  package static func builtInCorpus() -> Corpus { builtInImage().corpus }

  /// The words that a folder's own vocabulary adds to.
  static func builtInVocabulary() -> Vocabulary { builtInImage().vocabulary }

  /// The records of the built-in corpus.
  static func builtInImage() -> CorpusImage { builtInImages().0 }

  private static func builtInImages() -> (CorpusImage, Index) {
    guard let images = CompiledCorpus.open(static: builtInBytes) else {
      preconditionFailure("the corpus in this binary was compiled by another version")
    }
    return images
  }

  package static var builtInBytes: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: builtin_corpus(), count: builtin_corpus_size())
  }
}
