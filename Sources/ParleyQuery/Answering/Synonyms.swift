import ParleyModel
import Synchronization

/// The words of the vocabulary that mean the same, by the term that a claim is found under; gathered
/// when the first answer tells them.
final class Synonyms: Sendable {
  private let archive: any Archive
  private let gathered = Mutex<[String: [String]]?>(nil)

  /// The most words that are told of those that mean the same.
  private static let mostWords = 6

  init(_ archive: any Archive) { self.archive = archive }

  /// `ceasefire`, `cease-fire`, `truce`; none for a term that is no concept and no act.
  func words(of term: String) -> [String] {
    gathered.withLock { gathered in
      let words = gathered ?? Self.gather(archive.vocabulary)
      gathered = words
      return words[term] ?? []
    }
  }

  private static func gather(_ vocabulary: Vocabulary) -> [String: [String]] {
    var words: [String: [String]] = [:]
    for concept in vocabulary.concepts {
      words[Term.word(Term.concept(concept.id), inText: true)] = Array(
        concept.words.prefix(mostWords))
    }
    for act in vocabulary.acts {
      words[Term.act(act.id)] = Array(act.verbs.prefix(mostWords))
    }
    return words
  }
}
