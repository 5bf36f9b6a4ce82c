import Testing

@testable import LineEditing

/// Gives bytes one by one; an empty piece is a pause.
private final class Typed: KeySource {
  private var pieces: ArraySlice<[UInt8]>

  init(_ pieces: [[UInt8]]) {
    self.pieces = pieces.flatMap { $0.isEmpty ? [[]] : $0.map { [$0] } }[...]
  }

  func next(atMost count: Int, milliseconds: Int32) -> KeyInput {
    guard let piece = pieces.popFirst() else { return .end }
    return piece.isEmpty ? .nothing : .bytes(piece)
  }
}

private func events(_ pieces: [UInt8]...) -> [KeyEvent] {
  let source = Typed(pieces)
  var decoder = KeyDecoder()
  var events: [KeyEvent] = []
  repeat { events.append(decoder.next(from: source)) } while events.last != .end
  return events.dropLast()
}

private func events(_ text: String) -> [KeyEvent] {
  events(Array(text.utf8))
}

@Test func takesCharactersWhole() {
  #expect(events("aç中😀") == ["a", "ç", "中", "😀"].map(KeyEvent.character))
  #expect(events("\r\n\u{1}") == ["\n", "\n", "\u{1}"].map(KeyEvent.character))
}

@Test func repairsBrokenCharactersAndLosesNoKey() {
  #expect(events([0xC3, 0x61]) == ["\u{FFFD}", "a"].map(KeyEvent.character))
  #expect(events([0xE4, 0xB8, 0x1B, 0x5B, 0x41]) == [.character("\u{FFFD}"), .named(.up)])
  #expect(events([0xFF, 0xC0, 0x80]) == Array(repeating: .character("\u{FFFD}"), count: 3))
  #expect(events([0xC3], [], [0x61]) == ["\u{FFFD}", "a"].map(KeyEvent.character))
}

@Test func tellsEscapeFromASequence() {
  #expect(
    events("\u{1B}[A\u{1B}OD\u{1B}[3~\u{1B}[1;5C")
      == [.up, .left, .delete, .wordRight].map(KeyEvent.named))
  #expect(events([0x1B], [], [0x5B]) == ["\u{1B}", "["].map(KeyEvent.character))
  #expect(events("\u{1B}x") == ["\u{1B}", "x"].map(KeyEvent.character))
  #expect(events("\u{1B}Ox") == ["\u{1B}", "O", "x"].map(KeyEvent.character))
}

@Test func passesOverWhatMeansNothing() {
  #expect(
    events("\u{1B}[99;7ua\u{1B}[?1;2cb\u{1B}[[Ac") == ["a", "b", "c"].map(KeyEvent.character))
  #expect(events("\u{1B}[12\u{1}") == [.character("\u{1}")])
  #expect(events("\u{9B}\u{202E}\u{0}a") == [.character("a")])
  let endless = String(repeating: "1", count: 63)
  #expect(events("\u{1B}[" + endless + "1a") == [.character("a")])
}

@Test func takesAPasteAsOneKey() {
  func paste(_ text: String) -> [KeyEvent] { events("\u{1B}[200~" + text + "\u{1B}[201~") }
  #expect(paste("a\r\nb\n\rc\rd\n") == [.paste("a\nb\nc\nd")])
  #expect(paste("a\r\r\nb\n\nc") == [.paste("a\n\nb\n\nc")])
  #expect(paste("\u{1B}[201\u{1B}[20\u{7}x\ty") == [.paste("[201[20x  y")])
  #expect(
    paste(String(repeating: "a", count: KeyDecoder.longestPaste + 5)) == [
      .paste(String(repeating: "a", count: KeyDecoder.longestPaste))
    ])
}
