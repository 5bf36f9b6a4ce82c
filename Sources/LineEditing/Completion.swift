/// One way to go on with the word at the cursor.
package struct Candidate: Equatable, Sendable {
  /// What takes the place of the word.
  package var text: String
  /// What it means, each part in a few words, the ones after the first the more telling ones.
  package var details: [String]
  /// What follows it when it is the only candidate.
  package var suffix: String

  package init(text: String, details: [String] = [], suffix: String = " ") {
    self.text = text
    self.details = details
    self.suffix = suffix
  }

  package init(text: String, description: String) {
    self.init(text: text, details: [description])
  }

  /// All that it means: `Kremlin spokesman · 3 claims`.
  package var description: String { details.joined(separator: Self.between) }

  static let between = " · "
}

/// What the text from `start` (in Unicode scalars) to the cursor can become.
package struct Completion: Equatable, Sendable {
  package var start: Int
  package var candidates: [Candidate]
  /// Whether there are many more than are worth listing.
  package var hasMore: Bool
  /// What all of those begin with, told with them.
  private let shared: String

  package init(
    start: Int, candidates: [Candidate], hasMore: Bool = false, shared: String = ""
  ) {
    self.start = start
    self.candidates = candidates
    self.hasMore = hasMore
    self.shared = shared
  }

  /// What all candidates begin with: "prop" for "propose" and "proposal".
  var sharedPrefix: String {
    if hasMore { return self.shared }
    guard var shared = candidates.first.map({ Substring($0.text) }) else { return "" }
    for candidate in candidates.dropFirst() {
      let same = zip(shared, candidate.text).prefix { $0 == $1 }.count
      shared = shared.prefix(same)
    }
    return String(shared)
  }
}
