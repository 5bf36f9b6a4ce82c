/// A walk through earlier lines from the one being typed: only those that begin like the text
/// before the cursor, and back to what was typed.
struct HistoryWalk {
  private var typed = ""
  private var prefix = ""
  private var position: Int?
  private var found = ""

  /// Whether the line is still as the walk left it.
  func isUnderWay(at text: String) -> Bool {
    position != nil && text == found
  }

  mutating func older(than text: String, cursor: Int, in history: [String]) -> String? {
    if !isUnderWay(at: text) {
      typed = text
      prefix = String(String.UnicodeScalarView(text.unicodeScalars.prefix(cursor)))
      position = history.count
    }
    return go(to: history[..<(position ?? 0)].lastIndex { fits($0, text) }, in: history)
  }

  mutating func newer(than text: String, in history: [String]) -> String? {
    guard isUnderWay(at: text), let position else { return nil }
    let later = history[min(position + 1, history.count)...]
    if let next = later.firstIndex(where: { fits($0, text) }) { return go(to: next, in: history) }
    self.position = nil
    return typed
  }

  private func fits(_ line: String, _ text: String) -> Bool {
    line.hasPrefix(prefix) && line != text
  }

  private mutating func go(to index: Int?, in history: [String]) -> String? {
    guard let index else { return nil }
    position = index
    found = history[index]
    return found
  }
}
