import ParleyModel
import ParleyQuery
import Testing

@Suite struct CutAnswerTests {
  @Test func anAnswerThatIsCutSaysSo() throws {
    let answer = try SeedCorpus.answer("what about the talks")
    let note = try #require(answer.notes.first { $0.hasPrefix("5 of ") })
    #expect(note.contains(" claims are shown; 'limit "))
    let count = try #require(note.split(separator: "'").dropFirst().first)
    let more = try SeedCorpus.answer("\(answer.reading) \(count)")
    #expect(more.claims.count > 5)
    #expect(!more.notes.contains { $0.contains("are shown") })
  }

  @Test func anAnswerThatIsWholeDoesNot() throws {
    let answer = try SeedCorpus.answer("who proposed 24-48 hour truces")
    #expect(!answer.notes.contains { $0.contains("are shown") })
  }

  @Test func whatWasSearchedIsToldInWordsAndNotInIds() throws {
    let answer = try SeedCorpus.answer("check Peskov went back to Ankara with seven elephants")
    let words = (answer.scope?.tried ?? []).joined()
    #expect(!words.isEmpty)
    #expect(words.allSatisfy { !$0.contains("go-back") })
  }
}
