internal import CLibedit

/// What ^R does: it takes the keys itself, and shows the line found behind a prompt of its own.
extension TerminalReader {
  func search() -> AfterCommand {
    var search = HistorySearch(in: history)
    while true {
      showSearch(search)
      let event = decoder.next(from: keys)
      switch event {
      case .character("\u{12}"): search.goOn()
      case .character("\u{07}"): return .refresh
      case .character("\u{08}"), .character("\u{7F}"):
        search.search(for: String(search.query.dropLast()))
      case .character(let scalar) where !scalar.isControl:
        search.search(for: search.query + String(scalar))
      case .paste(let text):
        search.search(for: search.query + text)
      case .signals([.resize]):
        _ = answer(.resize)
      default:
        // Any other key takes the line found, and does what it does.
        if let found = search.found { take(found, search.cursor) }
        if event != .character("\u{1B}") { decoder.putBack(event) }
        return .refresh
      }
    }
  }

  private func take(_ line: String, _ cursor: Int) {
    buffer.replace(with: line)
    buffer.moveCursor(by: cursor - line.unicodeScalars.count)
  }

  private func showSearch(_ search: HistorySearch) {
    let isMissing = search.found == nil && !search.query.isEmpty
    let label = isMissing ? "nothing like '\(search.query)': " : "search '\(search.query)': "
    show(
      ShownLine(prompt: CellRow(label).cells, text: search.found ?? "", cursor: search.cursor))
  }
}
