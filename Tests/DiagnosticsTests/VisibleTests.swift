import Diagnostics
import Testing

@Suite struct VisibleTests {
  @Test func leavesOrdinaryTextAlone() {
    #expect(Visible.text("Çırağan – “truce” 停火 🕊️ e\u{301}") == "Çırağan – “truce” 停火 🕊️ e\u{301}")
  }

  @Test func writesControlCharactersOut() {
    #expect(Visible.text("\u{1b}[31m\u{0}\u{9b}") == "\\u{1b}[31m\\u{0}\\u{9b}")
    #expect(Visible.text("\u{202e}\u{2066}\u{feff}") == "\\u{202e}\\u{2066}\\u{feff}")
    #expect(Visible.text("\u{e0041}\u{2060}") == "\\u{e0041}\\u{2060}")
  }

  @Test func turnsLineBreaksIntoOneSpace() {
    #expect(Visible.text("a\nb\r\nc\rd\te\n\nf") == "a b c d e f")
  }

  @Test func isItselfVisible() {
    for value in Array(0...0xFFFF as ClosedRange<UInt32>) + [0xE0000, 0xE0041, 0xE007F] {
      guard let scalar = Unicode.Scalar(value), Visible.isHidden(scalar) else { continue }
      #expect(
        !Visible.text(String(Character(scalar))).unicodeScalars.contains(where: Visible.isHidden))
    }
  }

  @Test(arguments: [
    ("", 0), ("truce", 5), ("Çırağan", 7), ("e\u{301}", 1), ("\u{301}", 0), ("停火", 4), ("한국", 4),
    ("🕊️", 2), ("🇹🇷", 2), ("👩‍⚕️", 2), ("⚡", 2), ("“–”…", 4), ("ﾊﾞ", 2), ("कि", 2), ("！", 2), ("Київ", 4),
    ("\u{200d}", 0),
  ]) func countsColumns(_ text: String, _ columns: Int) {
    #expect(Visible.columns(text) == columns)
  }
}
