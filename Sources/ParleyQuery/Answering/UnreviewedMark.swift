import ParleyModel

/// What an answer says of the claims in it that nobody has reviewed.
enum UnreviewedMark {
  /// `Ada Berg (unreviewed)`; where only a part rests on such claims, `(partly unreviewed)`.
  static func mark(_ answer: inout Answer) {
    let count = answer.claims.count(where: \.isUnreviewed)
    guard count > 0 else { return }
    let isAll = count == answer.claims.count
    answer.line += isAll ? " (unreviewed)" : " (partly unreviewed)"
    let claims = answer.claims.count == 1 ? "the claim shown is" : "all claims shown are"
    let some = "\(count) of the \(answer.claims.count) claims shown \(count == 1 ? "is" : "are")"
    answer.notes.append("\(isAll ? claims : some) unreviewed")
  }

  /// What the verdict would be if those claims decided too, where it would be another.
  ///
  /// - Parameter wide: the same question, answered so that they decide.
  static func tell(_ wide: Answer, in answer: inout Answer) {
    guard let verdict = wide.verdict, verdict != answer.verdict else { return }
    let words = verdict.rawValue.split(separator: "-").joined(separator: " ")
    answer.notes.append("\(words), if unreviewed claims are counted")
    guard answer.claims.isEmpty else { return }
    let pending = wide.claims.filter(\.isUnreviewed).prefix(2).map {
      NearestClaim(claim: $0, difference: "it decides nothing until it is reviewed")
    }
    answer.nearest = pending + answer.nearest.prefix(2 - pending.count)
  }
}

extension Claim {
  /// Its text as a row of a list shows it: `The vote was put off. (unreviewed)`.
  var markedText: String { isUnreviewed ? "\(text) (unreviewed)" : text }
}
