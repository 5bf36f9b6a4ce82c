import Diagnostics
import ParleyModel
import ParleyQuery
import Testing

@Suite struct FoundDifferencesTests {
  private func compare(_ claims: [Claim]) throws -> Answer {
    try SmallCorpus.interpreter(claims).answer(InputText("compare ferry landing lamps"))
  }

  private func proposal(
    _ id: String, _ evidence: Evidence, agents: [String] = ["council"], lamps: Double? = nil,
    day: String? = nil
  ) -> Claim {
    SmallCorpus.claim(
      id,
      Proposition(
        agents: agents, act: "propose", content: "lamps at the ferry landing",
        quantities: lamps.map { [Quantity(low: $0, high: $0, unit: "lamp")] } ?? [],
        times: day.flatMap { TimeSpan(iso: $0) }.map { [$0] } ?? []), [evidence])
  }

  @Test func findsAnotherNumberOfTheSameThing() throws {
    let answer = try compare([
      proposal(
        "two", SmallCorpus.evidence("a", 1, "The council proposed 2 lamps at the ferry landing."),
        lamps: 2),
      proposal(
        "three", SmallCorpus.evidence("b", 1, "The council proposed 3 lamps at the ferry landing."),
        lamps: 3),
    ])
    #expect(answer.items?.first?.text("kind") == "value")
    #expect(answer.items?.first?.text("a")?.hasSuffix("(a)") ?? false)
    #expect(answer.line.contains("2") && answer.line.contains("3"))
    #expect(Set(answer.claims.map(\.id)) == ["two", "three"])
  }

  @Test func findsAnotherDateOfTheSameAct() throws {
    let answer = try compare([
      proposal(
        "fourth",
        SmallCorpus.evidence("a", 1, "On March 4 the council proposed lamps at the ferry landing."),
        day: "2024-03-04"),
      proposal(
        "fifth",
        SmallCorpus.evidence("b", 1, "On March 5 the council proposed lamps at the ferry landing."),
        day: "2024-03-05"),
    ])
    #expect(answer.line == "March 4 (a) / March 5 (b)")
  }

  @Test func findsAnotherAgentOfTheSameAct() throws {
    let answer = try compare([
      proposal(
        "council", SmallCorpus.evidence("a", 1, "The council proposed lamps at the ferry landing.")),
      proposal(
        "guild", SmallCorpus.evidence("b", 1, "The guild proposed lamps at the ferry landing."),
        agents: ["guild"]),
    ])
    #expect(answer.line == "council (a) / guild (b)")
  }

  @Test func findsOneClaimInTwoMouths() throws {
    let words = "lamps at the ferry landing"
    let answer = try compare([
      SmallCorpus.claim(
        "one", Proposition(agents: ["council"], act: "propose", content: words),
        [
          SmallCorpus.evidence(
            "a", 1, "The council proposed \(words), Berg said.", speakers: ["berg"],
            mode: .indirect),
          SmallCorpus.evidence(
            "b", 1, "The council proposed \(words), the guild said.", speakers: ["guild"],
            mode: .indirect),
        ])
    ])
    #expect(answer.items?.first?.text("kind") == "attribution")
    #expect(answer.line == "Berg (a) / guild (b)")
  }

  private func quoted(_ first: String, _ second: String) -> Claim {
    func quote(_ source: String, _ words: String) -> Evidence {
      SmallCorpus.evidence(
        source, 1, words, speakers: ["berg"], mode: .direct, origin: "hall")
    }
    return SmallCorpus.claim(
      "one", Proposition(agents: ["council"], act: "propose", content: "lamps"),
      [quote("a", first), quote("b", second)])
  }

  @Test func findsTwoVersionsOfOneQuotation() throws {
    let answer = try compare([
      quoted(
        "We proposed lamps, come what may, at the ferry landing",
        "We proposed lamps at the ferry landing")
    ])
    let item = try #require(answer.items?.first)
    #expect(item.text("kind") == "wording")
    #expect(item.text("differing") == "“come what may” (a)")
  }

  @Test func takesAQuotationThatIsCutShortForTheSame() throws {
    let answer = try compare([
      quoted(
        "We proposed lamps at the ferry landing, come what may",
        "We proposed lamps at the ferry landing")
    ])
    #expect(answer.line.hasPrefix("no difference found"))
  }

  @Test func leavesOutWhatARecordHasWeighed() throws {
    let claims = [
      proposal(
        "two", SmallCorpus.evidence("a", 1, "The council proposed 2 lamps at the ferry landing."),
        lamps: 2),
      proposal(
        "three", SmallCorpus.evidence("b", 1, "The council proposed 3 lamps at the ferry landing."),
        lamps: 3),
    ]
    let weighed = Relation(
      id: "r", kind: .dropped, claims: ["two", "three"], note: "Two sites, not one.")
    let corpus = SmallCorpus.corpus(claims, relations: [weighed])
    let answer = try SeedCorpus.interpreter(of: corpus)
      .answer(InputText("compare ferry landing lamps"))
    #expect(answer.line.hasPrefix("no difference found"))
    #expect(answer.notes == ["weighed and left out: Two sites, not one."])
  }

  @Test func findsNoDifferenceBetweenEqualNumbers() throws {
    let answer = try compare([
      proposal(
        "two", SmallCorpus.evidence("a", 1, "The council proposed 2 lamps at the ferry landing."),
        lamps: 2),
      proposal(
        "too",
        SmallCorpus.evidence("b", 1, "Two lamps at the ferry landing, the council proposed."),
        lamps: 2),
    ])
    #expect(answer.line.hasPrefix("no difference found: the sources agree"))
    #expect(answer.line.hasSuffix("(a, b)"))
  }
}
