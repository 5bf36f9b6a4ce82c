import ParleyModel

/// A difference between sources, told in a line.
enum ConflictLine {
  /// `wording differs: “proposed … to establish” / “asked … to consider declaring”`.
  static func text(_ conflict: Conflict) -> String {
    var told = conflict.sides.joined(separator: " / ")
    if let note = conflict.note { told += told.isEmpty ? note : " — \(note)" }
    return told.isEmpty ? label(conflict.kind) : "\(label(conflict.kind)): \(told)"
  }

  private static func label(_ kind: Relation.Kind) -> String {
    switch kind {
    case .value: "value differs"
    case .attribution: "attributed differently"
    case .wording: "wording differs"
    case .scope: "scope differs"
    case .corroborates: "corroborated"
    case .updates: "updated"
    case .elaborates: "elaborated"
    case .dropped: "left out"
    }
  }
}
