/// What the keys do that libedit leaves to us.
extension TerminalReader {
  func perform(_ command: EditCommand) -> AfterCommand {
    let (text, cursor) = buffer.line
    switch command {
    case .enter: return enter(text)
    case .complete: return complete(text, cursor)
    case .up: return up(text, cursor)
    case .down: return down(text, cursor)
    case .left: buffer.moveCursor(by: -lengthBefore(cursor, in: text))
    case .right: right(text, cursor)
    case .start: buffer.moveCursor(by: -cursor)
    case .end: buffer.moveCursor(by: text.unicodeScalars.count - cursor)
    case .deleteBack: buffer.deleteBack(lengthBefore(cursor, in: text))
    case .deleteOn: deleteOn(text, cursor)
    case .deleteOrEnd:
      if text.isEmpty { return end() }
      deleteOn(text, cursor)
    case .clearScreen:
      emit("\u{1B}[H\u{1B}[2J")
      screen.startAnew()
    case .search: return search()
    case .paste: buffer.insert(pasted)
    }
    return .refresh
  }

  private func end() -> AfterCommand {
    outcome = .end
    leave(showing: "")
    return .end
  }

  private func enter(_ text: String) -> AfterCommand {
    if text.hasSuffix("\n") || isComplete(text) {
      buffer.push(.accept)
      return .nothing
    }
    buffer.insert("\n")
    return .refresh
  }

  private func right(_ text: String, _ cursor: Int) {
    if let hint = hint(for: text, cursor) {
      buffer.insert(hint)
    } else {
      buffer.moveCursor(by: lengthAfter(cursor, in: text))
    }
  }

  private func deleteOn(_ text: String, _ cursor: Int) {
    let length = lengthAfter(cursor, in: text)
    buffer.moveCursor(by: length)
    buffer.deleteBack(length)
  }

  /// The scalars of the character before the cursor: 2 for `e` with a combining accent.
  private func lengthBefore(_ cursor: Int, in text: String) -> Int {
    let before = String(String.UnicodeScalarView(text.unicodeScalars.prefix(cursor)))
    return before.last?.unicodeScalars.count ?? 0
  }

  private func lengthAfter(_ cursor: Int, in text: String) -> Int {
    let after = String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(cursor)))
    return after.first?.unicodeScalars.count ?? 0
  }
}

/// Rows and earlier lines.
extension TerminalReader {
  private func up(_ text: String, _ cursor: Int) -> AfterCommand {
    if !walk.isUnderWay(at: text), let move = RowMove(up: text, cursor) {
      buffer.moveCursor(by: move.distance)
      return .refresh
    }
    guard let line = walk.older(than: text, cursor: cursor, in: history) else { return .nothing }
    buffer.replace(with: line)
    return .refresh
  }

  private func down(_ text: String, _ cursor: Int) -> AfterCommand {
    if walk.isUnderWay(at: text) {
      guard let line = walk.newer(than: text, in: history) else { return .nothing }
      buffer.replace(with: line)
    } else if let move = RowMove(down: text, cursor) {
      buffer.moveCursor(by: move.distance)
    } else {
      return .nothing
    }
    return .refresh
  }
}

/// A step of the cursor to the row above or below, at the same place in the row or at its end.
struct RowMove {
  /// In Unicode scalars, back if negative.
  var distance: Int

  init?(up text: String, _ cursor: Int) {
    let scalars = Array(text.unicodeScalars)
    guard let end = scalars[..<cursor].lastIndex(of: "\n") else { return nil }
    let start = scalars[..<end].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    distance = min(start + cursor - end - 1, end) - cursor
  }

  init?(down text: String, _ cursor: Int) {
    let scalars = Array(text.unicodeScalars)
    guard let end = scalars[cursor...].firstIndex(of: "\n") else { return nil }
    let start = scalars[..<cursor].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    let last = scalars[(end + 1)...].firstIndex(of: "\n") ?? scalars.count
    distance = min(end + 1 + cursor - start, last) - cursor
  }
}
