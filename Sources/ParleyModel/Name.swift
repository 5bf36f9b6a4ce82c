/// Somebody or something that claims speak of: a person, a party, a place, an outlet.
package struct Name: Hashable, Sendable, Identifiable {
  package enum Kind: String, CaseIterable, Sendable {
    case person, party, place, outlet, agency, organisation, event, unnamed
  }

  package let id: String
  package let kind: Kind
  /// The name in full: `Vladimir Medinsky`.
  package let name: String
  /// Other spellings and short forms: `Medinsky`.
  package let aliases: [String]
  /// Places that stand for a party: `Moscow` for Russia.
  package let metonyms: [String]
  /// `Russian` for Russia.
  package let adjectives: [String]
  /// Phrases by which a reader may mean it: `the Kremlin spokesman`.
  package let roles: [String]
  /// The id of the party or organisation that it belongs to or speaks for.
  package let of: String?
  package let note: String?

  package init(
    id: String, kind: Kind, name: String, aliases: [String] = [], metonyms: [String] = [],
    adjectives: [String] = [], roles: [String] = [], of: String? = nil, note: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.aliases = aliases
    self.metonyms = metonyms
    self.adjectives = adjectives
    self.roles = roles
    self.of = of
    self.note = note
  }
}
