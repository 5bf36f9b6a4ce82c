import ParleyModel

/// An answer with what is needed to check each of its excerpts against the sources alone.
///
/// The last key is a seal: the digest of the record as it stands without that key.
enum CertificateRecord {
  /// Raised when a key goes or changes its meaning.
  static let version = 1

  /// - Parameter witness: nil where no corpus is at hand; then nothing is anchored or sealed.
  static func text(_ answer: Answer, _ witness: (any Witness)?) -> String {
    var json = JSONWriter()
    json.object { json in
      json.field("certificate", version)
      json.field("input", answer.input)
      json.field("reading", answer.reading)
      json.field("status", answer.status.rawValue)
      json.field("verdict", answer.verdict?.rawValue)
      json.field("judgement", answer.judgement)
      json.field("answer", answer.line)
      json.field("notes", answer.notes)
      writeCorpus(witness, &json)
      json.key("claims")
      json.array(answer.claims) { json, claim in write(claim, nil, witness, &json) }
      json.key("nearest")
      json.array(answer.nearest) { json, near in
        write(near.claim, near.difference, witness, &json)
      }
      json.key("conflicts")
      json.array(answer.conflicts) { json, conflict in
        json.object { json in
          json.field("kind", conflict.kind.rawValue)
          json.field("sides", conflict.sides)
          json.field("note", conflict.note)
        }
      }
      writeSearch(answer, witness, &json)
    }
    guard let witness else { return json.text }
    return json.text.dropLast() + ",\"seal\":\"\(witness.digest(of: json.text))\"}"
  }

  private static func writeCorpus(_ witness: (any Witness)?, _ json: inout JSONWriter) {
    guard let witness else { return json.null("corpus") }
    json.key("corpus")
    json.object { json in
      json.field("title", witness.title)
      json.field("digest", witness.digest)
      json.field("sources", witness.sourceCount)
      json.field("passages", witness.passageCount)
    }
  }

  /// What was searched and under which words, for an answer as for a not-found.
  private static func writeSearch(
    _ answer: Answer, _ witness: (any Witness)?, _ json: inout JSONWriter
  ) {
    guard answer.scope != nil || !answer.tried.isEmpty else { return json.null("searched") }
    json.key("searched")
    json.object { json in
      json.field("sources", answer.scope?.sources ?? witness?.sourceCount)
      json.field("passages", answer.scope?.passages ?? witness?.passageCount)
      json.key("tried")
      json.array(answer.tried.isEmpty ? answer.scope?.tried ?? [] : answer.tried) { json, words in
        json.strings(words)
      }
    }
  }

  private static func write(
    _ claim: CitedClaim, _ difference: String?, _ witness: (any Witness)?,
    _ json: inout JSONWriter
  ) {
    json.object { json in
      json.field("id", claim.id)
      json.field("text", claim.text)
      if let difference { json.field("difference", difference) }
      if claim.isUnreviewed { json.field("unreviewed", true) }
      json.key("excerpts")
      json.array(claim.evidence) { json, citation in write(citation, witness, &json) }
    }
  }

  private static func write(
    _ citation: Citation, _ witness: (any Witness)?, _ json: inout JSONWriter
  ) {
    let anchor = witness?.anchor(of: citation)
    json.object { json in
      json.field("source", citation.source)
      json.field("title", citation.title)
      json.field("outlet", citation.outlet)
      json.field("issued", citation.issued?.iso)
      json.field("url", citation.url)
      json.field("paragraph", citation.paragraph)
      json.field("through", citation.through)
      json.field("speaker", citation.speaker)
      json.field("named_in", citation.namedIn)
      json.field("cue", citation.cue)
      json.field("mode", citation.mode.rawValue)
      json.field("origin", citation.origin)
      json.key("selector")
      json.object { json in
        json.field("type", "TextQuoteSelector")
        json.field("prefix", anchor?.prefix)
        json.field("exact", citation.quote)
        json.field("suffix", anchor?.suffix)
      }
      json.field("digest", anchor?.digest)
      json.key("passages")
      json.array(anchor?.passages ?? []) { json, passage in
        json.object { json in
          json.field("paragraph", passage.paragraph)
          json.field("digest", passage.digest)
        }
      }
    }
  }
}
