internal import CEditline
internal import CLibedit
import Glibc

/// Keys in, screen out: what happens while libedit waits for a key.
extension TerminalReader {
  /// Shows the line and waits for the next key: 1, or 0 and -1 when the line ends without one.
  func nextKey(_ key: inout wchar_t) -> Int32 {
    while true {
      show()
      switch decoder.next(from: keys) {
      case .character(let scalar):
        key = wchar_t(bitPattern: scalar.value)
        return 1
      case .named(let name):
        key = wchar_t(name.rawValue)
        return 1
      case .paste(let text):
        pasted = text
        key = wchar_t(NamedKey.paste.rawValue)
        return 1
      case .signals(let signals):
        if let event = answer(signals) { return end(event) }
      case .end: return end(.end)
      case .failed(let errno): return end(.failed(errno: errno))
      }
    }
  }

  private func end(_ event: LineEvent) -> Int32 {
    outcome = event
    leave(showing: buffer.line.text + (event == .interrupted ? "^C" : ""))
    return -1
  }

  /// What a signal asks for; an event when it ends the line.
  private func answer(_ signals: Signals) -> LineEvent? {
    if let signal = signals.termination { return .terminated(signal: signal) }
    if signals.contains(.interrupt) { return .interrupted }
    if signals.contains(.resize) { resize() }
    if signals.contains(.stop) {
      leave(showing: buffer.line.text)
      if !dumb { emit("\u{1B}[?2004l") }
      _ = editline_prepare_terminal(buffer.editor, 0)
      editline_stop()
    }
    if signals.contains(.stop) || signals.contains(.resume) {
      _ = editline_prepare_terminal(buffer.editor, 1)
      measure()
      emit((dumb ? "" : "\u{1B}[?2004h") + "\r")
      screen.startAnew()
      row.startAnew()
    }
    return nil
  }

  /// Shows the line as it is now.
  func show() {
    let (text, cursor) = buffer.line
    if dumb {
      emit(row.draw(prompt: prompt, text: text, cursor: cursor, columns: columns))
    } else {
      emit(screen.draw(frame(text, cursor, hint: true), columns: columns))
    }
  }

  /// Shows a line for the last time, and goes to the row below.
  func leave(showing text: String) {
    let count = text.unicodeScalars.count
    if dumb {
      emit(row.draw(prompt: prompt, text: text, cursor: count, columns: columns) + "\r\n")
      row.startAnew()
    } else {
      emit(screen.finish(frame(text, count, hint: false), columns: columns))
    }
  }

  private func frame(_ text: String, _ cursor: Int, hint: Bool) -> Frame {
    let suggestion = hint ? self.hint(for: text, cursor) : nil
    return Frame(
      prompt: prompt, text: text, cursor: cursor,
      styles: color && !text.isEmpty ? highlighter(text) : [],
      suggestion: suggestion.map { .init(text: $0, rendition: "2") }, columns: columns)
  }

  /// What the program suggests, for a cursor at the end of a line. Without colours it could not
  /// be told from the line, so there is none.
  func hint(for text: String, _ cursor: Int) -> String? {
    guard color, !dumb, !text.isEmpty, cursor == text.unicodeScalars.count else { return nil }
    return hinter(text)
  }

  /// Clears what is shown, wherever the terminal has moved it, for the new size.
  private func resize() {
    measure()
    guard !dumb else { return }
    let (text, cursor) = buffer.line
    let now = frame(text, cursor, hint: false)
    emit(screen.clear(fromRow: now.cursor.row))
  }

  func measure() {
    var width: Int32 = 0
    var height: Int32 = 0
    let known = editline_size(output, &width, &height) == 0
    columns = known ? Int(width) : 80
    screen.height = known ? Int(height) : 24
  }

  func emit(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var rest = bytes
      while !rest.isEmpty {
        let written = Glibc.write(output, rest.baseAddress, rest.count)
        if written > 0 {
          rest = UnsafeBufferPointer(rebasing: rest.dropFirst(written))
        } else if errno == EAGAIN {
          var waited = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
          if poll(&waited, 1, 1_000) <= 0 { return }
        } else if errno != EINTR {
          return
        }
      }
    }
  }
}
