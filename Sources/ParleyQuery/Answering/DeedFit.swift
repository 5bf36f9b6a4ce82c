import ParleyModel

/// Holds a claim to the deed of which a time, a place, a number, a reason or the object is asked:
/// who renewed arms supplies supplied no arms yet, and why truces were proposed is not why bodies
/// were returned that they would let be recovered.
struct DeedFit: CloseFit {
  private let context: QueryContext
  /// The acts that are asked for; empty where it is no deed, or one of which nouns tell.
  private let acts: Set<String>
  /// Those and their kin.
  private let near: Set<String>
  /// The ids of those who did it; empty where nobody is named.
  private let doers: Set<String>

  init(_ query: Query, asked: Slot?, _ context: QueryContext) {
    self.context = context
    let entries =
      Self.isAsked(query, asked) ? ActPart(index: context.index).entries(query.values(.act)) : []
    let lexicon = context.index.lexicon
    let isDeed =
      !entries.isEmpty
      && entries.allSatisfy {
        $0.isDeed && !$0.near.contains { lexicon.act($0).isSaying }
      }
    acts = isDeed ? Set(entries.map(\.id)) : []
    near = isDeed ? Set(entries.flatMap(\.near).map { lexicon.act($0).id }) : []
    let names =
      isDeed && query.has(.agent)
      ? context.pieces.pieces(of: query.values(.agent).joined(separator: " ")).flatMap(\.names) : []
    doers = Set(names.map { lexicon.name($0.number).id })
  }

  private static func isAsked(_ query: Query, _ asked: Slot?) -> Bool {
    switch asked {
    case .time, .place, .count, .duration, .reason: !query.has(.not)
    // Where a matter is told too, that decides more than the word for the deed.
    case .content:
      !query.has(.not)
        && query.has(.agent)
        && (query.form == SlotForm.which.id
          || query.form == SlotForm.what.id && !query.has(.about))
    case .agent, .speaker, .source, nil: false
    }
  }

  var isAsked: Bool { !acts.isEmpty }

  func admits(_ number: Int) -> Bool {
    guard !acts.isEmpty else { return true }
    let act = context.index.head(of: number).act
    if acts.contains(act) || near.contains(act) { return true }
    let text = TextDoers(context.archive.claim(number).text, context)
    guard !doers.isEmpty else { return text.names(acts.union(near)) }
    return text.of(acts).contains { context.archive.stands($0, for: doers.contains) }
  }

  /// `tells of another deed: the act is 'renew'`; nil for a claim that is admitted.
  func difference(_ claim: Int) -> String? {
    admits(claim)
      ? nil : "tells of another deed: the act is '\(context.index.head(of: claim).act)'"
  }
}
