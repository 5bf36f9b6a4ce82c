import Diagnostics
import ParleyModel

/// `claims …`: every claim that fits, filtered.
struct ClaimsForm: QueryForm {
  let id = "claims"
  let purpose = "claims, filtered"
  let example = "claims about prisoners by Medinsky"

  func answer(_ query: Query, _ context: QueryContext) throws(Diagnostic) -> Answer {
    let search = Listing.search(query, context)
    return AnswerMaker(search, context).answer { _ in
      Listing.line(search, one: "claim", many: "claims")
    }
  }
}

/// `quotes …`: claims with words in direct speech.
struct QuotesForm: QueryForm {
  let id = "quotes"
  let purpose = "direct quotations, filtered"
  let example = "quotes by Peskov since 2025-07-21"

  func answer(_ query: Query, _ context: QueryContext) throws(Diagnostic) -> Answer {
    var query = query
    if !query.has(.mode) { query.add(.mode, ["direct", "mixed"]) }
    let search = Listing.search(query, context)
    return AnswerMaker(search, context).answer { _ in
      Listing.line(search, one: "quotation", many: "quotations")
    }
  }
}

/// What the listing forms share: they show much, and count.
enum Listing {
  static let limit = 20

  static func search(_ query: Query, _ context: QueryContext) -> ClaimSearch {
    var query = query
    if !query.has(.limit) { query.add(.limit, [String(limit)]) }
    return ClaimSearch(query, asked: nil, context)
  }

  static func line(_ search: ClaimSearch, one: String, many: String) -> String {
    let count = search.found.count
    let shown = search.shown.count
    let text = count == 1 ? "1 \(one)" : "\(count) \(many)"
    return shown < count ? "\(text), of which \(shown) are shown" : text
  }
}
