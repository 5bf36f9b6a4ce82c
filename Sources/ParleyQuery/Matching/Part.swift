/// One thing that a question asks of a claim.
struct Part {
  enum Role: Hashable {
    case agent, speaker, act, recipient, name, word, quantity, date, weekday, phrase, unit, slot
    case source, via, mode, origins, negation, role
  }

  let role: Role
  /// The query's own words: `24..48 hours`.
  let label: String
  /// A claim without it is no answer.
  var isRequired: Bool
  /// How much it says: a rare word more than a common one.
  var weight: Float
  /// Helps a claim that has it and harms none without.
  var isOptional = false
  /// The terms that satisfy it, the strongest first.
  var alternatives: [Alternative]
  /// Looks closer at a claim that a term has found.
  var refine: ((_ claim: Int) -> Bool)?
  /// The days that a date covers, since 1970.
  var days: ClosedRange<Int>?
  /// What was tried, for a reader: `ceasefire, truce`.
  var tried: [String] = []

  /// What was looked for, in words: acts by their verbs, `go back`, anything else by its label.
  static func named(_ role: Role, _ label: String, _ tried: [String]) -> [String] {
    role == .act ? tried.map { $0.split(separator: "-").joined(separator: " ") } : [label]
  }

  /// A word that says next to nothing of the matter: `story`, `last`.
  var isLight: Bool { role == .word && weight <= WordPart.lightWeight }

  /// Words of matter count by how many are met; the rest is met or not.
  var isMatter: Bool { (role == .word || role == .name && !isRequired) && !isOptional }

  /// Whether it tells what a question is about, the doers and speakers included.
  var isSubstance: Bool {
    switch role {
    case .agent, .speaker, .recipient, .name, .word, .quantity, .date, .weekday, .phrase, .unit,
      .act:
      true
    case .slot, .source, .via, .mode, .origins, .negation, .role: false
    }
  }
}

/// A term, and how well it satisfies: 1 for the thing itself.
struct Alternative: Hashable {
  let term: String
  let strength: Float

  init(_ term: String, _ strength: Float = 1) {
    self.term = term
    self.strength = strength
  }
}
