import Glibc

/// Keeps two programs from changing one corpus folder at the same time; it holds as long as it
/// lives. Where the system gives no locks, nobody is kept out.
package final class CorpusLock {
  private let file: Int32

  /// Nil where another program holds the folder.
  package init?(folder: String) {
    file = open("\(folder)/corpus.yaml", O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return }
    if flock(file, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
      close(file)
      return nil
    }
  }

  deinit { if file >= 0 { close(file) } }
}
