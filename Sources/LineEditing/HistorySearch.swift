/// A search backwards through earlier lines for one that holds some words, in any case.
struct HistorySearch {
  private(set) var query = ""
  /// The line found, or nil before anything was searched for or when nothing holds the query.
  private(set) var found: String?
  private let history: [String]
  private let folded: [[UInt8]]
  private var position: Int

  init(in history: [String]) {
    self.history = history
    folded = history.map { Array($0.lowercased().utf8) }
    position = history.count
  }

  /// Searches from the newest line for a query that is longer or shorter.
  mutating func search(for text: String) {
    query = text
    position = history.count
    found = nil
    goOn()
  }

  /// Goes on to an older line, if there is one.
  mutating func goOn() {
    guard !query.isEmpty else { return }
    let wanted = Array(query.lowercased().utf8)
    let older = folded[..<position].indices.last { index in
      history[index] != found && Self.holds(folded[index], wanted)
    }
    guard let older else { return }
    position = older
    found = history[older]
  }

  private static func holds(_ line: [UInt8], _ wanted: [UInt8]) -> Bool {
    guard line.count >= wanted.count else { return false }
    return (0...(line.count - wanted.count)).contains { start in
      line[start] == wanted[0] && line[start...].starts(with: wanted)
    }
  }

  /// Where in the line found the query stands, in Unicode scalars; 0 if folding moved it.
  var cursor: Int {
    guard let found, !query.isEmpty else { return 0 }
    let line = Array(found.lowercased().unicodeScalars)
    let wanted = Array(query.lowercased().unicodeScalars)
    return line.indices.first { line[$0...].starts(with: wanted) } ?? 0
  }
}
