internal import CEditline
internal import CLibedit
import Glibc

/// What is on the screen while a line is edited; `cursor` counts Unicode scalars of the text.
struct ShownLine: Equatable {
  var prompt: [Cell] = []
  var text = ""
  var cursor = 0
  /// What the program suggests to follow.
  var hint: String?
}

/// Keys in, screen out: what happens while libedit waits for a key.
extension TerminalReader {
  /// Shows the line and waits for the next key: 1, or 0 and -1 when the line ends without one.
  func nextKey(_ key: inout wchar_t) -> Int32 {
    if !isWide { isWide = editline_widen(buffer.editor) == 0 }
    while true {
      let (text, cursor) = buffer.line
      show(
        ShownLine(prompt: prompt, text: text, cursor: cursor, hint: hint(for: text, cursor)))
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
  func answer(_ signals: Signals) -> LineEvent? {
    if let signal = signals.termination { return .terminated(signal: signal) }
    if signals.contains(.interrupt) { return .interrupted }
    if signals.contains(.resize) { resize() }
    if signals.contains(.stop) {
      leave(showing: shown.text)
      if !dumb { emit("\u{1B}[?2004l") }
      _ = editline_prepare_terminal(buffer.editor, 0)
      editline_stop()
      goOn()
      wasStopped = true
    } else if signals.contains(.resume) {
      // The signal that ended a stop of our own comes late, and is answered already.
      if !wasStopped { goOn() }
      wasStopped = false
    }
    return nil
  }

  /// Takes the terminal back after another program had it.
  private func goOn() {
    _ = editline_prepare_terminal(buffer.editor, 1)
    measure()
    emit((dumb ? "" : "\u{1B}[?2004h") + "\r")
    screen.startAnew()
    row.startAnew()
  }

  /// Shows a line that is being edited.
  func show(_ line: ShownLine) {
    shown = line
    if dumb {
      emit(
        row.draw(prompt: line.prompt, text: line.text, cursor: line.cursor, columns: columns))
    } else {
      emit(screen.draw(frame(line), columns: columns))
    }
  }

  /// Shows a line for the last time, and goes to the row below.
  func leave(showing text: String) {
    let count = text.unicodeScalars.count
    if dumb {
      emit(row.draw(prompt: prompt, text: text, cursor: count, columns: columns) + "\r\n")
      row.startAnew()
    } else {
      let line = ShownLine(prompt: prompt, text: text, cursor: count)
      emit(screen.finish(frame(line), columns: columns))
    }
  }

  private func frame(_ line: ShownLine) -> Frame {
    Frame(
      prompt: line.prompt, text: line.text, cursor: line.cursor,
      styles: color && !plain && fitsOneRow(line) ? highlighter(line.text) : [],
      suggestion: line.hint.map { .init(text: $0, rendition: "2") }, columns: columns)
  }

  /// What the program suggests, for a cursor at the end of a line. Without colours it could not
  /// be told from the line, so there is none.
  func hint(for text: String, _ cursor: Int) -> String? {
    guard color, !dumb, !plain, cursor == text.unicodeScalars.count,
      fitsOneRow(ShownLine(prompt: prompt, text: text))
    else { return nil }
    return hinter(text)
  }

  /// Whether a line has text and leaves the last column free: only then is it coloured.
  private func fitsOneRow(_ line: ShownLine) -> Bool {
    guard !line.text.isEmpty, line.text.utf8.count < columns * 4 else { return false }
    var room = columns - 1 - line.prompt.reduce(0) { $0 + $1.width }
    for scalar in line.text.unicodeScalars {
      if scalar == "\n" { return false }
      room -= scalar.columns
    }
    return room >= 0
  }

  /// Clears what is shown, wherever the terminal has moved it, for the new size.
  private func resize() {
    measure()
    guard !dumb else { return }
    emit(screen.clear(foldedTo: columns))
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
