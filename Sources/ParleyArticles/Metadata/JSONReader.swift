/// A JSON value; numbers are kept as they are written.
enum JSONValue: Equatable {
  case text(String)
  case number(String)
  case list([JSONValue])
  case record([String: JSONValue])
  case nothing

  /// The deepest that lists and records may be nested.
  static let depthLimit = 64

  /// Nil for what is no JSON.
  init?(_ text: String) {
    var reader = JSONReader(bytes: Array(text.utf8))
    guard let value = reader.value(depth: 0) else { return nil }
    self = value
  }
}

/// Reads JSON, and forgives what follows a whole value.
private struct JSONReader {
  let bytes: [UInt8]
  private var at = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func value(depth: Int) -> JSONValue? {
    guard depth < JSONValue.depthLimit, let byte = next() else { return nil }
    switch byte {
    case UInt8(ascii: "{"): return record(depth: depth)
    case UInt8(ascii: "["): return list(depth: depth)
    case UInt8(ascii: "\""): return text().map(JSONValue.text)
    default: return word()
    }
  }

  /// The next byte that is no white space; it is not taken.
  private mutating func next() -> UInt8? {
    while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
    return at < bytes.count ? bytes[at] : nil
  }

  private mutating func takes(_ mark: Unicode.Scalar) -> Bool {
    guard next() == UInt8(ascii: mark) else { return false }
    at += 1
    return true
  }

  private mutating func record(depth: Int) -> JSONValue? {
    at += 1
    var values: [String: JSONValue] = [:]
    if takes("}") { return .record(values) }
    repeat {
      guard next() == UInt8(ascii: "\""), let key = text(), takes(":"),
        let value = value(depth: depth + 1)
      else { return nil }
      values[key] = value
    } while takes(",")
    return takes("}") ? .record(values) : nil
  }

  private mutating func list(depth: Int) -> JSONValue? {
    at += 1
    var values: [JSONValue] = []
    if takes("]") { return .list(values) }
    repeat {
      guard let value = value(depth: depth + 1) else { return nil }
      values.append(value)
    } while takes(",")
    return takes("]") ? .list(values) : nil
  }

  private mutating func word() -> JSONValue? {
    let start = at
    while at < bytes.count, !",]}".utf8.contains(bytes[at]), bytes[at] > 0x20 { at += 1 }
    let word = String(decoding: bytes[start..<at], as: UTF8.self)
    switch word {
    case "": return nil
    case "true", "false", "null": return .nothing
    default: return .number(word)
    }
  }

  private mutating func text() -> String? {
    at += 1
    var units: [UInt8] = []
    var wide: [UInt16] = []
    func settle() {
      units += String(decoding: wide, as: UTF16.self).utf8
      wide = []
    }
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if byte == UInt8(ascii: "\\"), at < bytes.count {
        let mark = bytes[at]
        at += 1
        if mark == UInt8(ascii: "u") {
          guard at + 4 <= bytes.count,
            let unit = UInt16(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16)
          else { return nil }
          wide.append(unit)
          at += 4
          continue
        }
        settle()
        units.append(Self.escapes[mark] ?? mark)
      } else {
        settle()
        if byte == UInt8(ascii: "\"") { return String(decoding: units, as: UTF8.self) }
        units.append(byte)
      }
    }
    return nil
  }

  private static let escapes: [UInt8: UInt8] = [
    UInt8(ascii: "n"): 0x0A, UInt8(ascii: "t"): 0x09, UInt8(ascii: "r"): 0x0D,
    UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C,
  ]
}
