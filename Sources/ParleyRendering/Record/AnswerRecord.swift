import ParleyModel

/// The record of a line: an object with the same keys in the same order each time.
enum AnswerRecord {
  /// Raised when a key goes or changes its meaning; a key that is added at an end raises nothing.
  static let version = 1

  static func text(_ answer: Answer) -> String {
    var json = JSONWriter()
    json.object { json in
      json.field("parley", version)
      json.field("input", answer.input)
      json.field("reading", answer.reading)
      json.field("status", answer.status.rawValue)
      json.field("verdict", answer.verdict?.rawValue)
      json.field("answer", answer.line)
      json.key("claims")
      json.array(answer.claims) { json, claim in ClaimRecord.write(claim, &json) }
      json.field("outlets", answer.outlets.count)
      json.field("origins", answer.origins.count)
      json.field("notes", answer.notes)
      writeScope(of: answer, &json)
      json.null("error")
      writeAdded(answer, &json)
    }
    return json.text
  }

  private static func writeScope(of answer: Answer, _ json: inout JSONWriter) {
    guard answer.tellsSearch else { return json.null("scope") }
    json.key("scope")
    json.object { json in
      json.field("sources", answer.scope?.sources)
      json.field("passages", answer.scope?.passages)
      json.key("tried")
      json.array(answer.scope?.tried ?? []) { json, words in json.strings(words) }
      json.key("nearest")
      json.array(answer.nearest) { json, near in
        ClaimRecord.write(near.claim, difference: near.difference, &json)
      }
    }
  }

  /// The keys that only some forms have, and those that came later.
  private static func writeAdded(_ answer: Answer, _ json: inout JSONWriter) {
    if let items = answer.items {
      json.key("items")
      json.array(items) { json, item in write(item, &json) }
    }
    if let judgement = answer.judgement { json.field("judgement", judgement) }
    json.key("conflicts")
    json.array(answer.conflicts) { json, conflict in
      json.object { json in
        json.field("kind", conflict.kind.rawValue)
        json.field("sides", conflict.sides)
        json.field("note", conflict.note)
      }
    }
  }

  private static func write(_ item: Item, _ json: inout JSONWriter) {
    json.object { json in
      for field in item.fields {
        switch field.value {
        case .text(let text): json.field(field.name, text)
        case .number(let number): json.field(field.name, number)
        case .list(let texts): json.field(field.name, texts)
        case .nothing: json.null(field.name)
        }
      }
    }
  }
}

extension Answer {
  /// Whether what was searched, and what came nearest, belongs to what is told.
  var tellsSearch: Bool { status == .notFound || scope != nil || !nearest.isEmpty }
}
