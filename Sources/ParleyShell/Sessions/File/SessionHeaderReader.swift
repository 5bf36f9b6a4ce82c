import Diagnostics
import ParleyModel

/// Reads the rows above the first blank one: the format's version and what the session is.
enum SessionHeaderReader {
  private static let mark = "parley session "
  private static let names = ["title", "corpus", "digest", "width", "today"]

  /// The header, and the rows below it.
  static func read(
    _ input: InputText, _ rows: [SessionRow]
  ) throws(Diagnostic) -> (header: SessionHeader, rest: [SessionRow]) {
    guard let first = rows.first, let version = first.starts(with: mark) else {
      throw .noSession(input, rows.first)
    }
    try check(version, input, first)
    var header = SessionHeader()
    var seen: Set<String> = []
    var at = 1
    while at < rows.count, !rows[at].isBlank {
      let row = rows[at]
      guard let colon = row.text.utf8.firstIndex(of: UInt8(ascii: ":")) else {
        throw .noField(input, row)
      }
      let name = String(row.text[..<colon])
      let behind = row.text[colon...].utf8.dropFirst()
      let value = behind.first == UInt8(ascii: " ") ? behind.dropFirst() : behind
      guard names.contains(name) else { throw .unknownField(name, input, row) }
      guard seen.insert(name).inserted else { throw .repeatedField(name, input, row) }
      guard take(name, RowText.unescaped(Substring(value)), into: &header) else {
        throw .badField(name, input, row)
      }
      at += 1
    }
    guard rows[at - 1].isEnded else { throw .cutOff(input, rows[at - 1]) }
    return (header, Array(rows[at...]))
  }

  private static func check(
    _ text: Substring, _ input: InputText, _ row: SessionRow
  ) throws(Diagnostic) {
    let trimmed = text.utf8.last == UInt8(ascii: "\r") ? Substring(text.utf8.dropLast()) : text
    guard trimmed.utf8.count <= 9, let version = Int(trimmed), version >= 1 else {
      throw .badVersion(input, row, mark.utf8.count)
    }
    guard version <= SessionHeader.version else {
      throw .newerVersion(version, input, row, mark.utf8.count)
    }
    if trimmed.utf8.count != text.utf8.count { try SessionRow.refuseHidden(input) }
  }

  private static func take(
    _ name: String, _ value: String, into header: inout SessionHeader
  ) -> Bool {
    switch name {
    case "title": header.title = value
    case "corpus": header.corpus = value
    case "digest":
      guard isDigest(value) else { return false }
      header.digest = value
    case "width":
      guard let width = Int(value), (20...1000).contains(width) else { return false }
      header.width = width
    default:
      guard let date = PartialDate(iso: value) else { return false }
      header.today = date
    }
    return true
  }

  private static func isDigest(_ value: String) -> Bool {
    value.hasPrefix("sha256:") && value.utf8.count == 71
      && value.utf8.dropFirst(7).allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
  }
}

extension Diagnostic {
  fileprivate static func noSession(_ input: InputText, _ row: SessionRow?) -> Diagnostic {
    Diagnostic(
      .error, "this is not a session: a session begins with 'parley session 1'", in: input,
      at: row?.span ?? TextSpan(0, 0), remedy: "write 'parley session 1' on the first line")
  }

  fileprivate static func badVersion(
    _ input: InputText, _ row: SessionRow, _ start: Int
  ) -> Diagnostic {
    Diagnostic(
      .error, "this is no version of the format", in: input, at: TextSpan(start, row.span.end),
      remedy: "write 'parley session 1'")
  }

  fileprivate static func newerVersion(
    _ version: Int, _ input: InputText, _ row: SessionRow, _ start: Int
  ) -> Diagnostic {
    Diagnostic(
      .error,
      "version \(version) of the format is newer than this program, which reads up to "
        + "\(SessionHeader.version)",
      in: input, at: TextSpan(start, row.span.end), remedy: "read it with a newer parley")
  }

  fileprivate static func noField(_ input: InputText, _ row: SessionRow) -> Diagnostic {
    Diagnostic(
      .error, "a line of the header has the form 'name: value'", in: input, at: row.span,
      remedy: "leave a blank line between the header and the first question")
  }

  fileprivate static func unknownField(
    _ name: String, _ input: InputText, _ row: SessionRow
  ) -> Diagnostic {
    let names = ["title", "corpus", "digest", "width", "today"]
    let near = NearMiss.nearest(to: name, among: names)
    return Diagnostic(
      .error, "'\(name)' is not a field of the header", in: input,
      at: TextSpan(row.span.start, row.span.start + name.utf8.count),
      remedy: near.map { "did you mean '\($0)'?" } ?? "use one of: \(names.joined(separator: ", "))"
    )
  }

  fileprivate static func repeatedField(
    _ name: String, _ input: InputText, _ row: SessionRow
  ) -> Diagnostic {
    Diagnostic(
      .error, "'\(name)' stands in the header twice", in: input, at: row.span,
      remedy: "take one of the two out")
  }

  fileprivate static func badField(
    _ name: String, _ input: InputText, _ row: SessionRow
  ) -> Diagnostic {
    let remedy =
      switch name {
      case "width": "use a number from 20 to 1000"
      case "today": "write the day as 2025-07-23"
      default: "write 'sha256:' and 64 digits, or take the line out"
      }
    return Diagnostic(
      .error, "the value does not fit '\(name)'", in: input,
      at: TextSpan(row.span.start + name.utf8.count + 1, row.span.end), remedy: remedy)
  }

  fileprivate static func cutOff(_ input: InputText, _ row: SessionRow) -> Diagnostic {
    Diagnostic(
      .error, "the file is cut off: its last line does not end", in: input, at: row.end,
      remedy: "end it with a line break if nothing is missing, or fetch the whole file")
  }
}
