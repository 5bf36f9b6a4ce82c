import ParleyModel

/// Holds a claim to whether it tells of somebody who did what is asked for: a word for the deed in
/// its sentence is not enough where another did that, or where it is only meant or denied.
struct DoerFit: CloseFit {
  private let context: QueryContext
  /// The acts that are asked for; empty where no doer is.
  private let acts: Set<String>
  /// True where they are deeds.
  private let isDeed: Bool
  /// Those and their kin.
  private let near: Set<String>
  /// The claims that deny something.
  private let denied: Postings
  /// The parties for whom it was done: Ukraine in `who attended the talks for Ukraine`.
  private let parties: Set<String>

  /// What one does for a party.
  static let onBehalf: WordTable = [
    "participate", "negotiate", "represent", "meet", "lead",
  ]
  /// What else tells that somebody took part or negotiated.
  static let takingPart = ["negotiate", "meet", "lead"]

  /// Acts that only say that something was done of which a noun tells.
  private static let carryingOut: WordTable = [
    "launch", "begin", "hold", "take-place",
  ]

  init(_ query: Query, asked: Slot?, _ context: QueryContext) {
    self.context = context
    let asksDoer = asked == .agent && query.form == "who" && !query.has(.not)
    let entries = asksDoer ? ActPart(index: context.index).entries(query.values(.act)) : []
    denied = context.index.claims(with: Term.has("negation"))
    acts = Set(entries.map(\.id))
    parties = asksDoer ? Self.parties(query, context) : []
    isDeed = entries.allSatisfy { !$0.isSpeech && $0.id != "be" && $0.id != "do" }
    near = Set(entries.flatMap(\.near).map { context.index.lexicon.act($0).id })
  }

  /// The parties for whom somebody did it; empty where the question names no such party.
  static func parties(_ query: Query, _ context: QueryContext) -> Set<String> {
    let lexicon = context.index.lexicon
    guard query.form == "who", query.has(.agent), !query.values(.act).isEmpty,
      query.values(.act).allSatisfy(onBehalf.contains)
    else { return [] }
    let names = context.pieces.pieces(of: query.values(.agent).joined(separator: " "))
      .flatMap(\.names).map { lexicon.name($0.number) }
    return Set(names.filter { $0.kind == .party }.map(\.id))
  }

  /// Those of some doers who act for one of the parties.
  static func acting(_ doers: [String], for parties: Set<String>, _ archive: any Archive)
    -> [String]
  {
    doers.filter { archive.name(id: $0)?.of.map(parties.contains) ?? false }
  }

  var isAsked: Bool { !acts.isEmpty }

  func admits(_ number: Int) -> Bool {
    guard !acts.isEmpty else { return true }
    if !isDeed, parties.isEmpty, !denied.contains(number) { return true }
    let facts = context.index.head(of: number)
    let isAsked = acts.contains(facts.act) || near.contains(facts.act)
    if facts.isNegated, acts.contains(facts.act) || isDeed { return false }
    if parties.isEmpty, isAsked && !Self.carryingOut.contains(facts.act) || !isDeed { return true }
    let claim = context.archive.claim(number)
    let proposition = claim.proposition
    let doers =
      proposition.agents.isEmpty
      ? claim.evidence.flatMap(\.attribution.speakers) : proposition.agents
    if !parties.isEmpty, Self.acting(doers, for: parties, context.archive).isEmpty { return false }
    let meant = acts.filter { !Self.carryingOut.contains($0) }
    if acts.contains(proposition.act) {
      // Who held talks met; who holds prisoners did not.
      let isOther = Self.carryingOut.contains(proposition.act) && !meant.isEmpty && isDeed
      return !isOther || TextDoers(claim.text, context).names(meant.union(near))
    }
    guard isDeed else { return true }
    if parties.isEmpty, near.contains(proposition.act) { return true }
    let text = TextDoers(claim.text, context)
    // `the host country of the talks` hosts them.
    if proposition.act == "be" {
      // Who is the head of an office leads it.
      return text.has(acts) || acts.contains("lead") && text.namesHead
    }
    // Who launched an attack attacked.
    if Self.carryingOut.contains(proposition.act), text.names(acts) { return true }
    let own = doers + doers.compactMap { context.archive.name(id: $0)?.of }
    return text.of(acts).contains { doer in
      own.contains(doer) || context.archive.stands(doer, for: doers.contains)
    }
  }

  /// `tells of nobody who did it: the act is 'give'`; nil for a claim that is admitted.
  func difference(_ claim: Int) -> String? {
    admits(claim)
      ? nil : "tells of nobody who did it: the act is '\(context.index.head(of: claim).act)'"
  }
}
