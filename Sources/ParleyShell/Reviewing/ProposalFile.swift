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

extension OpenedCorpus {
  /// Proposes for new sources in the words of this corpus, with its names.
  package var proposalMaker: ProposalMaker {
    let archive = interpreter.context.archive
    return ProposalMaker(
      names: (0..<archive.nameCount).map(archive.name), index: interpreter.context.index)
  }
}
