import Diagnostics
import Yams

/// A file's text as YAML, and where its marks lie in the text.
final class SeedDocument {
  /// The deepest that lists and records may be nested.
  static let depthLimit = 64
  /// The most words like an alias in a file that has anchors.
  private static let aliasLimit = 4

  let input: InputText
  private lazy var lines = Self.lineStarts(input.text)

  private init(_ input: InputText) { self.input = input }

  /// The document's root; nil where nothing is written in it.
  static func root(of input: InputText) throws(Diagnostic) -> SeedNode? {
    let document = SeedDocument(input)
    if let place = document.expandingAlias() { throw .alias(input, at: place) }
    do {
      let parser = try Parser(yaml: input.text, resolver: .basic, encoding: .utf8)
      // The parser keeps the anchors alive that are looked for.
      return try withExtendedLifetime(parser) {
        guard let node = try parser.singleRoot() else { return nil }
        return try document.convert(node, depth: 1)
      }
    } catch let error as Diagnostic {
      throw error
    } catch let error as YamlError {
      throw document.diagnostic(error)
    } catch {
      throw .unreadable(input, "it is no YAML", at: TextSpan(0, 0))
    }
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

  /// The nodes of Yams as nodes of ours, bounded in depth and without anchors.
  private func convert(_ node: Node, depth: Int) throws -> SeedNode {
    let mark = node.mark
    func seed(_ content: SeedNode.Content) -> SeedNode {
      SeedNode(
        document: self, line: mark?.line ?? 0, column: mark?.column ?? 0, content: content)
    }
    let place = seed(.list([]))
    guard depth <= Self.depthLimit else { throw Diagnostic.deep(input, at: place.span) }
    guard node.anchor == nil else { throw Diagnostic.anchor(input, at: place.span) }
    switch node {
    case .scalar(let scalar):
      return seed(.scalar(scalar.string, style(of: scalar)))
    case .sequence(let sequence):
      return seed(.list(try sequence.map { try convert($0, depth: depth + 1) }))
    case .mapping(let mapping):
      let pairs = try mapping.map { pair in
        (
          key: try convert(pair.key, depth: depth + 1),
          value: try convert(pair.value, depth: depth + 1)
        )
      }
      return seed(.record(pairs))
    case .alias: throw Diagnostic.alias(input, at: place.span)
    }
  }

  private func style(of scalar: Node.Scalar) -> SeedNode.Style {
    switch scalar.style {
    case .plain, .any: .plain
    case .singleQuoted, .doubleQuoted: .quoted
    case .literal, .folded: .block
    }
  }

  /// The first of too many aliases in a text that has anchors as well: in keys they are looked at
  /// so often that it could take for ever.
  private func expandingAlias() -> TextSpan? {
    let bytes = Array(input.text.utf8)
    var anchors = 0
    var aliases: [Int] = []
    for (offset, byte) in bytes.enumerated() where byte == 0x26 || byte == 0x2A {
      let before = offset > 0 ? bytes[offset - 1] : 0
      let name = bytes[(offset + 1)...].prefix(while: Self.isNameByte)
      guard Self.opens(before), !name.isEmpty,
        name.endIndex == bytes.count || bytes[name.endIndex] != byte
      else { continue }
      if byte == 0x26 { anchors += 1 } else { aliases.append(offset) }
    }
    guard anchors > 0, aliases.count > Self.aliasLimit else { return nil }
    return TextSpan(aliases[0], aliases[0] + 1)
  }

  /// True for a byte after which a new value may begin.
  private static func opens(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte >= 0x80 || ",[]{}:?-!".utf8.contains(byte)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...90, 97...122, UInt8(ascii: "_"), UInt8(ascii: "-"): true
    default: false
    }
  }

  private func diagnostic(_ error: YamlError) -> Diagnostic {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      let place = offset(line: mark.line, column: mark.column)
      let span = TextSpan(place, place + 1)
      if problem.hasPrefix("Maximum nesting level") { return .deep(input, at: span) }
      if problem == "found undefined alias" { return .alias(input, at: span) }
      return .unreadable(input, problem, at: span)
    case .duplicatedKeysInMapping(let keys, let context):
      let place = offset(line: context.mark.line, column: context.mark.column)
      let key = keys.first ?? ""
      return .twice(input, key, at: TextSpan(place, place + key.utf8.count))
    case .memory:
      return .deep(input, at: TextSpan(0, 0))
    case .reader(let problem, let offset, _, _):
      let place = offset.map { input.text.prefix($0).utf8.count } ?? 0
      return .unreadable(input, problem, at: TextSpan(place, place + 1))
    default:
      return .unreadable(input, "it is no YAML", at: TextSpan(0, 0))
    }
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
