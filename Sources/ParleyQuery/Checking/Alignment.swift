/// A statement held against one claim, part by part.
struct Alignment {
  /// What stands against the statement.
  enum Clash: Hashable {
    case act, agent, speaker, recipient, holder, quantity, date, place, exclusion, opposite, denial
  }

  let claim: Int
  /// True where the statement is the claim's own sentence, or an excerpt's, and most is met.
  var isVerbatim = false
  /// What is incompatible, the deciding one first.
  var clashes: [Clash] = []
  /// What the statement says and the claim does not.
  var missing: [String] = []
  /// What the statement's words of matter weigh, and those that only kin of theirs answers.
  var words: Float = 0
  var near: Float = 0
  /// The words that only kin answers.
  var nearWords: [String] = []
  /// What the words weigh that the claim has in its own wording.
  var own: Float = 0
  /// What is met of words, numbers, dates and the act, beside the names.
  var substance: Float = 0
  /// What is met, by weight, the clashing parts left out, and what there is to meet.
  var met: Float = 0
  var whole: Float = 0
  /// True where the claim tells it of another, who need not be the only one.
  var isByAnother = false
  var isActMet = true
  /// True where the claim tells of the same act, or has the very verb.
  var isSameAct = false
  /// True where the claim tells of the contrary act: reject for accept.
  var isActReversed = false
  /// True where one of the two has an act that the other only leaves undone.
  var isTurned = false
  var isModalityMet = true

  var agreement: Float { whole > 0 ? met / whole : 0 }

  /// True where enough of the matter is met in words that mean the same.
  var isSameMatter: Bool {
    missing.isEmpty && near <= words * 0.4 && own >= words * 0.5
  }

  /// True where the claim carries the statement, part for part.
  var supports: Bool {
    clashes.isEmpty && isActMet && isModalityMet && isSameMatter && met > 0
      || isVerbatim
  }

  /// True where the claim carries the matter but for one thing that is incompatible.
  var isOtherwise: Bool {
    Set(clashes).count == 1 && isActMet && isModalityMet && isSameMatter
  }

  /// True where the claim carries the same matter with one thing in it that is incompatible.
  var refutes: Bool {
    Set(clashes).count == 1 && isActMet && isModalityMet && substance > 0 && met >= 2
      && (isSameMatter || isMeasuredOtherwise)
  }

  /// Another number or day of the same act and of kin of the same matter: `the meeting lasted three
  /// hours` against `the talks lasted less than one`; or another who says so of a number or a day.
  private var isMeasuredOtherwise: Bool {
    missing.isEmpty && isSameAct
      && clashes.allSatisfy {
        $0 == .quantity || $0 == .date || $0 == .speaker && near == 0 && substance > words
      }
  }
}
