import Diagnostics
import ParleyModel

/// A field of a proposal that a reviewer may mend: `mend act deny`.
enum MendedField: String, CaseIterable {
  case speaker, agent, act, to, text, about, topics, when, negated, modality

  var purpose: String {
    switch self {
    case .speaker: "who says so"
    case .agent: "who did it"
    case .act: "what was done by saying it"
    case .to: "to whom it was done"
    case .text: "the claim in one plain sentence"
    case .about: "other names in it"
    case .topics: "what it is filed under"
    case .when: "the time it tells of: 2025-07-23, or a span"
    case .negated: "yes or no: whether it denies"
    case .modality: "plain, possible, planned or conditional"
    }
  }

  /// By its name, or by what stands before it when a proposal is shown: `claim` is its text.
  init?(called name: String) {
    let name = name.lowercased()
    self.init(rawValue: name == "claim" ? Self.text.rawValue : name)
  }

  /// What a reader may want to mend too, and what the file of a source tells.
  static let ofSources: Set = ["outlet", "title", "author", "date", "issued", "url", "agencies"]

  /// Whether the value is names of the corpus, a comma between two.
  var isNames: Bool { [.speaker, .agent, .to, .about].contains(self) }
}
