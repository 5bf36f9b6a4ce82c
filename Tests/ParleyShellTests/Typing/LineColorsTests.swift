import LineEditing
import Testing

@testable import ParleyShell

@Suite struct LineColorsTests {
  private let colors = LineColors(interpreter: OpenedCorpus.builtIn().interpreter)

  /// Each part of a line that has a look, with what it is: `form:who`.
  private func parts(_ line: String) -> [String] {
    let scalars = Array(line.unicodeScalars)
    return colors.ranges(line).map { part in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[part.range])
      return "\(part.style):\(String(view))"
    }
  }

  @Test(arguments: [
    (
      "quotes by Peskov since 2025-07-21",
      "form:quotes clause:by clause:since name:Peskov number:2025-07-21"
    ),
    ("who met in Çırağan", "form:who name:Çırağan"),
    ("how many bodies did Moscow offer", "form:how many name:Moscow"),
    (
      "  whose \"an easy path\" by Peskov",
      "form:whose clause:by quoted:\"an easy path\" name:Peskov"
    ),
    ("what did qwxyz say", "form:what unknown:qwxyz"), ("what did zelens", "form:what"),
    ("did Russia agree", "name:Russia"), (".open seeds", "command:.open"), (".op", "command:.op"),
    (".qwx seeds", "unknown:.qwx"), ("", ""), ("who", "form:who"),
  ])
  func tellsTheParts(line: String, parts: String) {
    #expect(self.parts(line).joined(separator: " ") == parts)
  }
}
