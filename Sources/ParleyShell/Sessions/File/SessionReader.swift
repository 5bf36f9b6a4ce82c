package import Diagnostics

/// A session as it was read, and where its parts stand in the text.
package struct ReadSession: Sendable {
  package var file: SessionFile
  /// The line on which each part begins, 1-based.
  package var lines: [Int]
}

/// Reads a session from its text; any text ends in a session or a diagnostic.
package struct SessionReader {
  private let input: InputText
  private let rows: [SessionRow]
  private var at = 0
  private var parts: [SessionPart] = []
  private var lines: [Int] = []

  package static func read(_ input: InputText) throws(Diagnostic) -> ReadSession {
    let header = try SessionHeaderReader.read(input, SessionRow.rows(of: input))
    try SessionRow.refuseHidden(input)
    var reader = SessionReader(input: input, rows: header.rest)
    try reader.readParts()
    return ReadSession(
      file: SessionFile(header: header.header, parts: reader.parts), lines: reader.lines)
  }

  /// Reads as much as is whole: what a program that was stopped had written.
  package static func readWhole(_ input: InputText) throws(Diagnostic) -> SessionFile {
    let header = try SessionHeaderReader.read(input, SessionRow.rows(of: input))
    var reader = SessionReader(input: input, rows: header.rest)
    do throws(Diagnostic) {
      try reader.readParts()
    } catch {
      return SessionFile(header: header.header, parts: reader.parts)
    }
    return SessionFile(header: header.header, parts: reader.parts)
  }

  private init(input: InputText, rows: [SessionRow]) {
    self.input = input
    self.rows = rows
  }

  private mutating func readParts() throws(Diagnostic) {
    while let row = next {
      if row.isBlank {
        at += 1
        continue
      }
      let start = at
      let part: SessionPart =
        row.text.utf8.first == UInt8(ascii: "#") ? .remark(remark()) : .entry(try entry())
      guard rows[at - 1].isEnded else { throw .cutOff(input, rows[at - 1]) }
      parts.append(part)
      lines.append(rows[start].number)
    }
  }

  private var next: SessionRow? { at < rows.count ? rows[at] : nil }

  private mutating func remark() -> Remark {
    var found: [String] = []
    while let row = next, row.text.utf8.first == UInt8(ascii: "#") {
      found.append(RowText.unescaped(row.text))
      at += 1
    }
    return Remark(rows: found, leads: next?.starts(with: SessionWriter.prompt) != nil)
  }

  private mutating func entry() throws(Diagnostic) -> SessionEntry {
    guard let row = next, let first = row.starts(with: SessionWriter.prompt) else {
      throw .unknownRow(input, rows[at], isFirst: parts.isEmpty)
    }
    let question = row
    var entry = SessionEntry(input: RowText.unescaped(first))
    at += 1
    while let more = next?.starts(with: SessionWriter.continuation) {
      entry.input += "\n" + RowText.unescaped(more)
      at += 1
    }
    let hasText = answer(into: &entry)
    let footer = afterBlanks
    if rows.indices.contains(footer), rows[footer].starts(with: SessionWriter.footer) != nil {
      at = footer
      entry.outcome = try outcome()
    }
    guard entry.outcome != nil || !hasText else { throw .noOutcome(input, question) }
    return entry
  }

  /// Where the next row stands that is not blank.
  private var afterBlanks: Int { rows[at...].firstIndex { !$0.isBlank } ?? rows.count }

  /// The rows of an answer, blank ones between them counted; false where there are none.
  private mutating func answer(into entry: inout SessionEntry) -> Bool {
    var texts: [String] = []
    while true {
      let row = afterBlanks
      guard rows.indices.contains(row), let text = rows[row].starts(with: SessionWriter.indent)
      else { break }
      if !texts.isEmpty { texts += repeatElement("", count: row - at) }
      texts.append(RowText.unescaped(text))
      at = row + 1
    }
    entry.text = texts.joined(separator: "\n")
    return !texts.isEmpty
  }

  private mutating func outcome() throws(Diagnostic) -> Outcome {
    var reading = OutcomeRows.Reading()
    while let row = next, let text = row.starts(with: SessionWriter.footer) {
      guard row.isEnded else { throw .cutOff(input, row) }
      guard reading.outcome == nil, reading.add(text) else { throw .badOutcome(input, row) }
      at += 1
    }
    guard let outcome = reading.outcome else { throw .openOutcome(input, rows[at - 1]) }
    return outcome
  }
}

extension Diagnostic {
  private static let again =
    "delete the answer and have it asked again: 'parley replay --record FILE'"

  fileprivate static func cutOff(_ input: InputText, _ row: SessionRow) -> Diagnostic {
    Diagnostic(
      .error, "the file is cut off: its last line does not end", in: input, at: row.end,
      remedy: "end it with a line break if nothing is missing, or fetch the whole file")
  }

  fileprivate static func noOutcome(_ input: InputText, _ row: SessionRow) -> Diagnostic {
    Diagnostic(
      .error, "the answer has no row '= answered …' at its end, as if it were cut off", in: input,
      at: row.span, remedy: again)
  }

  fileprivate static func openOutcome(_ input: InputText, _ row: SessionRow) -> Diagnostic {
    Diagnostic(
      .error, "the row '= answered …' is missing behind this one, as if the file were cut off",
      in: input, at: row.span, remedy: again)
  }

  fileprivate static func badOutcome(_ input: InputText, _ row: SessionRow) -> Diagnostic {
    Diagnostic(
      .error, "this row does not tell what an answer rests on", in: input, at: row.span,
      remedy: again)
  }

  fileprivate static func unknownRow(
    _ input: InputText, _ row: SessionRow, isFirst: Bool
  ) -> Diagnostic {
    let isAnswer = row.starts(with: SessionWriter.indent) != nil
    let message =
      isAnswer && isFirst
      ? "an answer without a question above it" : "the line is no question, answer or comment"
    let remedy =
      row.text.utf8.starts(with: "parley>".utf8)
      ? "write the question behind 'parley> '"
      : "begin a question with 'parley> ', an answer with two spaces, a comment with '#'"
    return Diagnostic(.error, message, in: input, at: row.span, remedy: remedy)
  }
}
