import Diagnostics

/// What a newcomer reads first.
enum Greeting {
  static func text(_ corpus: OpenedCorpus) -> String {
    """
    \(Visible.text(corpus.title))
    Try: who proposed 24-48 hour truces · quotes by Peskov · sources   (.help, .quit)
    """
  }
}
