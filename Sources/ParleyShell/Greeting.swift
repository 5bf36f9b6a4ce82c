import Diagnostics

/// What a newcomer reads first.
enum Greeting {
  private static let tries = ["who proposed 24-48 hour truces", "quotes by Peskov", "sources"]

  /// In one row, or in one for each thing to type where that is too wide.
  static func text(_ corpus: OpenedCorpus, width: Int) -> String {
    let row = "Try: " + tries.joined(separator: " · ") + "   (.help)"
    let rows = row.count < width ? [row] : ["Try, or type .help:"] + tries.map { "  " + $0 }
    return ([Visible.text(corpus.title)] + rows).joined(separator: "\n")
  }
}
