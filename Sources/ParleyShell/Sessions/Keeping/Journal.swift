import Glibc

/// The file in which a session is kept while it goes on: a session file that grows at its end,
/// locked as long as its shell lives.
final class Journal {
  private let folder: JournalFolder
  private let tell: (String) -> Void
  private var path: String?
  private var file: Int32 = -1
  private var length = 0
  private var isSettled = true
  private var hasFailed = false
  /// Whether all of the session stands in it.
  private(set) var isWritten = false

  /// - Parameter tell: takes a word about a journal that cannot be written.
  init(in folder: JournalFolder, tell: @escaping (String) -> Void) {
    self.folder = folder
    self.tell = tell
  }

  deinit {
    if file >= 0 { close(file) }
  }

  /// Adds what was added to a session. What a full disk took half of is taken back, and the whole
  /// session is written anew with the next part.
  func append(_ text: String, to session: SessionFile) {
    guard isWritten else { return rewrite(SessionWriter.text(session)) }
    do throws(FileFailure) {
      try DiskWriter().writeAll(Array(text.utf8), to: file)
      length += text.utf8.count
      isSettled = false
    } catch {
      ftruncate(file, off_t(length))
      fail(error)
    }
  }

  /// Writes the whole session anew: beside the old journal, then in its place.
  func rewrite(_ text: String) {
    do throws(FileFailure) {
      let (fresh, name) = try folder.create()
      do throws(FileFailure) {
        try DiskWriter().writeAll(Array(text.utf8), to: fresh)
        guard fdatasync(fresh) == 0 else { throw .system(errno) }
        let place = path ?? folder.freeName()
        guard rename(name, place) == 0 else { throw .system(errno) }
        path = place
        use(fresh, text.utf8.count)
      } catch {
        close(fresh)
        unlink(name)
        throw error
      }
    } catch {
      fail(error)
    }
  }

  private func use(_ fresh: Int32, _ count: Int) {
    if file >= 0 { close(file) }
    file = fresh
    length = count
    isWritten = true
    hasFailed = false
    folder.settle()
  }

  /// From here on a power cut takes nothing away.
  func settle() {
    guard !isSettled else { return }
    fdatasync(file)
    isSettled = true
  }

  /// Takes the journal away: nothing in it is wanted any more.
  func remove() {
    if let path { unlink(path) }
    path = nil
  }

  /// Keeps the journal as the last session that was left without being saved.
  func retire() {
    if let path { rename(path, folder.last) }
    path = nil
  }

  /// The old journal stays, and locked, until the session can be written anew.
  private func fail(_ failure: FileFailure) {
    isWritten = false
    guard !hasFailed else { return }
    hasFailed = true
    tell("the journal cannot be written: \(failure.reason)\n'.save FILE' keeps the session")
  }
}
