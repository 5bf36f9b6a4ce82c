import Diagnostics
import Testing

@testable import ParleyCorpus

@Suite struct SeedFieldsTests {
  /// What is written for what in a file of the sound corpus, and what is said of it.
  static let edits = [
    Edit(
      "claims/lamps.yaml", "agent: [harbour]", "agnet: [harbour]",
      """
      claims/lamps.yaml: line 3, column 3: 'agnet' is not a key of a claim
          agnet: [harbour]
          ^^^^^
      did you mean 'agent'?
      """),
    Edit(
      "claims/lamps.yaml", "agent: [harbour]", "zzz: 1",
      """
      claims/lamps.yaml: line 3, column 3: 'zzz' is not a key of a claim
          zzz: 1
          ^^^
      its keys are id, text, agent, act, to, content, negated, modality, quantities, \
      ordinal, when, printed, where, why, about, topics, evidence
      """),
    Edit(
      "claims/lamps.yaml", "  act: have\n", "",
      """
      claims/lamps.yaml: line 1, column 3: a claim without 'act'
        - id: three-lamps
          ^^
      add 'act: …' to it
      """),
    Edit(
      "claims/lamps.yaml", "act: have\n", "act:\n",
      """
      claims/lamps.yaml: line 4, column 7: 'act' has no value
          act:
              ^
      give it one, or leave the key out
      """),
    Edit(
      "claims/lamps.yaml", "agent: [harbour]", "agent: harbour",
      """
      claims/lamps.yaml: line 3, column 10: 'agent' is a list
          agent: harbour
                 ^^^^^^^
      put the value in brackets: write '[harbour]'
      """),
    Edit(
      "claims/lamps.yaml", "act: have", "act: [have]",
      """
      claims/lamps.yaml: line 4, column 8: 'act' wants plain text here, not a list or a record
          act: [have]
               ^
      put quotes around text that has brackets or ': ' in it
      """),
    Edit(
      "claims/lamps.yaml", "act: have", "act: Have It",
      """
      claims/lamps.yaml: line 4, column 8: 'Have It' is not an id
          act: Have It
               ^^^^^^^
      write lower case letters, digits and hyphens, at most 100
      """),
    Edit(
      "claims/lamps.yaml", "modality: planned", "modality: planed",
      """
      claims/lamps.yaml: line 5, column 13: 'planed' is not a value of 'modality'
          modality: planed
                    ^^^^^^
      did you mean 'planned'?
      """),
    Edit(
      "claims/lamps.yaml", "modality: planned", "modality: sure",
      """
      claims/lamps.yaml: line 5, column 13: 'sure' is not a value of 'modality'
          modality: sure
                    ^^^^
      it may be plain, possible, planned, conditional
      """),
    Edit(
      "claims/lamps.yaml", "modality: planned", "negated: yes",
      """
      claims/lamps.yaml: line 5, column 12: 'yes' is neither true nor false
          negated: yes
                   ^^^
      write 'true', or leave the key out
      """),
    Edit(
      "claims/lamps.yaml", "text: The Harbour is to have 3 lamps.", "text: \"\"",
      """
      claims/lamps.yaml: line 2, column 9: the text is empty
          text: ""
                ^^
      write something, or leave the key out
      """),
    Edit(
      "claims/lamps.yaml", "said: 2024-03-01", "said: 2025-02-30",
      """
      claims/lamps.yaml: line 36, column 13: 2025-02-30 is not a day
              said: 2025-02-30
                    ^^^^^^^^^^
      correct the month or the day
      """),
    Edit(
      "claims/lamps.yaml", "..2024]", "2024..2023]",
      """
      claims/lamps.yaml: line 21, column 40: 2024..2023 ends before it begins
          when: [2024-03-01, 2024-02..2024-03, 2024..2023]
                                               ^^^^^^^^^^
      put the earlier date first
      """),
    Edit(
      "claims/lamps.yaml", "..2024]", "last week]",
      """
      claims/lamps.yaml: line 21, column 40: 'last week' is not a date
          when: [2024-03-01, 2024-02..2024-03, last week]
                                               ^^^^^^^^^
      write 2025-07-23, 2025-07 or 2025, and two dots for a span: 2025-07-21..2025-07-23
      """),
    Edit(
      "claims/lamps.yaml", "quantities: [3 lamps]", "quantities: [many lamps]",
      """
      claims/lamps.yaml: line 6, column 16: 'many lamps' is not a quantity: 'many' is not a number
          quantities: [many lamps]
                       ^^^^^^^^^^
      begin with 30, 24..48, >1000, >=2, <1, <=5 or ~30
      """),
    Edit(
      "claims/lamps.yaml", "quantities: [3 lamps]", "quantities: [\"1,200 lamps\"]",
      """
      claims/lamps.yaml: line 6, column 16: '1,200 lamps' is not a quantity: '1,200' is not a number
          quantities: ["1,200 lamps"]
                       ^^^^^^^^^^^^^
      did you mean '1200'?
      """),
    Edit(
      "claims/lamps.yaml", "quantities: [3 lamps]", "quantities: [5..3 lamps]",
      """
      claims/lamps.yaml: line 6, column 16: '5..3 lamps' is not a quantity: the range \
      falls from 5 to 3
          quantities: [5..3 lamps]
                       ^^^^^^^^^^
      did you mean '3..5'?
      """),
    Edit(
      "claims/lamps.yaml", "quantities: [3 lamps]", "quantities: [1234567890123456 lamps]",
      """
      claims/lamps.yaml: line 6, column 16: '1234567890123456 lamps' is not a quantity: \
      '1234567890123456' has too many digits
          quantities: [1234567890123456 lamps]
                       ^^^^^^^^^^^^^^^^^^^^^^
      write at most 15
      """),
    Edit(
      "claims/lamps.yaml", "n: 1\n", "n: 0\n",
      """
      claims/lamps.yaml: line 10, column 10: '0' is not a number of a paragraph or a turn
              n: 0
                 ^
      write 1 or more
      """),
    Edit(
      "claims/lamps.yaml", "through: 4", "through: 2",
      """
      claims/lamps.yaml: line 28, column 16: the excerpt runs from paragraph 3 back to 2
              through: 2
                       ^
      'through' is the last paragraph; leave it out where there is only one
      """),
    Edit(
      "sources/a1.yaml", "id: a1", "id: a2",
      """
      sources/a1.yaml: line 1, column 5: the source 'a2' stands in a file of another name
        id: a2
            ^^
      rename the file to 'sources/a2.yaml'
      """),
    Edit(
      "names/all.yaml", "kind: person", "kind: persn",
      """
      names/all.yaml: line 2, column 9: 'persn' is not a value of 'kind'
          kind: persn
                ^^^^^
      did you mean 'person'?
      """),
    Edit(
      "vocabulary/units.yaml", "factor: 3600", "factor: many",
      """
      vocabulary/units.yaml: line 5, column 11: 'many' is not a number
          factor: many
                  ^^^^
      write digits, with a point for a fraction
      """),
    Edit(
      "vocabulary/numbers.yaml", "two: 2", "two: [2]",
      """
      vocabulary/numbers.yaml: line 1, column 1: a number is a word and its value
        two: [2]
        ^^^
      write 'word: value'
      """),
    Edit(
      "vocabulary/spellings.yaml", "harbor: harbour", "- harbor",
      """
      vocabulary/spellings.yaml: line 1, column 1: this file gives spellings, 'word: \
      value', a line each
        - harbor
        ^
      leave out what begins with '- '
      """),
    Edit(
      "vocabulary/concepts.yaml", "- id: bell", "- id: lamp",
      """
      vocabulary/concepts.yaml: line 4, column 7: a second concept has the id 'lamp'
        - id: lamp
              ^^^^
      the first stands in line 1
      make them one, or give one another id
      """),
    Edit(
      "vocabulary/numbers.yaml", "two: 2", "two: zwei",
      """
      vocabulary/numbers.yaml: line 1, column 6: 'zwei' is not a number
        two: zwei
             ^^^^
      write digits, with a point for a fraction
      """),
  ]

  @Test(arguments: edits)
  func saysWhatIsWrongInARecord(edit: Edit) throws {
    let folder = try edit.folder()
    #expect(edit.text(SeedReaders.read(folder: folder.path).diagnostics) == edit.expected)
  }
}
