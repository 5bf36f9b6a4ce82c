import Diagnostics
import Testing

@testable import ParleyShell

@Suite struct SessionRoundTripTests {
  @Test func readsEverySessionBackEqual() throws {
    for seed in 0..<400 {
      var generated = GeneratedSession(seed: UInt64(seed))
      let file = generated.file()
      let text = SessionWriter.text(file)
      let read = try SessionReader.read(InputText(text, name: "s"))
      #expect(read.file == file, "seed \(seed):\n\(text)")
      #expect(SessionWriter.text(read.file) == text)
    }
  }

  @Test func writesNothingHiddenAndNoWhiteSpaceAtTheEndOfALine() throws {
    for seed in 0..<100 {
      var generated = GeneratedSession(seed: UInt64(seed))
      let text = InputText(SessionWriter.text(generated.file()))
      for row in try SessionRow.rows(of: text) {
        #expect(!row.text.unicodeScalars.contains(where: Visible.isHidden))
        #expect(!(row.text.unicodeScalars.last?.properties.isWhitespace ?? false))
      }
    }
  }

  @Test func endsInASessionOrADiagnosticWhereverItIsCut() {
    for seed in 0..<4 {
      var generated = GeneratedSession(seed: UInt64(seed))
      let bytes = Array(SessionWriter.text(generated.file()).utf8)
      for end in bytes.indices {
        let cut = InputText(String(decoding: bytes[..<end], as: UTF8.self), name: "s")
        do throws(Diagnostic) {
          #expect(try SessionReader.read(cut).file.parts.count <= 8)
        } catch {
          #expect(error.span.end <= cut.text.utf8.count)
          #expect(error.remedy != nil)
        }
      }
    }
  }

  @Test func keepsTheWholePartsOfAJournalThatBreaksOff() throws {
    var generated = GeneratedSession(seed: 7)
    let file = generated.file()
    let whole = SessionWriter.text(file)
    let torn = whole + "\nparley> who said\n  somebody sa"
    #expect(try SessionReader.readWhole(InputText(torn, name: "s")) == file)
  }
}
