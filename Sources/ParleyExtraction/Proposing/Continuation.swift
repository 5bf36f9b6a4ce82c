/// Quotations that run over sentences and paragraphs.
struct Continuation {
  let article: Article

  /// The open quotations of the paragraphs before, for one that ends here.
  func preceding(_ quotation: Quotation) -> [Range<Int>] {
    guard quotation.continues else { return [] }
    var parts: [Range<Int>] = []
    var index = Int(article.tokens[quotation.open].quotation)
    while index > 0, article.quotations[index].continues {
      index -= 1
      parts.insert(article.quotations[index].range, at: 0)
    }
    return parts
  }

  /// Gives sentences that are nothing but a quotation to the speaker just before them.
  static func extend(_ draft: Draft) {
    let article = draft.article
    var owner: Int?
    var byLast: [Int: Int] = [:]
    // `Roth recalled what Bell told her: "…"`: whose words go on cannot be told.
    var doubtful: Set<Int> = []
    for (number, proposal) in draft.proposals.enumerated() {
      guard
        proposal.contents.contains(where: { article.touchesQuotation($0) })
          || proposal.rule.isSaying
      else { continue }
      if let before = byLast[proposal.sentence], draft.proposals[before].shares(proposal) {
        doubtful.insert(proposal.sentence)
      }
      byLast[proposal.sentence] = number
    }
    for (index, sentence) in article.sentences.enumerated() {
      if let last = byLast[index] {
        owner = doubtful.contains(index) ? nil : last
      } else if sentence.bareQuotation, !draft.taken[sentence.range.lowerBound] {
        guard let held = owner else { continue }
        if sentence.opensParagraph, !draft.proposals[held].mayCrossParagraph(article) {
          owner = nil
          continue
        }
        draft.extend(held, with: sentence.range)
      } else {
        owner = nil
      }
    }
  }
}

extension RuleName {
  /// Rules whose verb plainly reports speech, so that a quotation after them is the speaker's.
  var isSaying: Bool {
    switch self {
    case .quotationTail, .quotationTailInverted, .quotationLead, .announcedQuotation, .saidThat,
      .saidClause, .trailingSaid, .speechThat, .speechClause, .participleQuotation:
      true
    default: false
    }
  }
}

extension Proposal {
  /// Some words stand in the contents of both.
  fileprivate func shares(_ other: Proposal) -> Bool {
    contents.contains { range in other.contents.contains { $0.overlaps(range) } }
  }

  /// A quotation of its own paragraph goes on in the next one.
  func mayCrossParagraph(_ article: Article) -> Bool {
    guard let last = contents.last else { return false }
    return article.tokens[last.upperBound - 1].quotation >= 0
  }
}

extension Article {
  /// Whether a quotation begins or ends inside a range of tokens.
  func touchesQuotation(_ range: Range<Int>) -> Bool {
    range.contains { tokens[$0].tag == .quoteOpen || tokens[$0].quotation >= 0 }
  }
}
