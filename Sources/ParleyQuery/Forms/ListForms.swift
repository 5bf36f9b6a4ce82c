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

/// `quotes …`: claims with words in direct speech, and of their evidence only that.
struct QuotesForm: QueryForm {
  let id = "quotes"
  let purpose = "direct quotations, filtered"
  let example = "quotes by Peskov since 2025-07-21"

  func answer(_ query: Query, _ context: QueryContext) throws(Diagnostic) -> Answer {
    let query = Self.quoting(query)
    let search = Listing.search(query, context)
    return AnswerMaker(search, context).answer(fitting: true) { _ in
      Listing.line(search, one: "quotation", many: "quotations")
    }
  }
}

extension QuotesForm {
  /// Only what somebody is quoted with, unless the query says how it was said.
  static func quoting(_ query: Query) -> Query {
    var query = query
    if !query.has(.mode) { query.add(.mode, ["direct", "mixed"]) }
    return query
  }
}

/// What the listing forms share: they show much, and count.
enum Listing {
  static let limit = 20

  static func search(_ query: Query, _ context: QueryContext) -> ClaimSearch {
    var query = query
    if !query.has(.limit) { query.add(.limit, [String(limit)]) }
    return ClaimSearch(query, asked: nil, context, lists: true)
  }

  static func line(_ search: ClaimSearch, one: String, many: String) -> String {
    line(search.found.count, shown: search.shown.count, one: one, many: many)
  }

  /// `5 sources on ceasefires, of which 2 are shown`.
  static func line(
    _ count: Int, shown: Int, one: String, many: String, _ matter: String = ""
  ) -> String {
    let text = (count == 1 ? "1 \(one)" : "\(count) \(many)") + matter
    return shown < count ? "\(text), of which \(shown) \(shown == 1 ? "is" : "are") shown" : text
  }

  /// How many rows the query wants; all of them where it does not say.
  static func limit(of query: Query) -> Int {
    query.values(.limit).first.flatMap { Int($0) } ?? .max
  }
}
