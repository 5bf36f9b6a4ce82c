import ParleyModel

/// A query as a value. What is printed can be read again and gives an equal query.
package struct Query: Hashable, Sendable {
  /// A form's id: `who`, `how many`.
  package var form: String
  package var clauses: [Clause]
  /// What stands behind the form before any clause, word for word: a statement, a number.
  package var subject: String?

  package init(form: String, clauses: [Clause] = [], subject: String? = nil) {
    self.form = form
    self.clauses = clauses
    self.subject = subject
  }

  package struct Clause: Hashable, Sendable {
    package var key: ClauseKey
    /// Each a word, a name, a number or a quoted phrase (in its quotation marks).
    package var values: [String]

    package init(_ key: ClauseKey, _ values: [String]) {
      self.key = key
      self.values = values
    }
  }

  package func values(_ key: ClauseKey) -> [String] {
    clauses.filter { $0.key == key }.flatMap(\.values)
  }

  package func has(_ key: ClauseKey) -> Bool { clauses.contains { $0.key == key } }

  /// Adds values to a clause, each once.
  package mutating func add(_ key: ClauseKey, _ values: [String]) {
    guard !values.isEmpty else { return }
    if let place = clauses.firstIndex(where: { $0.key == key }) {
      for value in values where !clauses[place].values.contains(value) {
        clauses[place].values.append(value)
      }
    } else {
      clauses.append(Clause(key, values))
    }
  }

  /// The query in the language itself: `who act propose about ceasefire 24..48 hours`.
  package var text: String {
    let order = ClauseKey.allCases
    let sorted = clauses.sorted { order.firstIndex(of: $0.key)! < order.firstIndex(of: $1.key)! }
    return
      ([form] + [subject].compactMap { $0 }
      + sorted.flatMap { [$0.key.rawValue] + $0.values.map(Self.quoted) }).joined(separator: " ")
  }

  private static let clauseWords = WordTable(ClauseKey.allCases.map(\.rawValue))

  /// A value that would be read as a clause goes into quotation marks.
  private static func quoted(_ value: String) -> String {
    if value.hasPrefix("\"") { return value }
    let isAmbiguous = value.split(separator: " ").contains {
      clauseWords.contains(Folding.text($0))
    }
    return isAmbiguous ? "\"\(value)\"" : value
  }
}
