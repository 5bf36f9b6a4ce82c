/// The part of a claim that a question asks for.
package enum Slot: Sendable {
  case agent, speaker, content, time, place, count, duration, reason, source

  /// What is missing where it is not filled.
  var label: String {
    switch self {
    case .agent: "who did it"
    case .speaker: "who says so"
    case .content: "what"
    case .time: "a time"
    case .place: "a place"
    case .count: "a number"
    case .duration: "a length of time"
    case .reason: "a reason"
    case .source: "a source"
    }
  }
}
