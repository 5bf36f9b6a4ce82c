import Diagnostics
import Yams

/// A scalar, list or record of a seed file, with its place.
struct SeedNode {
  let document: SeedDocument
  let node: Node

  /// The text of a scalar; nil for a list, a record, and a key without a value.
  var scalar: String? {
    guard case .scalar(let scalar) = node, !isEmpty else { return nil }
    return scalar.string
  }

  /// True for a key that was given no value.
  var isEmpty: Bool {
    guard case .scalar(let scalar) = node, scalar.style == .plain else { return false }
    return ["", "~", "null"].contains(scalar.string)
  }

  var items: [SeedNode]? {
    guard case .sequence(let sequence) = node else { return nil }
    return sequence.map { SeedNode(document: document, node: $0) }
  }

  var pairs: [(key: SeedNode, value: SeedNode)]? {
    guard case .mapping(let mapping) = node else { return nil }
    return mapping.map { pair in
      (
        SeedNode(document: document, node: pair.key),
        SeedNode(document: document, node: pair.value)
      )
    }
  }

  var children: [SeedNode] { items ?? pairs?.flatMap { [$0.key, $0.value] } ?? [] }

  var hasAnchor: Bool { node.anchor != nil }

  /// The node along a path; the nearest one above it where the path leaves the file.
  func descendant(_ path: ArraySlice<CorpusPlace.Step>) -> SeedNode {
    guard let step = path.first else { return self }
    let child: SeedNode? =
      switch step {
      case .key(let key): pairs?.first { $0.key.scalar == key }?.value
      case .item(let number): items.flatMap { $0.indices.contains(number) ? $0[number] : nil }
      }
    return child?.descendant(path.dropFirst()) ?? self
  }

  /// Where the node stands: a scalar with its quotes, the first line of a block, the first key of a
  /// record, the dash of a list.
  var span: TextSpan {
    guard let mark = node.mark else { return TextSpan(0, 0) }
    let start = document.offset(mark)
    switch node {
    case .scalar(let scalar): return span(of: scalar, from: start)
    case .mapping: return pairs?.first?.key.span ?? TextSpan(start, start + 1)
    case .sequence, .alias: return TextSpan(start, start + 1)
    }
  }

  private func span(of scalar: Node.Scalar, from start: Int) -> TextSpan {
    let bytes = document.input.text.utf8
    let place = bytes.index(bytes.startIndex, offsetBy: start)
    switch scalar.style {
    case .literal, .folded:
      // The line after the mark of the block.
      guard let lineBreak = bytes[place...].firstIndex(of: UInt8(ascii: "\n")) else { break }
      let text = bytes[lineBreak...].drop { $0 <= 0x20 }
      guard !text.isEmpty else { break }
      return line(from: bytes.distance(from: bytes.startIndex, to: text.startIndex))
    case .plain, .any:
      let text = scalar.string.utf8
      if !text.isEmpty && bytes[place...].starts(with: text) {
        return TextSpan(start, start + text.count)
      }
      if text.isEmpty { return TextSpan(start, start + 1) }
    case .singleQuoted, .doubleQuoted:
      let quote = bytes[place]
      var isEscaped = false
      for (offset, byte) in bytes[place...].dropFirst().enumerated() {
        if byte == UInt8(ascii: "\n") { break }
        if byte == quote && !isEscaped { return TextSpan(start, start + offset + 2) }
        isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
      }
    }
    return line(from: start)
  }

  /// To the end of the line, without the blanks there.
  private func line(from start: Int) -> TextSpan {
    let bytes = document.input.text.utf8
    let rest = bytes.dropFirst(start).prefix { $0 != UInt8(ascii: "\n") }
    let end = rest.lastIndex { $0 > 0x20 }.map { bytes.distance(from: bytes.startIndex, to: $0) }
    return TextSpan(start, (end ?? start) + 1)
  }
}
