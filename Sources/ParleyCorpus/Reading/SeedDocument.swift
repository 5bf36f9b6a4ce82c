import Diagnostics

/// A file's text as YAML, and where its marks lie in the text.
final class SeedDocument {
  /// The deepest that lists and records may be nested.
  static let depthLimit = 64

  let input: InputText
  private let events: YAMLEvents
  private lazy var lines = Self.lineStarts(input.text)

  private init(_ input: InputText) {
    self.input = input
    events = YAMLEvents(input.text)
  }

  /// The document's root; nil where nothing is written in it.
  static func root(of input: InputText) throws(Diagnostic) -> SeedNode? {
    try SeedDocument(input).root()
  }

  private func root() throws(Diagnostic) -> SeedNode? {
    var root: SeedNode?
    while true {
      let event = try next()
      switch event.content {
      case .streamEnd: return root
      case .document where root != nil:
        throw .unreadable(input, "but found another document", at: place(of: event))
      case .document: root = try node(try next(), depth: 1)
      default: break
      }
    }
  }

  private func next() throws(Diagnostic) -> YAMLEvents.Event {
    do {
      return try events.next()
    } catch {
      throw .unreadable(input, error.problem, at: span(of: error.place))
    }
  }

  /// The node that begins with an event, bounded in depth and without anchors.
  private func node(_ event: YAMLEvents.Event, depth: Int) throws(Diagnostic) -> SeedNode {
    guard depth <= Self.depthLimit else { throw .deep(input, at: place(of: event)) }
    guard !event.hasAnchor else { throw .anchor(input, at: place(of: event)) }
    let content: SeedNode.Content
    switch event.content {
    case .scalar(let text, let style): content = .scalar(text, style)
    case .list: content = .list(try items(depth: depth + 1))
    case .record: content = .record(try pairs(depth: depth + 1))
    case .alias: throw .alias(input, at: place(of: event))
    case .end, .document, .streamEnd, .other:
      throw .unreadable(input, "a value is missing", at: place(of: event))
    }
    return SeedNode(document: self, line: event.line, column: event.column, content: content)
  }

  private func items(depth: Int) throws(Diagnostic) -> [SeedNode] {
    var items: [SeedNode] = []
    while true {
      let event = try next()
      if case .end = event.content { return items }
      items.append(try node(event, depth: depth))
    }
  }

  private func pairs(depth: Int) throws(Diagnostic) -> [(key: SeedNode, value: SeedNode)] {
    var pairs: [(key: SeedNode, value: SeedNode)] = []
    var known: [String: SeedNode] = [:]
    while true {
      let event = try next()
      if case .end = event.content { return pairs }
      let key = try node(event, depth: depth)
      if case .scalar(let text, _) = key.content {
        if let first = known.updateValue(key, forKey: text) {
          throw .twice(input, text, at: first.span)
        }
      }
      pairs.append((key, try node(try next(), depth: depth)))
    }
  }

  private func place(of event: YAMLEvents.Event) -> TextSpan {
    span(of: .mark(line: event.line, column: event.column))
  }

  private func span(of place: YAMLEvents.Place) -> TextSpan {
    let offset =
      switch place {
      case .mark(let line, let column): offset(line: line, column: column)
      case .byte(let offset): min(offset, input.text.utf8.count)
      }
    return TextSpan(offset, offset + 1)
  }

  /// The offset of a line and a column, both counted from 1; the column in Unicode scalars.
  func offset(line: Int, column: Int) -> Int {
    guard line > 0, line <= lines.count else { return input.text.utf8.count }
    let text = input.text
    let start = text.utf8.index(text.startIndex, offsetBy: lines[line - 1])
    let scalars = text.unicodeScalars
    let place = scalars.index(start, offsetBy: max(0, column - 1), limitedBy: scalars.endIndex)
    return text.utf8.distance(from: text.startIndex, to: place ?? scalars.endIndex)
  }

  /// Lines end as YAML ends them: LF, CR, CR LF, NEL, LS, PS.
  private static func lineStarts(_ text: String) -> [Int] {
    var starts = [0]
    var offset = 0
    var before: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      offset += UTF8.width(scalar)
      switch scalar {
      case "\n" where before == "\r": starts[starts.count - 1] = offset
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": starts.append(offset)
      default: break
      }
      before = scalar
    }
    return starts
  }
}

extension Diagnostic {
  fileprivate static func unreadable(
    _ input: InputText, _ problem: String, at span: TextSpan
  ) -> Diagnostic {
    Diagnostic(
      .error, "this is not readable as YAML: \(problem)", in: input, at: span,
      remedy: "check the indents, and put quotes around text with ': ' or '#' in it")
  }

  fileprivate static func twice(
    _ input: InputText, _ key: String, at span: TextSpan
  ) -> Diagnostic {
    Diagnostic(
      .error, "'\(key)' stands twice in one record", in: input, at: span,
      remedy: "leave one of them out")
  }

  fileprivate static func deep(_ input: InputText, at span: TextSpan) -> Diagnostic {
    Diagnostic(
      .error, "this is nested deeper than \(SeedDocument.depthLimit) levels", in: input, at: span,
      remedy: "write lists and records flat")
  }

  fileprivate static func anchor(_ input: InputText, at span: TextSpan) -> Diagnostic {
    Diagnostic(
      .error, "anchors are not read", in: input, at: span,
      remedy: "write the value out wherever it is wanted")
  }

  fileprivate static func alias(_ input: InputText, at span: TextSpan) -> Diagnostic {
    Diagnostic(
      .error, "aliases are not read", in: input, at: span,
      remedy: "write the value out wherever it is wanted")
  }
}
