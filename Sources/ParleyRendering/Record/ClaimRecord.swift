import ParleyModel

/// A claim in a record.
enum ClaimRecord {
  static func write(_ claim: CitedClaim, difference: String? = nil, _ json: inout JSONWriter) {
    json.object { json in
      json.field("id", claim.id)
      json.field("text", claim.text)
      json.field("agent", claim.agents)
      json.field("act", claim.act)
      json.field("conflicts", claim.conflicts)
      json.key("evidence")
      json.array(claim.evidence) { json, citation in write(citation, &json) }
      json.field("when", claim.time)
      if let difference {
        json.field("difference", difference)
      }
      if claim.isUnreviewed { json.field("unreviewed", true) }
    }
  }

  private static func write(_ citation: Citation, _ json: inout JSONWriter) {
    json.object { json in
      json.field("source", citation.source)
      json.field("outlet", citation.outlet)
      json.field("issued", citation.issued?.iso)
      json.field("url", citation.url)
      json.field("paragraph", citation.paragraph)
      json.field("quote", citation.quote)
      json.field("speaker", citation.speaker)
      json.field("named_in", citation.namedIn)
      json.field("cue", citation.cue)
      json.field("mode", citation.mode.rawValue)
      json.field("channel", citation.channel)
      json.field("via", citation.via)
      json.field("origin", citation.origin)
      json.field("through", citation.through)
      json.field("title", citation.title)
      json.field("said", citation.said)
      json.field("addressee", citation.addressee)
      json.key("marks")
      json.array(citation.marks) { json, mark in
        json.array([mark.lowerBound, mark.upperBound]) { json, end in json.number(end) }
      }
      json.field("agencies", citation.agencies)
    }
  }
}
