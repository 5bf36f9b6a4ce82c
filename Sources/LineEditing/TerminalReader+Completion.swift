/// What Tab does.
extension TerminalReader {
  /// Puts in what all candidates share; lists them where that brings nothing new.
  func complete(_ text: String, _ cursor: Int) -> AfterCommand {
    let completion = completer(text, cursor)
    let scalars = Array(text.unicodeScalars)
    guard !completion.candidates.isEmpty, (0...cursor).contains(completion.start) else {
      return .nothing
    }
    let word = String(String.UnicodeScalarView(scalars[completion.start..<cursor]))
    if let only = completion.candidates.first, completion.candidates.count == 1 {
      let suffix = only.suffix.unicodeScalars
      let follows = !suffix.isEmpty && scalars[cursor...].starts(with: suffix)
      replace(word, with: only.text + (follows ? "" : only.suffix))
      if follows { buffer.moveCursor(by: suffix.count) }
      return .refresh
    }
    let shared = completion.sharedPrefix
    if shared.count >= word.count && shared != word {
      replace(word, with: shared)
    } else {
      list(completion, below: text)
    }
    return .refresh
  }

  private func replace(_ word: String, with other: String) {
    buffer.deleteBack(word.unicodeScalars.count)
    let kept = other.unicodeScalars.filter { !$0.isControl }
    buffer.insert(String(String.UnicodeScalarView(kept)))
  }

  /// Prints the candidates on rows of their own; the line is shown again below them.
  private func list(_ completion: Completion, below text: String) {
    let list = CompletionList(
      candidates: completion.candidates, hasMore: completion.hasMore, columns: columns,
      height: screen.height - 2, plain: plain || dumb, color: color && !dumb)
    leave(showing: text)
    emit(list.rows.map { $0 + "\r\n" }.joined())
  }
}
