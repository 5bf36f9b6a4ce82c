import SampleTerminals
import Testing

@testable import LineEditing

private let forms = ["what", "when", "where", "who", "whose"].map {
  Candidate(text: $0, description: "about \($0)")
}

private func complete(_ text: String, _ cursor: Int) -> Completion {
  let word = text.prefix(cursor).split(separator: " ", omittingEmptySubsequences: false).last ?? ""
  return Completion(
    start: cursor - word.count, candidates: forms.filter { $0.text.hasPrefix(word) })
}

extension TerminalTests {
  @Test func putsInWhatAllCandidatesShareAndThenListsThem() throws {
    let session = try TerminalSession()
    let reader = try session.reader()
    reader.completer = complete
    let event = session.read(
      reader,
      [
        .type("w\t"), .look { #expect($0.text == ["> wh"]) },
        .type("o\t"),
        .look {
          #expect($0.text == ["> who", "who    about who", "whose  about whose", "> who"])
          #expect($0.rendition(row: 1, column: 7) == "2")
        },
        .type("s\t"), .look { #expect($0.text.last == "> whose" && $0.column == 8) },
        .type("x\r"),
      ])
    #expect(event == .line("whose x"))
  }

  @Test func completesInTheMiddleWithoutASecondSpace() throws {
    let session = try TerminalSession()
    let reader = try session.reader()
    reader.completer = complete
    let back = String(repeating: "\u{1B}[D", count: 4)
    #expect(session.read(reader, [.type("whos it" + back + "\u{1B}[C\tx\r")]) == .line("whose xit"))
  }

  @Test func listsInColumnsThatFitTheScreen() {
    let words = (1...10).map { Candidate(text: "word\($0)") }
    func rows(_ columns: Int, _ height: Int, plain: Bool = false) -> [String] {
      CompletionList(
        candidates: words, columns: columns, height: height, plain: plain, color: false
      ).rows
    }
    let down = ["word1  word5  word9", "word2  word6  word10", "word3  word7", "word4  word8"]
    #expect(rows(25, 20) == down)
    #expect(rows(80, 20).count == 1)
    #expect(rows(1, 3).count == 3)
    #expect(rows(1, 3).last == "… 10 in all; type on to narrow")
    #expect(rows(12, 4) == ["word1", "word2", "word3", "… 10 in all; type on to narrow"])
    #expect(rows(16, 4)[0] == "word1  word4")
    #expect(rows(80, 20, plain: true).count == 10)
  }

  @Test func aLongNameMakesOnlyItsOwnColumnWide() {
    let names = ["Ada", "Bo", "the Ministry of Bridges and Lanterns", "Cem", "Dor", "El"]
    let list = CompletionList(
      candidates: names.map { Candidate(text: $0) }, columns: 50, height: 20, plain: false,
      color: false)
    #expect(
      list.rows == [
        "Ada  the Ministry of Bridges and Lanterns  Dor",
        "Bo   Cem" + String(repeating: " ", count: 35)
          + "El",
      ])
  }

  @Test func descriptionsGiveWayBeforeTheirCounts() {
    let candidates = [
      Candidate(text: "Hallow", details: ["mayor of the town by the bridge", "12 claims"]),
      Candidate(text: "Garth", details: ["spokesman", "1 claim"]),
    ]
    func rows(_ columns: Int, _ height: Int = 20) -> [String] {
      CompletionList(
        candidates: candidates, columns: columns, height: height, plain: false, color: false
      ).rows
    }
    #expect(rows(80)[0] == "Hallow  mayor of the town by the bridge · 12 claims")
    #expect(rows(40) == ["Hallow  mayor of the town… · 12 claims", "Garth   spokesman · 1 claim"])
    #expect(rows(24) == ["Hallow  12 claims", "Garth   1 claim"])
    #expect(rows(14) == ["Hallow  Garth"])
    #expect(rows(80, 1) == ["Hallow  12 claims    Garth   1 claim"])
  }
}
