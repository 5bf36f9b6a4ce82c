import Diagnostics

extension Shell {
  /// Keeps what is answered in a folder; nil where the surroundings name none.
  func keepJournal(in path: String?) {
    guard let path else {
      errors.line("no journal is kept: neither XDG_STATE_HOME nor HOME is set")
      return
    }
    let errors = errors
    session.keepJournal(in: JournalFolder(path)) { errors.line($0) }
    session.file.header.today = Surroundings.today
  }

  /// Says what a shell that broke off has left.
  func offerRecovery() {
    guard let found = session.folder?.orphans(), !found.isEmpty else { return }
    let count = found[0].session.entries.count
    for orphan in found { orphan.release() }
    say(
      "A session of \(count) \(count == 1 ? "question" : "questions") broke off; '.recover' brings "
        + "it back.")
  }
}
