import Testing

@testable import ParleyExtraction

@Suite struct QuotationRulesTests {
  @Test func readsATail() {
    #expect(proposed("“The bridge is safe,” Bell said.") == ["Bell | said | “The bridge is safe,”"])
  }

  @Test func readsAnInvertedTailWithItsApposition() {
    #expect(
      proposed("“The bridge is safe,” said Ann Bell, an engineer who built it.")
        == ["Ann Bell, an engineer who built it | said | “The bridge is safe,”"])
  }

  @Test func joinsASplitQuotation() {
    #expect(
      proposed("“The bridge,” Bell told reporters on Monday, “is safe.” “Nobody fell.”")
        == ["Bell | told | “The bridge,” … “is safe.” … “Nobody fell.”"])
  }

  @Test func joinsAQuotationOverParagraphs() {
    #expect(
      proposed("“We checked it.\n\n“We checked it twice,” Bell said.")
        == ["Bell | said | “We checked it. … “We checked it twice,”"])
  }

  @Test func readsALeadAndAColon() {
    #expect(proposed("Bell said: “It is safe.”") == ["Bell | said | “It is safe.”"])
    #expect(proposed("Bell added:\n\n“It is safe.”") == ["Bell | added | “It is safe.”"])
  }

  @Test func keepsTheNextSentenceApartFromAQuotation() {
    #expect(
      proposed("“It is safe.” Bell said the rail was new.")
        == ["Bell | said | the rail was new"])
  }

  @Test func givesAQuotationToTheOneQuotedNotToThePaper() {
    #expect(
      proposed("“It is safe,” the paper quoted Ann Bell as saying.")
        == ["Ann Bell | saying | “It is safe,”"])
  }

  @Test func leavesNamesOfProgrammesAlone() {
    #expect(
      proposed("Bell told Radio One’s “Good Day” that the bridge was safe.")
        == ["Bell | told | that the bridge was safe"])
  }
}
