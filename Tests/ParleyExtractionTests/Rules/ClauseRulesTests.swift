import Testing

@testable import ParleyExtraction

@Suite struct ClauseRulesTests {
  @Test(arguments: [
    ("Bell said that the bridge was safe.", "Bell | said | that the bridge was safe"),
    ("Bell said on Monday the bridge was safe.", "Bell | said | the bridge was safe"),
    ("Bell told reporters in Ohio that it was safe.", "Bell | told | that it was safe"),
    (
      "Ann Bell, an engineer who also sits on the board, said it was safe.",
      "Ann Bell, an engineer who also sits on the board, | said | it was safe"
    ),
    (
      "A report seen by the Herald said it was safe.",
      "A report seen by the Herald | said | it was safe"
    ),
    ("While Bell said it was safe, others left.", "Bell | said | it was safe"),
    ("Bell on Monday said it was safe.", "Bell | said | it was safe"),
    (
      "Ann Bell, an engineer, today announced that it was safe.",
      "Ann Bell, an engineer, | announced | that it was safe"
    ),
    ("The rail, which Bell says has cracked, is new.", "Bell | says | which … has cracked"),
    ("Another said it was safe.", "Another | said | it was safe"),
  ])
  func readsAClause(text: String, expected: String) {
    #expect(proposed(text) == [expected])
  }

  @Test func stopsWhereTheSpeakerIsCitedAnew() {
    #expect(
      proposed("Bell said it was safe but added that the rail was old.")
        == ["Bell | said | it was safe", "Bell | added | that the rail was old"])
  }

  @Test(arguments: [
    ("The bridge was safe, Bell said.", "Bell | said | The bridge was safe"),
    ("The bridge was safe, an official said.", "an official | said | The bridge was safe"),
    ("The bridge, Bell said, was safe.", "Bell | said | The bridge … was safe"),
    ("As Bell noted, the bridge was safe.", "Bell | noted | the bridge was safe"),
    ("The bridge was safe, said Ann Bell.", "Ann Bell | said | The bridge was safe"),
    (
      "The bridge was safe, according to Ann Bell, an engineer.",
      "Ann Bell, an engineer | according to | The bridge was safe"
    ),
    (
      "According to the ministry, the bridge was safe.",
      "the ministry | According to | the bridge was safe"
    ),
  ])
  func readsATrailingOrLeadingSpeaker(text: String, expected: String) {
    #expect(proposed(text) == [expected])
  }

  @Test(arguments: ["VALE, 4 June 2024 — ", "VALE, June 4 (Wire) - ", "VALE – "])
  func leavesTheDatelineOut(dateline: String) {
    #expect(
      proposed(dateline + "Nurses voted on Tuesday, their union has said.")
        == ["their union | has said | Nurses voted on Tuesday"])
  }

  @Test func givesAParticipleToTheSubject() {
    #expect(
      proposed("Bell said it was safe, adding that the rail was old.")
        == ["Bell | said | it was safe", "Bell | adding | that the rail was old"])
  }

  @Test(arguments: [
    "Bell said it was safe, referring to the bridge.",
    "Bell said it was safe, commenting on the prospects of a repair.",
    "Bell said it was safe, citing a source in the council.",
    "Bell said it was safe, reflecting the council's reluctance to pay.",
  ])
  func takesNothingFromWordsAboutTheSaying(text: String) {
    #expect(proposed(text) == ["Bell | said | it was safe"])
  }

  @Test func keepsWhatFollowsTheQuotedWordsOfAReason() {
    #expect(
      proposed("Bell said it was safe, citing “many checks” of the rail.").last
        == "Bell | citing | “many checks” of the rail")
  }
}
