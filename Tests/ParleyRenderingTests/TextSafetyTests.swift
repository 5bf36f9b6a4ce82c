import Diagnostics
import ParleyModel
import ParleyRendering
import Testing

/// What holds for every answer, whatever the data.
@Suite struct TextSafetyTests {
  @Test(arguments: [20, 31, 40, 57, 80, 132]) func keepsEveryRowWithinTheWidth(_ width: Int) {
    for answer in SampleAnswers.all {
      let text = TextFormat().render(answer, OutputSettings(width: width))
      for row in text.split(separator: "\n") where Visible.columns(String(row)) > width {
        // Only a word that does not fit behind its label or indent may stand out.
        let words = row.split(separator: " ").map { Visible.columns(String($0)) }
        #expect(words.count <= 2 && words.max()! > width - 12, "\(row)")
      }
    }
  }

  @Test func writesNoControlCharacterWithoutStyle() {
    for answer in SampleAnswers.all {
      let text = TextFormat().render(answer, OutputSettings(width: 40))
      #expect(!text.unicodeScalars.contains { $0 != "\n" && Visible.isHidden($0) })
    }
  }

  @Test func saysTheSameWithAndWithoutStyle() {
    for answer in SampleAnswers.all {
      let styled = TextFormat().render(answer, OutputSettings(style: .on))
      #expect(Self.unstyled(styled) == TextFormat().render(answer, OutputSettings()))
    }
  }

  @Test func closesEveryStyleBeforeTheRowEnds() {
    for answer in SampleAnswers.all {
      let styled = TextFormat().render(answer, OutputSettings(width: 40, style: .on))
      for row in styled.split(separator: "\n") {
        var isOpen = false
        for code in row.split(separator: "\u{1b}", omittingEmptySubsequences: false).dropFirst() {
          let isReset = code.hasPrefix("[0m")
          #expect(isOpen == isReset)
          isOpen = !isReset
        }
        #expect(!isOpen, "\(row)")
      }
    }
  }

  @Test func endsWithTheReadingWhateverTheStatus() {
    for answer in SampleAnswers.all.dropLast() {
      let last = TextFormat().render(answer, OutputSettings(width: 500)).split(separator: "\n").last
      #expect(last.map(String.init) == "read as: " + answer.reading)
    }
  }

  @Test func leavesNoSpaceAtTheEndOfARow() {
    for answer in SampleAnswers.all {
      let text = TextFormat().render(answer, OutputSettings(width: 40))
      #expect(!text.split(separator: "\n").contains { $0.last == " " })
    }
  }

  private static func unstyled(_ text: String) -> String {
    let parts = text.split(separator: "\u{1b}", omittingEmptySubsequences: false)
    return parts.first! + parts.dropFirst().map { $0.drop { $0 != "m" }.dropFirst() }.joined()
  }
}
