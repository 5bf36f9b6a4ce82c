package import Diagnostics
package import ParleyModel

/// Adds records to files of a corpus folder that a person may have written: all that stands there
/// stays as it is, comments too.
package enum RecordAddition {
  package static func adding(_ claim: Claim, to file: InputText) throws(Diagnostic) -> String {
    try appending(YAMLRecord(claim), to: file)
  }

  package static func adding(_ name: Name, to file: InputText) throws(Diagnostic) -> String {
    try appending(YAMLRecord(name), to: file)
  }

  package static func adding(_ origin: Origin, to file: InputText) throws(Diagnostic) -> String {
    try appending(YAMLRecord(origin), to: file)
  }

  /// One more piece of evidence for a claim of the file.
  package static func adding(
    _ evidence: Evidence, toClaim id: String, in file: InputText
  ) throws(Diagnostic) -> String {
    let records = try records(of: file)
    guard let number = records.firstIndex(where: { $0.value("id")?.scalar == id }),
      let list = records[number].value("evidence"), let first = list.items?.first
    else { throw .noRecord(id, file) }
    guard first.line > records[number].line, list.column < first.column else {
      throw .inBrackets(list)
    }
    let following = records[number].pairs?.first { $0.key.line > first.line }.map(\.key.line)
    let behind = [following, number + 1 < records.count ? records[number + 1].line : nil]
    let record = YAMLRecord(evidence).item(indent: list.column - 1)
    return inserting(record, in: file, before: behind.compactMap { $0 }.min())
  }

  /// One more spelling for a name of the file.
  package static func adding(
    alias: String, toName id: String, in file: InputText
  ) throws(Diagnostic) -> String {
    let records = try records(of: file)
    guard let record = records.first(where: { $0.value("id")?.scalar == id }),
      let name = record.pairs?.first(where: { $0.key.scalar == "name" })
    else { throw .noRecord(id, file) }
    var rows = rows(of: file)
    guard let aliases = record.value("aliases"), !aliases.isEmpty else {
      guard name.key.column == record.column else { throw .inBrackets(record) }
      let indent = String(repeating: " ", count: name.key.column - 1)
      rows.insert("\(indent)aliases: [\(YAMLText.value(alias, .inList))]", at: name.key.line)
      return rows.joined(separator: "\n")
    }
    let row = rows[aliases.line - 1]
    guard let end = row.lastIndex(of: "]"), row[end...].count == 1,
      row.count(where: { $0 == "]" }) == 1
    else { throw .notInBrackets(aliases) }
    rows[aliases.line - 1] = row[..<end] + ", \(YAMLText.value(alias, .inList))]"
    return rows.joined(separator: "\n")
  }

  private static func appending(
    _ record: YAMLRecord, to file: InputText
  ) throws(Diagnostic) -> String {
    let records = try records(of: file)
    let text = record.item(indent: 0).joined(separator: "\n") + "\n"
    guard let last = records.last else {
      return rows(of: file).filter { $0.hasPrefix("#") }.map { $0 + "\n" }.joined() + text
    }
    guard last.column == 3 else { throw .inBrackets(last) }
    var old = Substring(file.text)
    while old.last?.isWhitespace ?? false { old.removeLast() }
    return old + "\n\n" + text
  }

  private static func records(of file: InputText) throws(Diagnostic) -> [SeedNode] {
    guard let root = try SeedDocument.root(of: file), !root.isEmpty else { return [] }
    guard let items = root.items else { throw .inBrackets(root) }
    return items
  }

  /// Puts rows before a line, counted from 1, but above the blank rows and comments there; at the
  /// end where there is no such line.
  private static func inserting(
    _ record: [String], in file: InputText, before line: Int?
  ) -> String {
    var rows = rows(of: file)
    var place = line.map { $0 - 1 } ?? rows.count
    while place > 0, rows[place - 1].allSatisfy(\.isWhitespace) || rows[place - 1].isComment {
      place -= 1
    }
    rows.insert(contentsOf: record, at: place)
    return rows.joined(separator: "\n")
  }

  private static func rows(of file: InputText) -> [Substring] {
    file.text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}

extension Substring {
  fileprivate var isComment: Bool { drop { $0.isWhitespace }.hasPrefix("#") }
}

extension [Substring] {
  fileprivate mutating func insert(contentsOf rows: [String], at place: Int) {
    insert(contentsOf: rows.map { Substring($0) }, at: place)
  }

  fileprivate mutating func insert(_ row: String, at place: Int) {
    insert(Substring(row), at: place)
  }
}

extension SeedNode {
  fileprivate func value(_ key: String) -> SeedNode? {
    pairs?.first { $0.key.scalar == key }?.value
  }
}

extension Diagnostic {
  fileprivate static func noRecord(_ id: String, _ file: InputText) -> Diagnostic {
    Diagnostic(
      .error, "there is no '\(id)' with what is to be added to", in: file, at: TextSpan(0, 0),
      remedy: "somebody has changed the file: open the corpus again")
  }

  fileprivate static func inBrackets(_ node: SeedNode) -> Diagnostic {
    Diagnostic(
      .error, "this is not written as a list of '- ' records, a key a line",
      in: node.document.input, at: node.span, remedy: "write it so, then try again")
  }

  fileprivate static func notInBrackets(_ node: SeedNode) -> Diagnostic {
    Diagnostic(
      .error, "this list does not stand in brackets on one line", in: node.document.input,
      at: node.span, remedy: "write it as '[a, b]', then try again")
  }
}
