import Diagnostics
import LineEditing
import ParleyModel
import ParleyRendering

/// A question with its choices, one of which the corpus bears out.
struct QuizQuestion {
  var asks: String
  /// What is shown above it.
  var shown: [Block]
  var choices: [String]
  /// The place of the right one.
  var right: Int
  /// What bears it out.
  var evidence: [Citation]
  /// Why it is right, where the evidence does not tell.
  var reason: String?

  /// The words it is about; no two questions of a quiz share any.
  var excerpts: [String] { evidence.map(\.quote) }

  var answer: String { choices[right] }

  /// The place of a choice: by its number, its beginning, a part that no other choice has, or
  /// something near to that.
  func choice(_ text: String) -> Int? {
    let text = Self.bare(text)
    if let number = Int(text) { return choices.indices.contains(number - 1) ? number - 1 : nil }
    let wanted = text.lowercased()
    guard !wanted.isEmpty else { return nil }
    for fits in [
      { $0.lowercased().hasPrefix(wanted) }, { $0.lowercased().contains(wanted) },
    ] as [(String) -> Bool] {
      let found = choices.indices.filter { fits(choices[$0]) }
      if found.count == 1 { return found[0] }
    }
    return slip(wanted)
  }

  /// `1.`, `“direct”`: without the marks around it.
  private static func bare(_ text: String) -> String {
    let isMark = { (letter: Character) in "\"'“”‘’.,:;!?() ".contains(letter) }
    return String(text.drop(while: isMark).reversed().drop(while: isMark).reversed())
  }

  /// The place of the choice that was meant: `indirekt`, `The Moscow Tmes`; nil where two are as near.
  private func slip(_ wanted: String) -> Int? {
    let letters = Array(wanted.utf8)
    let limit = NearMiss.allowance(letters.count)
    guard limit > 0 else { return nil }
    let distances = choices.map { choice in
      let words = choice.lowercased().split { !$0.isLetter }.map(String.init)
      return (words + [choice.lowercased()])
        .compactMap { NearMiss.distance(letters, Array($0.utf8), limit: limit) }.min()
    }
    guard let least = distances.compactMap(\.self).min(),
      distances.count(where: { $0 == least }) == 1
    else { return nil }
    return distances.firstIndex(of: least)
  }

  /// The choices that begin as the line does, each with its number.
  ///
  /// - Parameter cursor: in Unicode scalars.
  func completion(_ text: String, _ cursor: Int) -> Completion {
    let typed = String(String.UnicodeScalarView(text.unicodeScalars.prefix(cursor))).lowercased()
    let fitting = choices.enumerated().filter { $1.lowercased().hasPrefix(typed) }
    return Completion(
      start: 0, candidates: fitting.map { Candidate(text: $1, description: String($0 + 1)) })
  }

  func page(_ heading: String) -> Page {
    let list = choices.enumerated().map { Block.entry($0 + 1, [.text($1)], []) }
    return Page([[.heading([.text("\(heading). \(asks)")])], shown, list])
  }

  /// What is told once it is answered.
  func grading(isRight: Bool) -> Page {
    var blocks: [Block] = [.heading([.text(isRight ? "Right: \(answer)." : "No: \(answer).")])]
    if let reason { blocks.append(.paragraph([.text(reason)])) }
    for citation in evidence {
      blocks += [
        .paragraph(CitationLine.place(citation)), .quote(CitationLine.quote(citation)),
      ]
    }
    return Page([blocks])
  }
}
