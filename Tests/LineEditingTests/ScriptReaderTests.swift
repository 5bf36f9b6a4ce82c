import LineEditing
import Testing

@Test func readsAScriptToItsEnd() {
  let reader = ScriptReader(["who", ""])
  #expect(reader.read(prompt: "> ") == .line("who"))
  #expect(reader.read(prompt: "> ") == .line(""))
  #expect(reader.read(prompt: "> ") == .end)
  #expect(reader.read(prompt: "> ") == .end)
}
