import Diagnostics

/// Writes attributions as JSON on one line; whatever could move a cursor is escaped.
struct JSONText {
  private(set) var text = ""

  mutating func object(_ file: String, _ records: [AttributionRecord]) {
    text += "{\"file\":"
    string(file)
    text += ",\"attributions\":["
    for (index, record) in records.enumerated() {
      if index > 0 { text += "," }
      attribution(record)
    }
    text += "]}"
  }

  private mutating func attribution(_ record: AttributionRecord) {
    text += "{"
    spans("sources", record.sources)
    text += ","
    spans("cues", record.cues)
    text += ","
    spans("contents", record.contents)
    member("mode", record.mode.rawValue)
    member("speaker", record.speaker)
    member("channel", record.channel)
    member("addressee", record.addressee)
    member("via", record.via)
    member("rule", record.rule)
    let hundredths = Int((record.confidence * 100).rounded())
    text += ",\"confidence\":0.\(hundredths < 10 ? "0" : "")\(min(hundredths, 99))"
    text += ",\"strong\":\(record.strong)}"
  }

  private mutating func spans(_ name: String, _ spans: [AttributionRecord.Span]) {
    text += "\"\(name)\":["
    for (index, span) in spans.enumerated() {
      text += index > 0 ? ",{" : "{"
      text += "\"start\":\(span.start),\"end\":\(span.end),\"text\":"
      string(span.text)
      text += "}"
    }
    text += "]"
  }

  private mutating func member(_ name: String, _ value: String?) {
    text += ",\"\(name)\":"
    if let value { string(value) } else { text += "null" }
  }

  private mutating func string(_ value: String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case _ where Visible.isHidden(scalar):
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
