import Diagnostics
import ParleyQuery

/// What a newcomer reads first.
enum Greeting {
  private static let questions = ["who proposed 24-48 hour truces", "quotes by Peskov"]

  /// What is worth typing: questions that the corpus knows the words of, else who is heard in it
  /// most and what it is most about.
  private static func tries(_ context: QueryContext) -> [String] {
    let known = questions.filter(context.knowsWords)
    if known.count == questions.count { return known + ["sources"] }
    func first(_ clause: String, _ kinds: Set<Spelling.Kind>) -> String? {
      let found = context.spellings(beginning: "", kinds).found.first
      return found.flatMap { $0.weight > 0 ? "\(clause) \(Visible.text($0.text))" : nil }
    }
    let own = [first("quotes by", [.person]), first("claims about", [.topic])]
    return own.compactMap { $0 } + ["sources"]
  }

  /// In one row, or in one for each thing to type where that is too wide.
  static func text(_ corpus: OpenedCorpus, width: Int) -> String {
    let tries = tries(corpus.interpreter.context)
    let row = "Try: " + tries.joined(separator: " · ") + "   (.help)"
    let rows = row.count < width ? [row] : ["Try, or type .help:"] + tries.map { "  " + $0 }
    return ([Visible.text(corpus.title)] + rows).joined(separator: "\n")
  }
}
