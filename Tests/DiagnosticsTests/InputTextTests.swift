import Diagnostics
import Testing

@Suite struct InputTextTests {
  @Test func countsLinesFromTheFirst() {
    let text = InputText("who\nsaid\nwhat", firstLine: 10)
    let place = text.location(of: TextSpan(9, 13))
    #expect(place.line == 12)
    #expect(place.column == 1)
    #expect(place.text == "what")
    #expect(place.length == 4)
  }

  @Test func countsColumnsInCharacters() {
    let text = InputText("Çırağan Palace")
    let place = text.location(of: TextSpan(11, 17))
    #expect(place.column == 9)
    #expect(place.length == 6)
  }

  @Test func takesAnOffsetInsideACharacterForItsPlace() {
    let flag = InputText("a🇹🇷b")
    for offset in 1..<9 { #expect(flag.location(of: TextSpan(offset, offset)).column == 2) }
    #expect(flag.location(of: TextSpan(9, 10)).column == 3)
    let accent = InputText("e\u{301}x")
    #expect(accent.location(of: TextSpan(1, 3)).column == 1)
    #expect(accent.location(of: TextSpan(1, 4)).length == 2)
  }

  @Test func leavesTheLineBreakOutOfTheLine() {
    let place = InputText("who said\r\nwhat\r\n").location(of: TextSpan(4, 16))
    #expect(place.text == "who said")
    #expect(place.column == 5)
    #expect(place.length == 4)
  }

  @Test func takesAnOffsetOutsideForTheNearestEnd() {
    let text = InputText("who")
    #expect(text.location(of: TextSpan(90, 99)).column == 4)
    #expect(text.location(of: TextSpan(-5, -1)).column == 1)
    #expect(InputText("").location(of: TextSpan(0, 0)).length == 1)
  }

  @Test func everySpanLiesInsideItsLine() {
    let text = InputText("é\u{301}漢\r\n\n🇹🇷🇺🇦\u{0}\n\u{301}")
    let count = text.text.utf8.count
    for start in -1...count + 1 {
      for end in start...count + 2 {
        let place = text.location(of: TextSpan(start, end))
        #expect((1...place.text.count + 1).contains(place.column))
        #expect(place.column - 1 + place.length <= max(place.column, place.text.count))
      }
    }
  }
}
