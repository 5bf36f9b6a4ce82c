/// A place in a corpus: a record, and the way to a value in it.
struct CorpusPlace: Hashable, Sendable {
  enum Step: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    case key(String)
    /// 0 for the first of a list.
    case item(Int)

    init(stringLiteral value: String) { self = .key(value) }
    init(integerLiteral value: Int) { self = .item(value) }
  }

  let kind: RecordKind
  /// The record's number among its kind in the corpus, from 0.
  let number: Int
  /// The keys and numbers on the way, as the seeds name them: `evidence`, 0, `excerpt`.
  let path: [Step]

  init(_ kind: RecordKind, _ number: Int, _ path: [Step] = []) {
    self.kind = kind
    self.number = number
    self.path = path
  }

  func at(_ steps: Step...) -> CorpusPlace {
    CorpusPlace(kind, number, path + steps)
  }
}
