/// Reads lines from a list, then tells the end: `ScriptReader(["who", ".quit"])`.
package final class ScriptReader: LineReader {
  private var rest: ArraySlice<String>

  package init(_ lines: [String]) {
    rest = lines[...]
  }

  package func read(prompt: String) -> LineEvent {
    rest.popFirst().map(LineEvent.line) ?? .end
  }
}
