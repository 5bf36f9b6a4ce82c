/// Reads news texts and proposes who is said to have said what.
package enum Extraction {
  /// The proposals for one text, in the order of their first word.
  static func proposals(_ article: Article) -> [Proposal] {
    let draft = Draft(article)
    for index in article.sentences.indices {
      for rule in AttributionRules.all { rule.read(index, into: draft) }
    }
    Continuation.extend(draft)
    return draft.proposals.sorted {
      ($0.contents[0].lowerBound, $0.cue[0].lowerBound) < (
        $1.contents[0].lowerBound, $1.cue[0].lowerBound
      )
    }
  }

  /// One line of JSON: `{"file":…,"attributions":[…]}`, offsets in Unicode scalars.
  package static func record(file: String, text: String) -> String {
    let article = Article(text)
    var out = "{\"file\":\"\(file)\",\"attributions\":["
    var first = true
    for proposal in proposals(article) {
      if !first { out += "," }
      first = false
      out += "{"
      spans("sources", proposal.source.range.isEmpty ? [] : [proposal.source.range], article, &out)
      out += ","
      spans("cues", proposal.cue, article, &out)
      out += ","
      spans("contents", proposal.contents, article, &out)
      out += ",\"mode\":\"indirect\",\"rule\":\"\(proposal.rule.rawValue)\(proposal.source.firm ? "" : "~")\",\"lemma\":\"\(proposal.lemma)\",\"kind\":\"\(proposal.source.kind)\"}"
    }
    return out + "]}"
  }

  private static func spans(_ name: String, _ ranges: [Range<Int>], _ article: Article, _ out: inout String) {
    out += "\"\(name)\":["
    out += ranges.map {
      "{\"start\":\(article.tokens[$0.lowerBound].start),\"end\":\(article.tokens[$0.upperBound - 1].end)}"
    }.joined(separator: ",")
    out += "]"
  }
}
