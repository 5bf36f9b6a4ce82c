/// A place in a corpus: a record, and the way to a value in it.
package struct CorpusPlace: Hashable, Sendable {
  package enum Step: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    case key(String)
    /// 0 for the first of a list.
    case item(Int)

    package init(stringLiteral value: String) { self = .key(value) }
    package init(integerLiteral value: Int) { self = .item(value) }
  }

  package let kind: RecordKind
  /// The record's number among its kind in the corpus, from 0.
  package let number: Int
  /// The keys and numbers on the way, as the seeds name them: `evidence`, 0, `excerpt`.
  package let path: [Step]

  package init(_ kind: RecordKind, _ number: Int, _ path: [Step] = []) {
    self.kind = kind
    self.number = number
    self.path = path
  }

  package func at(_ steps: Step...) -> CorpusPlace {
    CorpusPlace(kind, number, path + steps)
  }
}
