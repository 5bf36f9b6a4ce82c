import Diagnostics
import Testing

@Suite struct DiagnosticFormatterTests {
  @Test func putsTheCaretUnderThePlace() {
    let diagnostic = Diagnostic(
      .error, "'bye' is not a clause of 'quotes'", in: InputText("quotes bye Peskov"),
      at: TextSpan(7, 10), notes: ["clauses: by, about"], remedy: "did you mean 'by'?")
    #expect(
      DiagnosticFormatter.text(diagnostic) == """
        line 1, column 8: 'bye' is not a clause of 'quotes'
          quotes bye Peskov
                 ^^^
        clauses: by, about
        did you mean 'by'?
        """)
  }

  @Test func namesTheFile() {
    let input = InputText("a: 1\nb: 2", name: "corpus.yaml")
    let diagnostic = Diagnostic(.error, "'b' is not a field", in: input, at: TextSpan(5, 6))
    #expect(
      DiagnosticFormatter.text(diagnostic) == """
        corpus.yaml: line 2, column 1: 'b' is not a field
          b: 2
          ^
        """)
  }

  @Test func countsWideCharactersAsTwoColumns() {
    let diagnostic = Diagnostic(.error, "no", in: InputText("停火 bye"), at: TextSpan(7, 10))
    #expect(DiagnosticFormatter.excerpt(diagnostic) == ["  停火 bye", "       ^^^"])
  }

  @Test func putsTheCaretAfterTheEnd() {
    let diagnostic = Diagnostic(
      .error, "more is expected", in: InputText("who"), at: TextSpan(3, 3))
    #expect(DiagnosticFormatter.excerpt(diagnostic) == ["  who", "     ^"])
  }

  @Test func showsNoRowsForAnEmptyLine() {
    let diagnostic = Diagnostic(.error, "no", in: InputText(""), at: TextSpan(0, 0))
    #expect(DiagnosticFormatter.text(diagnostic) == "line 1, column 1: no")
  }

  @Test func fillsTheWindowAtTheEndOfALongLine() {
    let line = String(repeating: "x", count: 200) + "y"
    let diagnostic = Diagnostic(.error, "no", in: InputText(line), at: TextSpan(200, 201))
    let rows = DiagnosticFormatter.excerpt(diagnostic)
    #expect(rows[0] == "  …" + String(repeating: "x", count: 71) + "y")
    #expect(rows[1] == String(repeating: " ", count: 74) + "^")
  }

  @Test func keepsHostileLinesNarrowAndHarmless() {
    let line = String(repeating: "\u{1b}[31m漢\u{202e}\u{9b}", count: 60)
    let count = line.utf8.count
    for start in stride(from: 0, through: count, by: 7) {
      let diagnostic = Diagnostic(
        .error, "\u{1b}[2J", in: InputText(line, name: "\u{7}"), at: TextSpan(start, count))
      let text = DiagnosticFormatter.text(diagnostic)
      #expect(!text.unicodeScalars.contains { $0 != "\n" && Visible.isHidden($0) })
      let rows = DiagnosticFormatter.excerpt(diagnostic)
      #expect(rows.allSatisfy { Visible.columns($0) <= DiagnosticFormatter.excerptWidth + 4 })
    }
  }
}
