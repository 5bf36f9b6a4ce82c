import LineEditing
import ParleyQuery

/// Guesses the rest of a line: as it was typed before; as in the example of a form, where the corpus
/// knows its words; else the rest of its last word.
struct LineHinter {
  private let completer: LineCompleter
  /// Earlier lines, oldest first.
  private let history: [String]
  private let examples: [String]

  /// The newest lines that are looked through, at each key.
  private static let mostLines = 2000

  init(_ context: QueryContext, history: [String]) {
    completer = LineCompleter(context: context, isGuessing: false)
    self.history = history
    examples = QueryForms.all.map(\.example).filter(context.knowsWords)
  }

  func hint(for line: String) -> String? {
    guard let first = line.first, !first.isWhitespace else { return nil }
    let earlier = history.suffix(Self.mostLines).reversed().lazy
    let known = earlier.filter { !$0.contains("\n") }
    return rest(of: known, behind: line) ?? rest(of: examples, behind: line) ?? word(line)
  }

  /// What the first of some lines has behind the beginning that it shares.
  private func rest(of lines: some Sequence<String>, behind line: String) -> String? {
    let count = line.utf8.count
    for other in lines where other.utf8.count > count && other.hasPrefix(line) {
      return String(other.utf8.dropFirst(count))
    }
    return nil
  }

  /// The rest of the likeliest candidate, where it goes on just as the word begins. A word that is
  /// whole as it stands is left alone.
  private func word(_ line: String) -> String? {
    let last = line.split(separator: " ").last.map(String.init) ?? ""
    if !line.hasPrefix("."), completer.context.knows(last) { return nil }
    let count = line.unicodeScalars.count
    let completion = completer.completion(line, count)
    guard let candidate = completion.candidates.first, count - completion.start > 1 else {
      return nil
    }
    let typed = String(String.UnicodeScalarView(line.unicodeScalars.dropFirst(completion.start)))
    guard candidate.text.count > typed.count,
      candidate.text.lowercased().hasPrefix(typed.lowercased())
    else { return nil }
    return String(candidate.text.dropFirst(typed.count))
  }
}
