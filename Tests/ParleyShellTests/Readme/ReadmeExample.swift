@testable import ParleyShell

/// A block of the README that begins with `$ ` (run by a shell) or `parley> ` (typed into parley).
enum ReadmeExample {
  /// The block with what comes back today; other blocks as they stand.
  static func renewed(_ block: [String]) -> [String] {
    if block.first?.hasPrefix("$ ") ?? false {
      return answered(block, behind: "$ ") { ProgramRun(script: $0).output }
    }
    if block.first?.hasPrefix(prompt) ?? false {
      let file = ScratchFile()
      let shell = Shell.sample(output: file, errors: file)
      return answered(block, behind: prompt) { line in
        let before = file.bytes.count
        shell.handle(line)
        return String(decoding: file.bytes[before...], as: UTF8.self)
      }
    }
    return block
  }

  private static let prompt = "parley> "

  /// Each line that was typed, and what came back; an empty row before the next.
  private static func answered(
    _ block: [String], behind mark: String, _ run: (String) -> String
  ) -> [String] {
    var rows: [String] = []
    for typed in block where typed.hasPrefix(mark) {
      if !rows.isEmpty { rows.append("") }
      var output = run(String(typed.dropFirst(mark.count))).split(
        separator: "\n", omittingEmptySubsequences: false
      ).map(String.init)
      while output.last?.isEmpty ?? false { output.removeLast() }
      rows += [typed] + output
    }
    return rows
  }
}
