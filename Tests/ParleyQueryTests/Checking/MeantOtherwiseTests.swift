import Diagnostics
import ParleyModel
import Testing

@testable import ParleyQuery

/// Claims that nobody has taken apart: only their words tell who does what, and how it is meant.
@Suite struct MeantOtherwiseTests {
  private func verdict(_ statement: String, _ text: String) throws -> Verdict? {
    let claim = SmallCorpus.claim(
      "said", Proposition(agents: ["berg"], act: "state"),
      [SmallCorpus.evidence("a", 1, text, speakers: ["berg"], mode: .indirect)])
    var corpus = SmallCorpus.corpus([claim])
    corpus.vocabulary = SeedCorpus.corpus.vocabulary
    return try SeedCorpus.interpreter(of: corpus).answer(InputText("check " + statement)).verdict
  }

  @Test(arguments: [
    ("the guild ordered the council to leave", "The council ordered the guild to leave."),
    ("the council was ordered by the guild to leave", "The council ordered the guild to leave."),
    ("the guild will order the lamps", "The guild may order the lamps."),
    ("the guild might order the lamps", "The guild will order the lamps."),
    ("the guild ordered the lamps down", "The guild ordered the lamps up."),
    ("those figures were not wrong", "Those figures were wrong."),
    (
      "the guild fears him for his lamps and her boats",
      "The guild fears him for his lamps and his boats."
    ),
    ("the boats carry lamps to the council", "The council carries boats to the lamps."),
    ("the guild ordered her lamps", "The guild ordered his lamps."),
    (
      "the guild did not order the lamps, which it wanted",
      "The guild did not order the lamps, which it had not wanted."
    ),
  ])
  func supportsNothingThatIsMeantOtherwise(statement: String, text: String) throws {
    for line in [statement, "Berg said " + statement] {
      let verdict = try verdict(line, text)
      #expect(verdict != .supported && verdict != .conflicting, "\(line)")
    }
  }

  @Test(arguments: [
    ("the council ordered the guild to leave", "The council ordered the guild to leave."),
    ("the guild was ordered by the council to leave", "The council ordered the guild to leave."),
    ("the guild may order the lamps", "The guild may order the lamps."),
    ("the guild could order lamps", "The guild may order the lamps."),
    ("those figures were wrong", "Those figures were wrong."),
    ("the lamps broke down", "The lamps broke down in May."),
  ])
  func supportsWhatIsMeantAlike(statement: String, text: String) throws {
    #expect(try verdict("Berg said " + statement, text) == .supported)
  }

  /// What a claim denies of something else does not speak against the statement.
  @Test func refutesNothingByADenialBesideIt() throws {
    let verdict = try verdict(
      "Berg said the council ordered the guild to leave",
      "The council ordered the guild to leave and not to return.")
    #expect(verdict == .notEnoughEvidence || verdict == .supported)
  }
}
