import Diagnostics
import Testing

@testable import ParleyCorpus

@Suite struct CorpusChecksTests {
  /// What is written for what in a file of the sound corpus, and what the checks say of it.
  static let edits = [
    Edit(
      "names/all.yaml",
      "- id: gazette", "- {id: berg, kind: place, name: Berg Hill}\n- id: gazette",
      """
      names/all.yaml: line 11, column 8: a second name has the id 'berg'
        - {id: berg, kind: place, name: Berg Hill}
               ^^^^
      the first stands in names/all.yaml, line 1
      make them one, or give one another id
      """),
    Edit(
      "sources/a1.yaml", "- n: 2", "- {n: 1, text: Harbour}\n  - n: 2",
      """
      sources/a1.yaml: line 8, column 9: the source has passage 1 twice
          - {n: 1, text: Harbour}
                ^
      leave one out, or correct its number
      """),
    Edit(
      "claims/lamps.yaml", "agent: [harbour]", "agent: [harbor]",
      """
      claims/lamps.yaml: line 3, column 11: 'harbor' is not a name of this corpus
          agent: [harbor]
                  ^^^^^^
      did you mean 'harbour'?
      """),
    Edit(
      "claims/lamps.yaml", "topics: [lamps]", "topics: [lamps, weather]",
      """
      claims/lamps.yaml: line 7, column 19: 'weather' is not a topic of this corpus
          topics: [lamps, weather]
                          ^^^^^^^
      put its record into vocabulary/topics.yaml
      """),
    Edit(
      "claims/lamps.yaml", "origin: own-a1", "origin: own-a2",
      """
      claims/lamps.yaml: line 13, column 15: 'own-a2' is not an origin of this corpus
              origin: own-a2
                      ^^^^^^
      did you mean 'own-a1'?
      """),
    Edit(
      "claims/lamps.yaml", "source: a1", "source: b7",
      """
      claims/lamps.yaml: line 9, column 15: 'b7' is not a source of this corpus
            - source: b7
                      ^^
      put its record into sources/
      sources/a1.yaml: line 7, column 6: no claim cites passage 1 of 'a1'
          - {n: 1, text: "Harbour to have 3 lamps"}
             ^
      claim what it says, or leave it out
      """),
    Edit(
      "sources/a1.yaml", "outlet: gazette", "outlet: paper",
      """
      sources/a1.yaml: line 3, column 9: 'paper' is not a name of this corpus
        outlet: paper
                ^^^^^
      put its record into names/
      """),
    Edit(
      "names/all.yaml", "of: harbour", "of: harbours",
      """
      names/all.yaml: line 6, column 7: 'harbours' is not a name of this corpus
          of: harbours
              ^^^^^^^^
      did you mean 'harbour'?
      """),
    Edit(
      "origins.yaml", "speaker: berg", "speaker: bergs",
      """
      origins.yaml: line 5, column 12: 'bergs' is not a name of this corpus
          speaker: bergs
                   ^^^^^
      did you mean 'berg'?
      """),
    Edit(
      "relations.yaml", "three-lamps", "tree-lamps",
      """
      relations.yaml: line 3, column 12: 'tree-lamps' is not a claim of this corpus
          claims: [tree-lamps, lamps-and-bell]
                   ^^^^^^^^^^
      did you mean 'three-lamps'?
      """),
    Edit(
      "vocabulary/concepts.yaml", "related: [bell]", "related: [bells]",
      """
      vocabulary/concepts.yaml: line 3, column 13: 'bells' is not a concept of this corpus
          related: [bells]
                    ^^^^^
      did you mean 'bell'?
      """),
    Edit(
      "claims/lamps.yaml", "- id: lamps-and-bell",
      "- {id: bare, text: A bell rings., act: ring, evidence: []}\n- id: lamps-and-bell",
      """
      claims/lamps.yaml: line 14, column 8: the claim 'bare' has no evidence
        - {id: bare, text: A bell rings., act: ring, evidence: []}
               ^^^^
      say where it stands, or leave it out
      """),
    Edit(
      "claims/lamps.yaml", "n: 1\n", "n: 9\n",
      """
      claims/lamps.yaml: line 10, column 10: the source 'a1' does not have passage 9
              n: 9
                 ^
      put the text into 'sources/a1.yaml', or correct the number
      sources/a1.yaml: line 7, column 6: no claim cites passage 1 of 'a1'
          - {n: 1, text: "Harbour to have 3 lamps"}
             ^
      claim what it says, or leave it out
      """),
    Edit(
      "claims/lamps.yaml", "through: 4", "through: 5",
      """
      claims/lamps.yaml: line 27, column 10: the source 'a1' does not have passages 3 to 5
              n: 3
                 ^
      put the text into 'sources/a1.yaml', or correct the number
      """),
    Edit(
      "claims/lamps.yaml", "excerpt: Harbour to have 3 lamps", "excerpt: Harbour to have 3 lights",
      """
      claims/lamps.yaml: line 11, column 16: the excerpt does not stand in passage 1 of 'a1'
              excerpt: Harbour to have 3 lights
                       ^^^^^^^^^^^^^^^^^^^^^^^^
      up to 'Harbour to have 3 l' it stands there, 'ights' is other
      copy it from the passage, with its quotation marks and dashes
      """),
    Edit(
      "claims/lamps.yaml", "n: 1\n", "n: 2\n",
      """
      claims/lamps.yaml: line 11, column 16: the excerpt does not stand in passage 2 of 'a1'
              excerpt: Harbour to have 3 lamps
                       ^^^^^^^^^^^^^^^^^^^^^^^
      it stands in passage 1: write 'n: 1'
      sources/a1.yaml: line 7, column 6: no claim cites passage 1 of 'a1'
          - {n: 1, text: "Harbour to have 3 lamps"}
             ^
      claim what it says, or leave it out
      """),
    Edit(
      "claims/lamps.yaml",
      "mode: narrative", "mode: narrative\n      speaker: [berg]\n      named_in: 2",
      """
      claims/lamps.yaml: line 13, column 16: a narrative has no speaker: it is the \
      outlet's own voice
              speaker: [berg]
                       ^
      leave the speaker out, or write 'mode: indirect'
      """),
    Edit(
      "claims/lamps.yaml", "mode: narrative", "mode: indirect",
      """
      claims/lamps.yaml: line 12, column 13: indirect speech has a speaker, and none is given
              mode: indirect
                    ^^^^^^^^
      add 'speaker: […]', or write 'mode: narrative'
      """),
    Edit(
      "claims/lamps.yaml", "named_in: 2", "named_in: 7",
      """
      claims/lamps.yaml: line 31, column 17: the source 'a1' does not have passage 7
              named_in: 7
                        ^
      put the text into 'sources/a1.yaml', or correct the number
      claims/lamps.yaml: line 15, column 9: 'Berg' stands in no excerpt of 'lamps-and-bell'
          text: Berg spoke of two lamps and one bell.
                ^^^^
      leave it out, widen the excerpt, or add the passage that has it as 'named_in'
      sources/a1.yaml: line 8, column 5: no claim cites passage 2 of 'a1'
          - n: 2
            ^
      claim what it says, or leave it out
      """),
    Edit(
      "claims/lamps.yaml", "      named_in: 2\n", "",
      """
      claims/lamps.yaml: line 30, column 17: passage 3 of 'a1' does not name 'berg'
              speaker: [berg]
                        ^^^^
      add the passage that does as 'named_in', or the words there to the name's roles
      claims/lamps.yaml: line 15, column 9: 'Berg' stands in no excerpt of 'lamps-and-bell'
          text: Berg spoke of two lamps and one bell.
                ^^^^
      leave it out, widen the excerpt, or add the passage that has it as 'named_in'
      sources/a1.yaml: line 8, column 5: no claim cites passage 2 of 'a1'
          - n: 2
            ^
      claim what it says, or leave it out
      """),
    Edit(
      "sources/a1.yaml", "issued: 2024-03-02", "issued: 2024-02",
      """
      claims/lamps.yaml: line 36, column 13: said 2024-03-01, but the source was in print by 2024-02
              said: 2024-03-01
                    ^^^^^^^^^^
      correct one of the dates
      claims/lamps.yaml: line 38, column 15: the origin is of 2024-03-01, but the source \
      was in print by 2024-02
              origin: berg-friday
                      ^^^^^^^^^^^
      correct one of the dates
      """),
    Edit(
      "sources/a1.yaml", "issued: 2024-03-02",
      "issued: 2024-03-02\nretrieved: 2024-03-01\nupdated: 2024-03-01 09:17",
      """
      sources/a1.yaml: line 5, column 12: retrieved 2024-03-01, before it was issued on 2024-03-02
        retrieved: 2024-03-01
                   ^^^^^^^^^^
      correct one of the dates
      sources/a1.yaml: line 6, column 10: updated 2024-03-01, before it was issued on 2024-03-02
        updated: 2024-03-01 09:17
                 ^^^^^^^^^^^^^^^^
      correct one of the dates
      """),
    Edit(
      "claims/lamps.yaml", "said: 2024-03-01", "said: 2024-02-28",
      """
      claims/lamps.yaml: line 36, column 13: said 2024-02-28, but its origin \
      'berg-friday' is of 2024-03-01
              said: 2024-02-28
                    ^^^^^^^^^^
      correct one of the dates
      """),
    Edit(
      "claims/lamps.yaml", "Berg spoke of", "Berg spoke in Oslo of",
      """
      claims/lamps.yaml: line 15, column 23: 'Oslo' stands in no excerpt of 'lamps-and-bell'
          text: Berg spoke in Oslo of two lamps and one bell.
                              ^^^^
      leave it out, widen the excerpt, or add the passage that has it as 'named_in'
      """),
    Edit(
      "claims/lamps.yaml", "Berg spoke of", "Berg told The Gazette of",
      """
      claims/lamps.yaml: line 15, column 23: 'Gazette' stands in no excerpt of 'lamps-and-bell'
          text: Berg told The Gazette of two lamps and one bell.
                              ^^^^^^^
      leave it out, widen the excerpt, or add the passage that has it as 'named_in'
      """),
    Edit(
      "claims/lamps.yaml", "two lamps and one", "5 lamps and one",
      """
      claims/lamps.yaml: line 15, column 23: the number '5' stands in no excerpt of 'lamps-and-bell'
          text: Berg spoke of 5 lamps and one bell.
                              ^
      leave it out, widen the excerpt, or add the passage that has it as 'named_in'
      """),
    Edit(
      "sources/a1.yaml", "- n: 2", "- {n: 9, text: The end.}\n  - n: 2",
      """
      sources/a1.yaml: line 8, column 6: no claim cites passage 9 of 'a1'
          - {n: 9, text: The end.}
             ^
      claim what it says, or leave it out
      """),
  ]

  @Test(arguments: edits)
  func saysWhatDoesNotStand(edit: Edit) throws {
    let folder = try edit.folder()
    let verification = CorpusVerification.verify(folder: folder.path)
    #expect(edit.text(verification.diagnostics) == edit.expected)
  }

  @Test(arguments: [
    "2 lamps and a bell", "the second of lamps", "Berg, the harbour master, and bells",
  ])
  func numbersAndNamesMayStandInOtherForms(words: String) throws {
    let folder = try CorpusFolder.sound("claims/lamps.yaml", "two lamps and one bell", words)
    #expect(CorpusVerification.verify(folder: folder.path).diagnostics.isEmpty)
  }
}
