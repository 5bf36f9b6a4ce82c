import Glibc

/// Tells somebody at a terminal that work goes on: `searching: 3 s`, in a row that is taken away.
final class Progress {
  private let doing: String
  private let errors: Output
  private var shown = 0

  init(_ doing: String, _ errors: Output) {
    self.doing = doing
    self.errors = errors
  }

  func show(_ seconds: Int) {
    guard errors.isTerminal else { return }
    let text = "\(doing): \(seconds) s, ^C gives up"
    errors.write("\r" + text)
    shown = text.utf8.count
  }

  /// With the `^C` that the terminal may have shown behind it.
  func clear() {
    if shown > 0 { errors.write("\r" + String(repeating: " ", count: shown + 2) + "\r") }
    shown = 0
  }
}
