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

  @Test func takesAQuotationOverParagraphsOnce() {
    #expect(
      proposed("Bell said: “We checked it.\n\n“We checked it twice,” he added.")
        == ["Bell | said | “We checked it.", "he | added | “We checked it twice,”"])
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

  @Test(arguments: [
    ("As Bell put it: “It is no toy.”", "Bell | put it | “It is no toy.”"),
    ("As Bell put it, the bridge is “a toy”.", "Bell | put it | the bridge is “a toy”"),
    ("“The bridge,” as Bell puts it, “is new.”", "Bell | puts it | “The bridge,” … “is new.”"),
    ("The rail, which is new, is “a toy,” as Bell put it.", "Bell | put it | “a toy,”"),
    ("In Bell’s words, the bridge is “a gift”.", "Bell | words | the bridge is “a gift”"),
    ("The bridge is, in the words of Ann Bell, “a toy”.", "Ann Bell | in the words of | “a toy”"),
    ("“It is finished,” in Bell’s words.", "Bell | words | “It is finished,”"),
  ])
  func readsWordsThatArePutSo(text: String, expected: String) {
    #expect(proposed(text) == [expected])
  }

  @Test(arguments: [
    "In other words, the bridge is “a toy”.", "In the town of Dale, words were few.",
    "Bell put it on the shelf.",
  ])
  func takesNobodysWordsForASpeakers(text: String) {
    #expect(proposed(text).isEmpty)
  }

  @Test(arguments: [
    ("Bell was quoted as saying that it was safe.", "that it was safe"),
    ("The Herald quoted Bell as saying it was safe.", "it was safe"),
    ("Bell was quoted by the Herald as saying “it is safe”.", "“it is safe”"),
    ("“It is safe,” Bell was quoted as saying.", "“It is safe,”"),
    ("“It is safe,” the Herald quoted Bell as saying.", "“It is safe,”"),
  ])
  func givesWordsToTheOneQuoted(text: String, content: String) {
    let found = proposed(text)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("Bell | ") == true)
    #expect(found.first?.hasSuffix(" | \(content)") == true)
  }

  @Test(arguments: [
    "'Lind told me \"no way\" and I believe her,' Bell said.",
    "‘Lind told me “no way” and I believe her,’ Bell said.",
    "“Lind told me “no way” and I believe her,” Bell said.",
    "‘Lind told me: “No way.”’ Bell said.",
  ])
  func keepsMarksInsideMarksToOneSpeaker(text: String) {
    let found = proposed(text)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("Bell | said | ") == true)
    #expect(found.first?.contains("Lind told me") == true)
  }

  @Test func givesAFurtherQuotationToNobodyWhereTwoMaySpeak() {
    let text = "Roth recalled what Bell told her: “Leave it.”\n\n“I never did.”"
    #expect(!proposed(text).contains { $0.contains("never") })
  }

  @Test func givesQuotedWordsToTheVerbThatIsNearer() {
    #expect(
      proposed("Bell read from a letter: “I am innocent,” it said.")
        == ["it | said | “I am innocent,”"])
    #expect(
      !proposed("Bell told the Herald, which asked whether it was safe, that “it will hold”.")
        .contains { $0.hasPrefix("which | asked") && $0.contains("hold") })
  }

  @Test func givesTheWordsInsideAQuotationToItsSpeakerAlone() {
    #expect(
      proposed("“Lind said it was ‘rotten’ and left,” Bell said.")
        == ["Bell | said | “Lind said it was ‘rotten’ and left,”"])
    #expect(
      proposed("Bell, who Lind said “lied”, declined to comment.").first
        == "Lind | said | “lied”")
  }
}
