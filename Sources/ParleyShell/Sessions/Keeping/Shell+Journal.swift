import Diagnostics

extension Shell {
  /// Keeps what is answered in a folder; nil where the surroundings name none.
  func keepJournal(in path: String?) {
    guard let path else {
      warn("no journal is kept: neither XDG_STATE_HOME nor HOME is set")
      return
    }
    session.keepJournal(in: JournalFolder(path)) { [weak self] in self?.warn($0) }
    session.file.header.today = Surroundings.today
  }

  /// Says how what was not saved comes back, to somebody who has left.
  func tellWhatIsLeft() {
    guard session.isLeftBehind else { return }
    let them = session.file.parts.count == 1 ? "it" : "them"
    say("Not saved: \(session.file.counted). '.recover' brings \(them) back the next time.")
  }

  /// Says what a shell that broke off has left.
  func offerRecovery() {
    guard let found = session.folder?.orphans(), !found.isEmpty else { return }
    let left = found[0].session.counted
    for orphan in found { orphan.release() }
    say("A session of \(left) broke off; '.recover' brings it back.")
  }
}
