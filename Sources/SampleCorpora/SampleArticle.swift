import ParleyModel

/// News articles of any length about nothing: people, what they said, what happened.
package struct SampleArticle {
  package let text: String
  /// Somebody who speaks in it: `Edda Hallow`.
  package let speaker: String

  /// The same text for the same length and seed.
  ///
  /// - Parameter count: about how many words; the last paragraph is finished.
  package static func text(words count: Int, seed: UInt64) -> SampleArticle {
    var dice = Dice(seed: seed)
    let people = (0..<4).map { _ in
      "\(first[dice.roll(first.count)]) \(last[dice.roll(last.count)])"
    }
    var paragraphs = ["\(matters[dice.roll(matters.count)]) divides council, no. \(seed)"]
    var written = 0
    while written < count {
      let sentences = (0..<1 + dice.roll(3)).map { _ in sentence(people, &dice) }
      paragraphs.append(sentences.joined(separator: " "))
      written += paragraphs[paragraphs.count - 1].split(separator: " ").count
    }
    return SampleArticle(text: paragraphs.joined(separator: "\n\n") + "\n", speaker: people[0])
  }

  private static func sentence(_ people: [String], _ dice: inout Dice) -> String {
    let whole = dice.often(people)
    let name = dice.roll(3) == 0 ? "Mayor \(whole)" : String(whole.split(separator: " ")[1])
    let matter = matters[dice.roll(matters.count)].lowercased()
    let number = 2 + dice.roll(900)
    return switch dice.roll(7) {
    case 0: "“\(clause(matter, number, &dice)),” \(name) said."
    case 1: "\(name) told reporters on Monday that \(clause(matter, number, &dice))."
    case 2: "According to the harbour office, \(clause(matter, number, &dice))."
    case 3: "“It is late,” said \(name). “We have waited \(number) days for \(matter).”"
    case 4: "\(name) \(verbs[dice.roll(verbs.count)]) that \(clause(matter, number, &dice))."
    default:
      "The council met for \(2 + dice.roll(9)) hours about \(matter), and \(number) people came."
    }
  }

  private static func clause(_ matter: String, _ number: Int, _ dice: inout Dice) -> String {
    let clauses = [
      "\(matter) would cost \(number) crowns a day", "nobody had asked for \(matter)",
      "\(matter) must wait until after the vote on 3 March", "\(number) boats depend on \(matter)",
      "the ministry had promised \(matter) last week",
    ]
    return clauses[dice.roll(clauses.count)]
  }

  private static let first = ["Edda", "Olin", "Nora", "Tam", "Vera", "Anton", "Ida", "Bo", "Mara"]
  private static let last = [
    "Hallow", "Garth", "Quill", "Ferrow", "Lind", "Belov", "Sand", "Larch",
  ]
  private static let verbs = ["warned", "denied", "announced", "insisted", "suggested", "argued"]
  private static let matters = [
    "The new ferry", "The bridge", "The harbour wall", "The fish market", "The night bus",
    "The school roof", "The water tower", "The coast road",
  ]
}
