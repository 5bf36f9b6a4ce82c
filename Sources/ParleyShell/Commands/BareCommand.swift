import Diagnostics
import ParleyQuery

extension Commands {
  /// The command that a line names without its dot, and nothing else: `.quit` for `Exit`; nil for a
  /// line of more words, and for a form.
  static func meant(by line: String) -> String? {
    guard !line.utf8.contains(UInt8(ascii: " ")) else { return nil }
    let word = line.lowercased()
    // What other programs call them.
    switch word {
    case "exit", "q", "bye": return ".quit"
    case "?": return ".help"
    default: break
    }
    return QueryForms.form(word) == nil ? all.first { $0.name == "." + word }?.name : nil
  }
}

extension Diagnostic {
  /// A command without its dot would be asked as a question.
  static func noDot(_ name: String, _ input: InputText) -> Diagnostic {
    Diagnostic(
      .error, "a command begins with a dot", in: input, at: TextSpan(0, input.text.utf8.count),
      remedy: "did you mean '\(name)'?")
  }
}
