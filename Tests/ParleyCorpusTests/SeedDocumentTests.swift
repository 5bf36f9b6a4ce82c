import Diagnostics
import Testing

@testable import ParleyCorpus

@Suite struct SeedDocumentTests {
  /// What is written for what in a file of the sound corpus, and what is said of it.
  static let edits = [
    Edit(
      "claims/lamps.yaml", "- source: a1", "- one",
      """
      claims/lamps.yaml: line 10, column 8: this is not readable as YAML: mapping values \
      are not allowed in this context
              n: 1
               ^
      check the indents, and put quotes around text with ': ' or '#' in it
      """),
    Edit(
      "claims/lamps.yaml", "act: have\n", "act: have\n  act: give\n",
      """
      claims/lamps.yaml: line 4, column 3: 'act' stands twice in one record
          act: have
          ^^^
      leave one of them out
      """),
    Edit(
      "claims/lamps.yaml", "act: have\n", "act: &a have\n",
      """
      claims/lamps.yaml: line 4, column 8: anchors are not read
          act: &a have
               ^
      write the value out wherever it is wanted
      """),
    Edit(
      "claims/lamps.yaml", "act: have\n", "act: have: it\n",
      """
      claims/lamps.yaml: line 4, column 12: this is not readable as YAML: mapping values \
      are not allowed in this context
          act: have: it
                   ^
      check the indents, and put quotes around text with ': ' or '#' in it
      """),
    Edit(
      "claims/lamps.yaml", "text: The Harbour", "text: \"The Harbour",
      """
      claims/lamps.yaml: line 19, column 17: this is not readable as YAML: did not find expected key
          quantities: ["2 lamps", "~1 bell at the gate", "1.5..2 hours"]
                        ^
      check the indents, and put quotes around text with ': ' or '#' in it
      """),
    Edit(
      "claims/lamps.yaml", "- id: three-lamps", "id: three-lamps",
      """
      claims/lamps.yaml: line 2, column 7: this is not readable as YAML: mapping values \
      are not allowed in this context
          text: The Harbour is to have 3 lamps.
              ^
      check the indents, and put quotes around text with ': ' or '#' in it
      """),
    Edit(
      "claims/lamps.yaml", "topics: [lamps]",
      "topics: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
      """
      claims/lamps.yaml: line 7, column 73: this is nested deeper than 64 levels
        …[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]…
                                             ^
      write lists and records flat
      """),
    Edit(
      "claims/lamps.yaml", "topics: [lamps]",
      "topics: [&a [x], *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a]",
      """
      claims/lamps.yaml: line 7, column 12: anchors are not read
          topics: [&a [x], *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *…
                   ^
      write the value out wherever it is wanted
      """),
    Edit(
      "claims/lamps.yaml", "topics: [lamps]", "topics: [*a]",
      """
      claims/lamps.yaml: line 7, column 12: aliases are not read
          topics: [*a]
                   ^
      write the value out wherever it is wanted
      """),
    Edit(
      "claims/lamps.yaml", "- id: three-lamps", "---\n- id: a\n---\n- id: three-lamps",
      """
      claims/lamps.yaml: line 3, column 1: this is not readable as YAML: but found another document
        ---
        ^
      check the indents, and put quotes around text with ': ' or '#' in it
      """),
    Edit(
      "corpus.yaml", "id: lamp", "- id: lamp",
      """
      corpus.yaml: line 2, column 1: this is not readable as YAML: did not find expected \
      '-' indicator
        title: The lamp of the harbour
        ^
      check the indents, and put quotes around text with ': ' or '#' in it
      """),
  ]

  @Test(arguments: edits)
  func saysWhatIsNoYAML(edit: Edit) throws {
    let folder = try edit.folder()
    #expect(edit.text(SeedReaders.read(folder: folder.path).diagnostics) == edit.expected)
  }

  @Test func refusesNestingWithoutEnd() throws {
    let nested = "topics: " + String(repeating: "[", count: 70_000)
    let folder = try CorpusFolder.sound("claims/lamps.yaml", "topics: [lamps]", nested)
    let diagnostics = SeedReaders.read(folder: folder.path).diagnostics
    #expect(diagnostics.map(\.message) == ["this is nested deeper than 64 levels"])
  }

  @Test func refusesAliasesThatGrow() throws {
    var text = "- &a0 {id: x}\n"
    for level in 1...30 { text += "- ? &a\(level) {*a\(level - 1) : 1, ? [*a\(level - 1)] : 2}\n" }
    let folder = try CorpusFolder()
    try folder.write(Array(text.utf8), to: "names/all.yaml")
    let diagnostics = SeedReaders.read(folder: folder.path).diagnostics
    #expect(diagnostics.map(\.message) == ["anchors are not read"])
  }

  @Test func starsAndAmpersandsInTextAreNoAliases() throws {
    let text = "text: \"R &D of *one* *two* *three* *four* *five* **six**\""
    let folder = try CorpusFolder.sound(
      "claims/lamps.yaml", "text: The Harbour is to have 3 lamps.", text)
    #expect(SeedReaders.read(folder: folder.path).diagnostics.isEmpty)
  }
}
