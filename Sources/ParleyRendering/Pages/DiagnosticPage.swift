package import Diagnostics

/// The page of an error: where and what, the line with a caret, what is known besides, one remedy.
package enum DiagnosticPage {
  /// `width` is in columns; the line is cut to it around the place.
  package static func page(_ diagnostic: Diagnostic, width: Int) -> Page {
    let place = DiagnosticFormatter.place(diagnostic)
    var blocks: [Block] = [
      .paragraph(
        place.map { [.strong($0), .text(": " + diagnostic.message)] }
          ?? [.text(diagnostic.message)])
    ]
    let columns = min(DiagnosticFormatter.excerptWidth, max(TextWriter.narrowest, width) - 4)
    let rows = DiagnosticFormatter.excerpt(diagnostic, width: columns)
    if !rows.isEmpty { blocks.append(.preformatted(rows)) }
    blocks += diagnostic.notes.map { .paragraph([.text($0)]) }
    if let remedy = diagnostic.remedy { blocks.append(.paragraph([.text(remedy)])) }
    return Page([blocks])
  }
}
