import Diagnostics
import LineEditing
import ParleyRendering

/// How a session is presented.
package struct PresentChoice: Sendable {
  /// Characters typed in a second, 1...1000.
  package var pace: Int
  /// Whether the steps follow each other by themselves.
  package var isAutomatic: Bool
  /// Whether commands that reach outside the session are run.
  package var trusts: Bool

  package init(pace: Int = usualPace, isAutomatic: Bool = false, trusts: Bool = false) {
    self.pace = pace
    self.isAutomatic = isAutomatic
    self.trusts = trusts
  }

  package static let usualPace = 16
  fileprivate static let paces = 1...1000
}

extension Program {
  /// Shows a session to a class; prints it where nobody sits at a terminal.
  package static func present(
    _ name: String, _ choice: PresentChoice, _ options: Options
  ) -> ExitStatus {
    guard PresentChoice.paces.contains(choice.pace) else {
      let paces = PresentChoice.paces
      return refuse(
        "--pace: '\(choice.pace)' is not a pace\n"
          + "use a number from \(paces.lowerBound) to \(paces.upperBound), in characters a second")
    }
    guard let shell = shell(options) else { return .unreadable }
    do throws(Diagnostic) {
      let path = SessionStore.found(name)
      let file = try SessionStore().read(path, Mention(path)).file
      let presentation = Presentation(
        file, corpus: shell.corpus, settings: shell.settings, trusts: choice.trusts)
      guard TerminalReader.isInteractive,
        let performer = Performer(program: "parley", pause: Int32(1000 / choice.pace))
      else {
        presentation.print(to: shell.output)
        return finish(shell, .answered)
      }
      performer.color = shell.settings.output.style.isOn
      let presenter = Presenter(
        presentation: presentation, performer: performer, output: shell.output,
        reading: choice.isAutomatic ? choice.pace : nil)
      if let signal = presenter.show() { end(by: signal) }
      return finish(shell, .answered)
    } catch {
      shell.report(error)
      return finish(shell, .unreadable)
    }
  }
}
