import ParleyModel
import Testing

/// The differences of the corpus asked for in the words that a reader would use.
@Suite struct NaturalMattersTests {
  /// A question and the group of the difference that it is after.
  private static let questions: [(line: String, group: String)] = [
    ("which sources disagree about when the third round was to be held", "D1"),
    ("compare Wednesday or Thursday", "D1"), ("compare Umerov's post", "D2"),
    ("do the sources agree on what office Umerov holds", "D2"),
    ("do the sources quote Zelensky's words on Umerov and the preparations alike", "D3"),
    ("compare Fidan's words on the bloody war", "D4"),
    ("do the articles agree on the length of the talks", "D5"),
    ("compare who took part in the preliminary discussion", "D6"),
    ("compare Trump's threat", "D7"), ("compare deadline", "D7"),
    ("do the sources differ on whether Ukraine demanded or proposed the leaders' meeting", "D8"),
    ("which sources disagree about the progress made in the earlier rounds", "D9"),
    ("do the articles agree on what the earlier rounds agreed on", "D10"),
    ("do the articles agree on why Putin does not meet Zelensky", "D11"),
    ("compare civilians in the prisoner exchange", "D12"),
    ("how do the reports differ on the short truces", "D13"),
    ("compare what is diametrically opposed", "D14"),
    ("compare the ceasefire that Ukraine wants", "D15"),
    ("which sources disagree about Ukraine's priority", "D16"),
    ("compare the key issues that Zelensky outlined", "D17"),
    ("compare Peskov's words about the work ahead", "D18"), ("compare Zelensky's address", "D20"),
    ("do the articles agree on how many bodies Russia returns", "D21"),
    ("do the articles agree on who would take part in the leaders' meeting", "D25"),
    ("compare the participation of Trump and Erdogan", "D26"),
    ("do the sources agree on who says that a prisoner exchange was agreed", "D28"),
    ("compare conflict and invasion", "D29"),
    ("do the sources agree on what the goal is", "D32"),
    ("compare who urged a ceasefire, Turkey or Fidan", "D33"),
    ("do the articles agree on who played down expectations", "D34"),
    ("compare what was said about a breakthrough", "D35"),
    ("do the sources agree on who told of the meeting on Wednesday", "D36"),
    ("compare what happens to the wounded", "D37"),
    ("compare how Russia answered the 50 days", "D38"),
    ("do the sources agree on how many prisoners the earlier rounds exchanged", "D39"),
  ]

  @Test func findsTheDifferenceThatIsMeant() throws {
    var lost: [String] = []
    for (line, group) in Self.questions {
      let groups = try SeedCorpus.answer(line).conflicts.map(\.group)
      if !groups.contains(group) { lost.append("\(line): \(groups)") }
    }
    #expect(lost.count * 20 <= Self.questions.count, "\(lost)")
  }

  @Test func asksForEveryGroupThatIsKept() {
    let relations = QuotedCorpus.corpus.relations
    let kept = Set(relations.filter(\.kind.isConflict).compactMap(\.group))
    #expect(kept == Set(Self.questions.map(\.group)))
    let dropped = relations.filter { $0.kind == .dropped }
    #expect(dropped.allSatisfy { $0.note != nil })
    let weighed = kept.union(dropped.compactMap(\.group))
    #expect(weighed == Set((1...39).map { "D\($0)" }))
  }
}
