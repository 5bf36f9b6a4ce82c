/// The text of a block while it is read: white space becomes one space.
struct BlockText {
  /// Where the text stands that comes next: the kind, container and region of its block.
  var place: (kind: BlockKind, container: Int, region: Int) = (.loose, -1, -1)
  private var bytes: [UInt8] = []
  private var linked = 0
  private var breaks = 0

  var isEmpty: Bool { bytes.isEmpty }

  mutating func add(_ text: UnsafeRawBufferPointer, isLinked: Bool) {
    let before = bytes.count
    var at = 0
    while at < text.count {
      let byte = text[at]
      let isWideSpace = byte == 0xC2 && at + 1 < text.count && text[at + 1] == 0xA0
      if byte <= 0x20 || byte == 0x7F || isWideSpace {
        if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
        at += isWideSpace ? 2 : 1
      } else {
        bytes.append(byte)
        breaks = 0
        at += 1
      }
    }
    if isLinked { linked += bytes.count - before }
  }

  /// True at the second line break in a row, which ends a block; one is a space.
  mutating func breakLine() -> Bool {
    breaks += 1
    if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
    return breaks > 1
  }

  /// The block, or nil where nothing was said; what comes next begins another.
  mutating func finished() -> Block? {
    if bytes.last == 0x20 { bytes.removeLast() }
    guard !bytes.isEmpty else { return nil }
    let text = String(decoding: bytes, as: UTF8.self).withoutControls
    let block = Block(
      kind: place.kind, text: text, linked: min(linked, bytes.count), container: place.container,
      region: place.region)
    bytes = []
    linked = 0
    breaks = 0
    return text.isEmpty ? nil : block
  }
}

extension String {
  /// A reference to a C1 control, `&#146;`, means a character of Windows-1252: so browsers read it.
  fileprivate var withoutControls: String {
    guard unicodeScalars.contains(where: { $0.value >= 0x80 && $0.value < 0xA0 }),
      let table = SingleByteTable(.windows1252)
    else { return self }
    return String(
      String.UnicodeScalarView(
        unicodeScalars.map {
          $0.value >= 0x80 && $0.value < 0xA0 ? table.scalars[Int($0.value)] : $0
        }))
  }
}
