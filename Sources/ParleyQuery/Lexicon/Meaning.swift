/// What a word or phrase may stand for.
enum Meaning: Hashable, Sendable {
  /// A name's number and how it is used.
  case name(Int, NameUse)
  /// An act's number, and whether the word is a verb.
  case act(Int, isVerb: Bool)
  case concept(Int)
  case topic(Int)
  case unit(Int)

  enum NameUse: Int, Sendable {
    /// A full name or an alias.
    case proper
    /// A place for a party: `Moscow`.
    case metonym
    /// `Russian`.
    case adjective
    /// `the Kremlin spokesman`.
    case role
  }

  /// Two words of an image: a code and a number.
  var packed: (code: Int, number: Int) {
    switch self {
    case .name(let number, let use): (use.rawValue, number)
    case .act(let number, let isVerb): (isVerb ? 4 : 5, number)
    case .concept(let number): (6, number)
    case .topic(let number): (7, number)
    case .unit(let number): (8, number)
    }
  }

  init?(code: Int, number: Int) {
    switch code {
    case 0...3: self = .name(number, NameUse(rawValue: code)!)
    case 4: self = .act(number, isVerb: true)
    case 5: self = .act(number, isVerb: false)
    case 6: self = .concept(number)
    case 7: self = .topic(number)
    case 8: self = .unit(number)
    default: return nil
    }
  }
}
