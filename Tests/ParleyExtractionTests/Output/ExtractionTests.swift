import Testing

@testable import ParleyExtraction

@Suite struct ExtractionTests {
  @Test func printsOneObjectALine() {
    let json = Extraction.record(
      file: "a\"b", text: "In a statement, Ann Bell told reporters that it was “safe.”")
    #expect(
      json == """
        {"file":"a\\"b","attributions":[{"sources":[{"start":16,"end":24,"text":"Ann Bell"}],\
        "cues":[{"start":25,"end":29,"text":"told"}],\
        "contents":[{"start":40,"end":59,"text":"that it was “safe.”"}],"mode":"mixed",\
        "speaker":"Ann Bell","channel":"In a statement","addressee":"reporters","via":null,\
        "rule":"said-that","confidence":0.89,"strong":true}]}
        """)
  }

  @Test func marksAWeakProposalInTheListing() {
    #expect(
      Extraction.listing(file: "a", text: "“It is safe,” Ann Bell said.\nBell refused to sign.")
        == """
        a: 2 attributions
          Ann Bell — said: “It is safe,”
        ? Ann Bell — refused: to sign

        """)
  }

  @Test func aColonIsListedOnce() {
    #expect(
      Extraction.listing(file: "a", text: "It rained.\n\nAnn Bell: “It is safe.”")
        .contains("? Ann Bell: “It is safe.”"))
  }

  @Test func tellsTheModeByTheQuotationMarks() {
    let modes = ["Bell said “it is safe.”", "Bell said it is “safe” now.", "Bell said it is safe."]
      .flatMap { Extraction.attributions(in: $0).map(\.mode) }
    #expect(modes == [.direct, .mixed, .indirect])
  }

  @Test func escapesControlCharacters() {
    let json = Extraction.record(file: "a", text: "“It is\u{1B}[31m safe,” Bell said.")
    #expect(json.contains("\\u001b") && !json.unicodeScalars.contains("\u{1B}"))
    let listing = Extraction.listing(file: "\u{7}a", text: "“It is\u{1B}[31m safe,” Bell said.")
    #expect(!listing.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  @Test(arguments: [
    "", "\n\n", "“", "said", "\"\"\"\"", "said that", "according to", ", he said", "Q:", "“a” said",
    "As said, as", "told told told", "(said", "he said (", "— he said —", "[x](",
    "which he said is",
  ])
  func readsAnyFragment(text: String) {
    let count = text.unicodeScalars.count
    for record in Extraction.attributions(in: text) {
      for span in record.sources + record.cues + record.contents {
        #expect(0 <= span.start && span.start < span.end && span.end <= count)
      }
    }
  }

  @Test func readsWordsInAnyOrder() {
    let words = [
      "He", "said", "that", "“", "”", ",", ".", "Ann", "Bell", "who", "but", "told", "according",
      "to", "adding", "as", ":", "(", ")", "was", "asked", "by", "—", "\n", "which", "is", "seems",
    ]
    var state: UInt64 = 7
    for _ in 0..<400 {
      var text = ""
      for _ in 0..<40 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += words[Int(state >> 33) % words.count] + " "
      }
      let count = text.unicodeScalars.count
      for record in Extraction.attributions(in: text) {
        for span in record.sources + record.cues + record.contents {
          #expect(0 <= span.start && span.start < span.end && span.end <= count)
        }
      }
    }
  }
}
