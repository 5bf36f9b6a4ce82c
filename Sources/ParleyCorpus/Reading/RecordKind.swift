/// What a record of a corpus folder is a record of.
package enum RecordKind: String, Hashable, Sendable, CaseIterable {
  case corpus, source, passage, name, origin, claim, evidence, relation, proposal
  case act, concept, topic, unit, inflection, spelling, number

  /// As a sentence names it: `a claim`, `an act`.
  package var withArticle: String {
    switch self {
    case .evidence: "an evidence"
    case .origin, .act, .inflection: "an \(rawValue)"
    default: "a \(rawValue)"
    }
  }

  /// More than one: `claims`.
  package var plural: String { self == .evidence ? "evidence" : rawValue + "s" }
}
