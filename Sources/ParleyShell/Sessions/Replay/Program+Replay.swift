import Diagnostics
import Glibc
import ParleyRendering

/// How sessions are asked again.
package struct ReplayChoice: Sendable {
  /// Whether the answers of today are written into the files.
  package var records: Bool
  /// Whether to go on after a file that cannot be read.
  package var keepsGoing: Bool
  /// Whether commands that reach outside the session are run.
  package var trusts: Bool

  package init(records: Bool = false, keepsGoing: Bool = false, trusts: Bool = false) {
    self.records = records
    self.keepsGoing = keepsGoing
    self.trusts = trusts
  }
}

extension Program {
  /// Asks saved sessions again and tells what changed.
  package static func replay(
    _ names: [String], _ choice: ReplayChoice, _ options: Options
  ) -> ExitStatus {
    guard let shell = shell(options) else { return .unreadable }
    var status = ExitStatus.answered
    for name in names {
      do throws(Diagnostic) {
        if try !replay(SessionStore.found(name), choice, shell) { status = max(status, .notFound) }
      } catch {
        shell.report(error)
        status = .unreadable
        if !choice.keepsGoing { break }
      }
    }
    return finish(shell, status)
  }

  /// Whether everything in a file is as it was.
  private static func replay(
    _ path: String, _ choice: ReplayChoice, _ shell: Shell
  ) throws(Diagnostic) -> Bool {
    let store = SessionStore()
    let read = try store.read(path, Mention(path))
    let pace = Pace { done, all in shell.errors.line("\(Visible.text(path)): \(done) of \(all)") }
    let replay = try Replayer(
      corpus: shell.corpus, trusts: choice.trusts, depth: choice.records ? .texts : .outcomes,
      progress: { pace.tell($0, of: $1) }
    ).replay(read, path: path)
    let isRecords = shell.settings.format.isRecord
    shell.output.line(isRecords ? ReplayReport.records(replay) : ReplayReport.text(replay))
    guard choice.records, replay.file != read.file else { return replay.isSame }
    try store.write(replay.file, to: path, over: .anything, Mention(path))
    shell.say("\(Visible.text(path)): written anew")
    return false
  }

  /// Compares two saved sessions.
  package static func diff(_ first: String, _ second: String, _ options: Options) -> ExitStatus {
    guard let shell = shell(options) else { return .unreadable }
    let store = SessionStore()
    let (first, second) = (SessionStore.found(first), SessionStore.found(second))
    do throws(Diagnostic) {
      let difference = SessionDifference(
        try store.read(first, Mention(first)), try store.read(second, Mention(second)))
      let isRecords = shell.settings.format.isRecord
      let text =
        isRecords
        ? DifferenceReport.records(difference, first, second)
        : HangingRows.text(
          DifferenceReport.text(difference, first, second), width: shell.settings.output.width)
      shell.output.line(text)
      return finish(shell, difference.isNothing ? .answered : .notFound)
    } catch {
      shell.report(error)
      return finish(shell, .unreadable)
    }
  }
}
