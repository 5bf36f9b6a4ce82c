/// How claims stand to each other.
package struct Relation: Hashable, Sendable, Identifiable {
  package enum Kind: String, CaseIterable, Sendable {
    case value, attribution, wording, scope
    case corroborates, updates, elaborates
    /// Weighed and left out; the note says why.
    case dropped

    /// True for the four kinds of difference.
    package var isConflict: Bool {
      switch self {
      case .value, .attribution, .wording, .scope: true
      case .corroborates, .updates, .elaborates, .dropped: false
      }
    }
  }

  package let id: String
  package let kind: Kind
  /// The ids of the claims; one id alone where a claim's own evidence differs.
  package let claims: [String]
  /// What stands against what: `“proposed … to establish”`.
  package let sides: [String]
  package let note: String?
  /// Relations of one group are about the same difference: `D13`.
  package let group: String?

  package init(
    id: String, kind: Kind, claims: [String], sides: [String] = [], note: String? = nil,
    group: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.claims = claims
    self.sides = sides
    self.note = note
    self.group = group
  }
}
