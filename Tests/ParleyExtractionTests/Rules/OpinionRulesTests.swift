import Testing

@testable import ParleyExtraction

@Suite struct OpinionRulesTests {
  @Test(arguments: [
    ("The board rejected the plan while it rained.", "The board | rejected | the plan"),
    (
      "Bell has outlined three steps — checks and the return of bolts lost by the builders.",
      "Bell | has outlined | three steps — checks and the return of bolts lost by the builders"
    ),
    ("Bell refused to sign the letter.", "Bell | refused | to sign the letter"),
    ("The mayor called for a new bridge.", "The mayor | called for | a new bridge"),
    ("Many fear that it will fall.", "Many | fear | that it will fall"),
    ("The ministry urged drivers to wait.", "The ministry | urged | to wait"),
    (
      "Bell’s warning that it would fall was heard.",
      "Bell | warning | that it would fall was heard"
    ),
    ("The plan was rejected by the board.", "the board | was rejected | The plan"),
    ("Asked if it was safe, she nodded.", " | Asked | if it was safe"),
  ])
  func reads(text: String, expected: String) {
    #expect(proposed(text) == [expected])
  }

  @Test func stopsAnObjectWhereASecondVerbFollows() {
    #expect(
      proposed("The board rejected the plan and expressed doubt that it would hold.").first
        == "The board | rejected | the plan")
  }

  @Test func readsATranscript() {
    #expect(
      proposed("Q: Is it safe?\n\nA: I built it.\n\nQ: When?\n\nA: In May.").map { $0.prefix(1) }
        == ["Q", "A", "Q", "A"])
  }

  @Test func readsAHeadlineWithAColon() {
    #expect(
      proposed("Ann Bell: Bridge Will Hold For Years\n\nIt rained.")
        == ["Ann Bell | : | Bridge Will Hold For Years"])
  }

  @Test func everyRuleNameHasFiguresBetweenNoneAndAll() {
    for rule in RuleName.allCases {
      #expect((0...1).contains(rule.precision) && (0...1).contains(rule.guessPrecision))
    }
  }
}
