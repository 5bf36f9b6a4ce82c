import Diagnostics

/// The record of a line or a file that could not be read: the keys of an answer's record, empty,
/// and what is wrong. `input` is null for a file, and the message says which.
enum ErrorRecord {
  static func text(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.input.location(of: diagnostic.span)
    let file = diagnostic.input.name == "line" ? nil : diagnostic.input.name
    let message =
      diagnostic.input.isName
      ? diagnostic.message : file.map { "\($0): \(diagnostic.message)" } ?? diagnostic.message
    var json = JSONWriter()
    json.object { json in
      json.field("parley", AnswerRecord.version)
      json.field("input", file == nil ? diagnostic.input.text : nil)
      json.null("reading")
      json.field("status", "error")
      json.null("verdict")
      json.null("answer")
      json.field("claims", [])
      json.field("outlets", 0)
      json.field("origins", 0)
      json.field("notes", diagnostic.notes)
      json.null("scope")
      json.key("error")
      json.object { json in
        json.field("message", message)
        json.field("line", place.line)
        json.field("column", place.column)
        json.field("length", place.length)
        json.field("remedy", diagnostic.remedy)
      }
    }
    return json.text
  }
}
