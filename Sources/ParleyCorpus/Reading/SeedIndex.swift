import Diagnostics

/// Where each record of a corpus was read.
package struct SeedIndex {
  private var nodes: [RecordKind: [Int: SeedNode]] = [:]
  /// The ids of the sources that have proposals.
  var proposedSources: Set<String> = []

  package init() {}

  mutating func set(_ node: SeedNode, for kind: RecordKind, _ number: Int) {
    nodes[kind, default: [:]][number] = node
  }

  /// Where a place of the corpus was read; nil for a record that was not read from a file.
  func location(of place: CorpusPlace) -> SeedLocation? {
    guard let record = nodes[place.kind]?[place.number] else { return nil }
    return SeedLocation(
      input: record.document.input, span: record.descendant(place.path[...]).span)
  }
}

/// A file and a place in it.
struct SeedLocation {
  let input: InputText
  let span: TextSpan

  /// The place of a part of a text, where the file has the text as it is.
  func narrowed(to part: Substring, of text: String) -> SeedLocation {
    let bytes = input.text.utf8
    let isQuoted = bytes.dropFirst(span.start).first.map { "\"'".utf8.contains($0) } ?? false
    let start = span.start + (isQuoted ? 1 : 0)
    guard bytes.dropFirst(start).starts(with: text.utf8) else { return self }
    let first = start + text.utf8.distance(from: text.startIndex, to: part.startIndex)
    return SeedLocation(input: input, span: TextSpan(first, first + part.utf8.count))
  }
}

extension Diagnostic {
  init(
    _ severity: Severity, _ message: String, _ location: SeedLocation, notes: [String] = [],
    remedy: String? = nil
  ) {
    self.init(
      severity, message, in: location.input, at: location.span, notes: notes, remedy: remedy)
  }
}
