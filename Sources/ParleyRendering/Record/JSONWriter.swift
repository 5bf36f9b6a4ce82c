import Diagnostics

/// Writes one JSON value on one line, its keys in the order in which they are given.
package struct JSONWriter {
  package private(set) var text = ""
  /// True where a comma is owed before the next key or element.
  private var isOwed = false

  package init() {}

  package mutating func object(_ members: (inout JSONWriter) -> Void) { wrapped("{", "}", members) }

  package mutating func array<Element>(
    _ elements: some Sequence<Element>, _ element: (inout JSONWriter, Element) -> Void
  ) {
    wrapped("[", "]") { writer in for value in elements { element(&writer, value) } }
  }

  /// A key; its value is to follow.
  package mutating func key(_ name: String) {
    separate()
    quote(name)
    text += ":"
    isOwed = false
  }

  package mutating func field(_ name: String, _ value: String?) {
    guard let value else { return null(name) }
    key(name)
    string(value)
  }

  package mutating func field(_ name: String, _ value: Int?) {
    guard let value else { return null(name) }
    key(name)
    number(value)
  }

  package mutating func field(_ name: String, _ values: [String]) {
    key(name)
    strings(values)
  }

  package mutating func field(_ name: String, _ value: Bool) {
    key(name)
    text += String(value)
    isOwed = true
  }

  package mutating func null(_ name: String) {
    key(name)
    text += "null"
    isOwed = true
  }

  package mutating func strings(_ values: [String]) {
    array(values) { json, value in json.string(value) }
  }

  package mutating func string(_ value: String) {
    separate()
    quote(value)
  }

  package mutating func number(_ value: Int) {
    separate()
    text += String(value)
  }

  private mutating func wrapped(
    _ open: String, _ close: String, _ content: (inout JSONWriter) -> Void
  ) {
    separate()
    text += open
    isOwed = false
    content(&self)
    text += close
    isOwed = true
  }

  private mutating func separate() {
    if isOwed { text += "," }
    isOwed = true
  }

  private mutating func quote(_ value: String) {
    text += "\""
    if value.unicodeScalars.contains(where: Self.mustEscape) {
      for scalar in value.unicodeScalars { escape(scalar) }
    } else {
      text += value
    }
    text += "\""
  }

  /// What JSON forbids in a string, and whatever could move a cursor where a record is looked at.
  private static func mustEscape(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\"" || scalar == "\\" || Visible.isHidden(scalar)
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": text += "\\\""
    case "\\": text += "\\\\"
    case "\n": text += "\\n"
    case "\r": text += "\\r"
    case "\t": text += "\\t"
    case let scalar where Visible.isHidden(scalar):
      for unit in UTF16.encode(scalar) ?? Unicode.UTF16.encodedReplacementCharacter {
        let digits = String(unit, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      }
    default: text.unicodeScalars.append(scalar)
    }
  }
}
