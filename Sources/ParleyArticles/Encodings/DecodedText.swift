package import Diagnostics

/// The bytes of a file as text, and how the encoding was found.
package struct DecodedText: Sendable {
  /// How the encoding is known.
  package enum Ground: Sendable {
    /// Every byte is ASCII, or all of them together are UTF-8.
    case evident
    case byteOrderMark
    case declared
    /// Nothing says so; it is what fits best.
    case measured
  }

  package let text: String
  package let encoding: TextEncoding
  package let ground: Ground
  /// What a reader should know of the decoding: that it was measured, or that bytes were lost.
  package let doubt: String?

  /// - Parameter name: what the file is called in a message.
  /// - Throws: where the bytes are no text, or their encoding is none that is read.
  package init(_ bytes: [UInt8], name: String) throws(Diagnostic) {
    if let kind = FileKind.binary(bytes) { throw .binary(kind, name) }
    if let (encoding, length) = Self.mark(bytes) {
      self = Self.whole(bytes[length...], encoding, .byteOrderMark)
      return
    }
    if let wide = WideText.measured(bytes[...]) {
      self = Self.whole(bytes[...], wide, .measured)
      return
    }
    guard !bytes.contains(0) else { throw .binary("a file with NUL bytes", name) }
    let label = EncodingDeclaration.label(in: bytes)
    if let text = String(validating: bytes, as: UTF8.self) {
      let declared = label.flatMap { TextEncoding(label: $0) }
      let isPlain = declared == .utf8 || declared == nil || bytes.allSatisfy { $0 < 0x80 }
      self.init(
        text, .utf8, .evident,
        doubt: isPlain ? nil : "it calls itself \(label ?? ""), and its bytes are UTF-8")
      return
    }
    guard let label else {
      self = Self.measured(bytes, doubt: "no encoding is declared")
      return
    }
    guard let declared = TextEncoding(label: label) else { throw .unreadEncoding(label, name) }
    if let table = SingleByteTable(declared), table.covers(bytes) {
      self.init(table.text(bytes), declared, .declared, doubt: nil)
    } else {
      self = Self.measured(bytes, doubt: "it calls itself \(declared.rawValue), and is not")
    }
  }

  private init(_ text: String, _ encoding: TextEncoding, _ ground: Ground, doubt: String?) {
    self.text = text
    self.encoding = encoding
    self.ground = ground
    self.doubt = doubt
  }

  /// The encoding that a byte order mark tells, and the mark's length.
  private static func mark(_ bytes: [UInt8]) -> (TextEncoding, Int)? {
    let marks: [([UInt8], TextEncoding)] = [
      ([0xEF, 0xBB, 0xBF], .utf8), ([0xFF, 0xFE, 0, 0], .utf32LittleEndian),
      ([0, 0, 0xFE, 0xFF], .utf32BigEndian), ([0xFF, 0xFE], .utf16LittleEndian),
      ([0xFE, 0xFF], .utf16BigEndian),
    ]
    return marks.first { bytes.starts(with: $0.0) }.map { ($0.1, $0.0.count) }
  }

  private static func whole(
    _ bytes: ArraySlice<UInt8>, _ encoding: TextEncoding, _ ground: Ground
  ) -> DecodedText {
    let text = WideText.text(bytes, encoding) ?? String(decoding: bytes, as: UTF8.self)
    let lost = text.unicodeScalars.count { $0 == "\u{FFFD}" }
    var doubts: [String] = []
    if ground == .measured {
      doubts.append("no encoding is declared; read as \(encoding.rawValue)")
    }
    if lost > 0 { doubts.append("\(lost) \(lost == 1 ? "place" : "places") could not be read") }
    return DecodedText(
      text, encoding, ground, doubt: doubts.isEmpty ? nil : doubts.joined(separator: "; "))
  }

  /// Bytes that are not all UTF-8: UTF-8 with some broken places, or an encoding of single bytes.
  private static func measured(_ bytes: [UInt8], doubt: String) -> DecodedText {
    let repaired = String(decoding: bytes, as: UTF8.self)
    let (lost, kept) = repaired.unicodeScalars.reduce((0, 0)) {
      ($0.0 + ($1 == "\u{FFFD}" ? 1 : 0), $0.1 + ($1.value >= 0x80 && $1 != "\u{FFFD}" ? 1 : 0))
    }
    if kept >= 4 * lost { return whole(bytes[...], .utf8, .declared) }
    let encoding = EncodingMeasure.best(for: bytes[...])
    let text = SingleByteTable(encoding)?.text(bytes) ?? repaired
    return DecodedText(text, encoding, .measured, doubt: "\(doubt); read as \(encoding.rawValue)")
  }
}

extension Diagnostic {
  fileprivate static func binary(_ kind: String, _ name: String) -> Diagnostic {
    Diagnostic(
      .error, "this is \(kind), not a text", in: InputText("", name: name), at: TextSpan(0, 0),
      remedy: "save the article as a web page or as text")
  }

  fileprivate static func unreadEncoding(_ label: String, _ name: String) -> Diagnostic {
    Diagnostic(
      .error, "the encoding '\(label)' is none that is read", in: InputText("", name: name),
      at: TextSpan(0, 0), remedy: "save the file as UTF-8")
  }
}
