import Diagnostics
import ParleyModel
import ParleyQuery

/// What a newcomer reads first.
struct Greeting {
  private let corpus: OpenedCorpus
  private let width: Int

  private static let questions = ["who proposed 24-48 hour truces", "quotes by Peskov"]

  /// In one row each, or in one for each thing to type where that is too wide.
  static func text(_ corpus: OpenedCorpus, width: Int) -> String {
    let greeting = Greeting(corpus: corpus, width: width)
    return ([Visible.text(corpus.title)] + greeting.waiting + greeting.tries)
      .joined(separator: "\n")
  }

  /// `36 unreviewed proposals: .review`; nothing where all is reviewed.
  private var waiting: [String] {
    let count = corpus.interpreter.unreviewedCount
    return count == 0 ? [] : ["\(count) unreviewed proposal\(count == 1 ? "" : "s"): .review"]
  }

  private var tries: [String] {
    let row = "Try: " + samples.joined(separator: " · ") + "   (.help)"
    return row.count < width ? [row] : ["Try, or type .help:"] + samples.map { "  " + $0 }
  }

  /// What is worth typing: questions that the corpus knows the words of, else who is heard in it
  /// most and what it is most about.
  private var samples: [String] {
    let context = corpus.interpreter.context
    if context.archive.sourceCount == 0 { return [".import FILE|DIR"] }
    let known = Self.questions.filter(context.knowsWords)
    if known.count == Self.questions.count { return known + ["sources"] }
    func first(_ clause: String, _ kinds: Set<Spelling.Kind>) -> String? {
      let found = context.spellings(beginning: "", kinds).found.first
      return found.flatMap { $0.weight > 0 ? "\(clause) \(Visible.text($0.text))" : nil }
    }
    let own = [first("quotes by", [.person]), first("claims about", [.topic])]
    return own.compactMap { $0 } + ["sources"]
  }
}
