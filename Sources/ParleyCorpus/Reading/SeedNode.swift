import Diagnostics

/// A scalar, list or record of a seed file, with its place.
struct SeedNode {
  /// How a scalar is written: `a`, `"a"`, or lines after `|-`.
  enum Style { case plain, quoted, block }

  enum Content {
    case scalar(String, Style)
    case list([SeedNode])
    case record([(key: SeedNode, value: SeedNode)])
  }

  let document: SeedDocument
  /// 1 for the first.
  let line: Int
  /// 1 for the first, in Unicode scalars.
  let column: Int
  let content: Content

  /// The text of a scalar; nil for a list, a record, and a key without a value.
  var scalar: String? {
    guard case .scalar(let text, _) = content, !isEmpty else { return nil }
    return text
  }

  /// True for a key that was given no value.
  var isEmpty: Bool {
    guard case .scalar(let text, .plain) = content else { return false }
    return ["", "~", "null"].contains(text)
  }

  var items: [SeedNode]? {
    guard case .list(let items) = content else { return nil }
    return items
  }

  var pairs: [(key: SeedNode, value: SeedNode)]? {
    guard case .record(let pairs) = content else { return nil }
    return pairs
  }

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
    let start = document.offset(line: line, column: column)
    switch content {
    case .scalar(let text, .plain): return plainSpan(text, from: start)
    case .scalar(_, .quoted): return quotedSpan(from: start)
    case .scalar(_, .block): return blockSpan(from: start)
    case .list: return TextSpan(start, start + 1)
    case .record(let pairs): return pairs.first?.key.span ?? TextSpan(start, start + 1)
    }
  }

  private var bytes: String.UTF8View { document.input.text.utf8 }

  private func plainSpan(_ text: String, from start: Int) -> TextSpan {
    if text.isEmpty { return TextSpan(start, start + 1) }
    return bytes.dropFirst(start).starts(with: text.utf8)
      ? TextSpan(start, start + text.utf8.count) : rest(from: start)
  }

  private func quotedSpan(from start: Int) -> TextSpan {
    let text = bytes.dropFirst(start)
    var isEscaped = false
    for (offset, byte) in text.dropFirst().enumerated() {
      if byte == UInt8(ascii: "\n") { break }
      if byte == text.first && !isEscaped { return TextSpan(start, start + offset + 2) }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    return rest(from: start)
  }

  /// The first line of text after the mark of the block.
  private func blockSpan(from start: Int) -> TextSpan {
    let text = bytes.dropFirst(start).drop { $0 != UInt8(ascii: "\n") }.drop { $0 <= 0x20 }
    guard !text.isEmpty else { return rest(from: start) }
    return rest(from: bytes.distance(from: bytes.startIndex, to: text.startIndex))
  }

  /// To the end of the line, without the blanks there.
  private func rest(from start: Int) -> TextSpan {
    let line = bytes.dropFirst(start).prefix { $0 != UInt8(ascii: "\n") }
    let end = line.lastIndex { $0 > 0x20 }.map { bytes.distance(from: bytes.startIndex, to: $0) }
    return TextSpan(start, (end ?? start) + 1)
  }
}
