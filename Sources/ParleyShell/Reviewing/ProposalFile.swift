package import Diagnostics
import Glibc
import ParleyCorpus
package import ParleyModel
package import ParleyProposing
import ParleyQuery

/// `proposals/STEM.yaml` in a corpus folder: what is proposed for one source.
package struct ProposalFile: Sendable {
  package let path: String
  private let name: String
  private let writer: any FileWriting

  package init(source: String, in folder: String, writer: any FileWriting = DiskWriter()) {
    name = "proposals/\(source).yaml"
    path = "\(folder)/\(name)"
    self.writer = writer
  }

  /// Writes the file, and the folder where there is none; it is whole at every moment.
  package func write(_ list: ProposalList) throws(Diagnostic) {
    mkdir(FolderLock.folder(of: path), 0o777)
    do throws(FileFailure) {
      try AtomicFile.write(Array(SeedText.file(of: list).utf8), to: path, by: writer)
    } catch {
      throw .unwritten(name, error)
    }
  }
}

extension ProposalMaker {
  /// Proposes for new sources with the names and in the words of a corpus, whose claims and
  /// passages are not looked at.
  package init?(words corpus: Corpus) {
    var words = Corpus(id: corpus.id, title: corpus.title, language: corpus.language)
    words.names = corpus.names
    words.vocabulary = corpus.vocabulary
    guard let index = Index(IndexBuilder.image(of: words)) else { return nil }
    self.init(names: corpus.names, index: index)
  }
}
