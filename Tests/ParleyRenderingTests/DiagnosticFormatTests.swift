import Diagnostics
import Foundation
import ParleyRendering
import Testing

@Suite struct DiagnosticFormatTests {
  private let bye = Diagnostic(
    .error, "'bye' is not a clause of 'quotes'", in: InputText("quotes bye Peskov"),
    at: TextSpan(7, 10),
    remedy: "did you mean 'by'?")

  @Test func showsPlaceLineCaretAndRemedy() {
    #expect(
      TextFormat().render(bye, OutputSettings()) == """
        line 1, column 8: 'bye' is not a clause of 'quotes'
          quotes bye Peskov
                 ^^^
        did you mean 'by'?
        """)
  }

  @Test func cutsALongLineToANarrowTerminal() {
    let line = String(repeating: "talks ", count: 20) + "bye " + String(repeating: "x ", count: 50)
    let diagnostic = Diagnostic(
      .error, "no 'bye' here", in: InputText(line), at: TextSpan(120, 123))
    #expect(
      TextFormat().render(diagnostic, OutputSettings(width: 40)) == """
        line 1, column 121: no 'bye' here
          …talks talks talks bye x x x x x x x …
                             ^^^
        """)
  }

  @Test func saysTheSameAsTheFormatterWhereNothingIsFolded() {
    let text = TextFormat().render(bye, OutputSettings(width: 80))
    #expect(text == DiagnosticFormatter.text(bye))
  }

  @Test func isARecordWithTheKeysOfAnAnswer() {
    #expect(
      JSONFormat().render(bye, OutputSettings())
        == #"""
        {"parley":1,"input":"quotes bye Peskov","reading":null,"status":"error",\#
        "verdict":null,"answer":null,"claims":[],"outlets":0,"origins":0,"notes":[],\#
        "scope":null,"error":{"message":"'bye' is not a clause of 'quotes'","line":1,\#
        "column":8,"length":3,"remedy":"did you mean 'by'?"}}
        """#)
  }

  @Test func namesTheFileInTheRecord() throws {
    let input = InputText("- id: x\n  knd: person\n", name: "names/people.yaml")
    let diagnostic = Diagnostic(.error, "'knd' is not a field", in: input, at: TextSpan(10, 13))
    let text = JSONFormat().render(diagnostic, OutputSettings())
    let record = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let error = try #require(record?["error"] as? [String: Any])
    #expect(record?["input"] is NSNull)
    #expect(error["message"] as? String == "names/people.yaml: 'knd' is not a field")
    #expect(error["line"] as? Int == 2)
    #expect(error["column"] as? Int == 3)
  }
}
