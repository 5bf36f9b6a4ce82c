import Diagnostics
import ParleyModel

/// `sources …`: the documents, all or those that carry a matter.
struct SourcesForm: QueryForm {
  let id = "sources"
  let purpose = "the documents of the corpus"
  let example = "sources about \"working groups\""

  func answer(_ query: Query, _ context: QueryContext) throws(Diagnostic) -> Answer {
    let archive = context.archive
    guard !query.clauses.isEmpty else {
      let sources = (0..<archive.sourceCount).map(archive.source)
      return list(sources, query, context, claims: [])
    }
    let search = ClaimSearch(query, asked: .source, context, lists: true)
    guard let best = search.found.first else { return AnswerMaker(search, context).notFound() }
    // The sources of the best claims first; one that only touches the matter does not carry it.
    var ids: [String] = []
    var seen: Set<String> = []
    var claims: [Int] = []
    for match in search.found where match.score >= best.score * ClaimSearch.companion {
      let new = archive.claim(match.claim).evidence.map(\.source).filter {
        seen.insert($0).inserted
      }
      if !new.isEmpty { claims.append(match.claim) }
      ids += new
    }
    let sources = ids.compactMap(archive.source)
    let citer = Citer(context: context, wanted: search.wanted)
    var answer = list(sources, query, context, claims: claims)
    answer.claims = claims.map(citer.cited)
    Summary(context: context).complete(&answer, claims)
    return answer
  }

  /// `The Moscow Times`; the id of a source whose outlet is not known.
  private func name(_ source: Source, _ context: QueryContext) -> String {
    source.outlet.flatMap { context.archive.name(id: $0)?.name } ?? source.id
  }

  private func list(
    _ sources: [Source], _ query: Query, _ context: QueryContext, claims: [Int]
  ) -> Answer {
    let matter = query.clauses.filter { ![.limit, .order].contains($0.key) }.flatMap(\.values)
    let about = matter.isEmpty ? "" : " on " + matter.joined(separator: " ")
    let shown = sources.prefix(Listing.limit(of: query))
    let count = Listing.line(
      sources.count, shown: shown.count, one: "source", many: "sources", about)
    let names = matter.isEmpty ? "" : ": " + shown.map { name($0, context) }.joined(separator: ", ")
    var answer = Answer(
      status: .answered, line: count + names)
    answer.items = shown.map { source in
      let outlet = source.outlet.flatMap { context.archive.name(id: $0)?.name }
      return Item([
        .init("source", .text(source.id)),
        .init("outlet", outlet.map { .text($0) } ?? .nothing),
        .init("agencies", .list(source.agencies.map { context.archive.fullName(of: $0) })),
        .init("issued", source.issued.map { .text($0.iso) } ?? .nothing),
        .init("title", source.title.map { .text($0) } ?? .nothing),
        .init("url", source.url.map { .text($0) } ?? .nothing),
        .init("passages", .number(source.passages.count)),
        .init("inferred", .list(source.inferred)),
        .init("unknown", .list(source.unknown)),
      ])
    }
    return answer
  }
}

/// `people …`: who speaks or acts, with how many claims.
struct PeopleForm: QueryForm {
  let id = "people"
  let purpose = "who speaks or acts in the corpus"
  let example = "people about ceasefire"

  func answer(_ query: Query, _ context: QueryContext) throws(Diagnostic) -> Answer {
    var admitted: Set<Int>?
    var search: ClaimSearch?
    if !query.clauses.isEmpty {
      let found = ClaimSearch(query, asked: .agent, context, lists: true)
      guard !found.found.isEmpty else { return AnswerMaker(found, context).notFound() }
      admitted = Set(found.found.map(\.claim))
      search = found
    }
    let lexicon = context.index.lexicon
    var rows: [(count: Int, item: Item)] = []
    for number in 0..<lexicon.nameCount {
      let entry = lexicon.name(number)
      guard entry.kind == .person || entry.kind == .unnamed else { continue }
      func count(_ term: String) -> Int {
        context.index.claims(with: term).filter { admitted?.contains($0) ?? true }.count
      }
      let says = count(Term.speaker(entry.id))
      let named = count(Term.name(entry.id))
      guard named > 0 else { continue }
      let record = context.archive.name(number)
      rows.append(
        (
          named,
          Item([
            .init("name", .text(entry.name)),
            .init("role", record.roles.first.map { .text($0) } ?? .nothing),
            .init(
              "of", record.of.map { .text(context.archive.fullName(of: $0)) } ?? .nothing),
            .init("says", .number(says)),
            .init("named", .number(named)),
          ])
        ))
    }
    let shown = rows.enumerated().sorted {
      ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
    }.map(\.element.item).prefix(Listing.limit(of: query))
    var answer = Answer(
      status: .answered,
      line: Listing.line(rows.count, shown: shown.count, one: "person", many: "people"))
    answer.items = Array(shown)
    if let search {
      let shown = search.shown
      answer.claims = shown.map { Citer(context: context, wanted: search.wanted).cited($0.claim) }
      Summary(context: context).complete(&answer, shown.map(\.claim))
    }
    return answer
  }
}

/// `topics`: the matters that claims are filed under.
struct TopicsForm: QueryForm {
  let id = "topics"
  let purpose = "the matters that claims are filed under"
  let example = "topics"
  var clauses: [ClauseKey] { [] }

  func answer(_ query: Query, _ context: QueryContext) throws(Diagnostic) -> Answer {
    let lexicon = context.index.lexicon
    let rows = (0..<lexicon.topicCount).map(lexicon.topic).map { topic in
      (topic, context.index.claims(with: Term.topic(topic.id)).count)
    }.filter { $0.1 > 0 }
    var answer = Answer(
      status: .answered, line: "\(rows.count) topics")
    answer.items = rows.map {
      Item([
        .init("topic", .text($0.0.name)), .init("id", .text($0.0.id)),
        .init("claims", .number($0.1)),
      ])
    }
    return answer
  }
}
