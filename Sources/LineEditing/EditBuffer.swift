internal import CEditline
internal import CLibedit

/// The line as libedit holds it, and its History when vi's own commands ask for one.
final class EditBuffer {
  let editor: OpaquePointer
  private var history: OpaquePointer?

  init?(program: String, input: Int32, output: Int32) {
    guard let editor = editline_open(program, input, output) else { return nil }
    self.editor = editor
  }

  deinit {
    editline_close(editor)
    if let history { history_wend(history) }
  }

  /// The text, and the cursor in Unicode scalars.
  var line: (text: String, cursor: Int) {
    let info = el_wline(editor).pointee
    guard let start = info.buffer, let end = info.lastchar, let cursor = info.cursor else {
      return ("", 0)
    }
    let count = end - start
    return (Self.text(UnsafeBufferPointer(start: start, count: count)), min(cursor - start, count))
  }

  /// A line from the terminal: nil when it ended without one.
  func read() -> String? {
    var count: Int32 = 0
    guard let line = el_wgets(editor, &count), count > 0 else { return nil }
    let characters = UnsafeBufferPointer(start: line, count: Int(count))
    let ended = characters.last == 10
    return Self.text(UnsafeBufferPointer(rebasing: characters.dropLast(ended ? 1 : 0)))
  }

  private static func text(_ characters: UnsafeBufferPointer<wchar_t>) -> String {
    var scalars = String.UnicodeScalarView()
    scalars.reserveCapacity(characters.count)
    for character in characters {
      scalars.append(Unicode.Scalar(UInt32(bitPattern: character)) ?? "\u{FFFD}")
    }
    return String(scalars)
  }

  private static func characters(_ text: String) -> [wchar_t] {
    text.unicodeScalars.map { wchar_t(bitPattern: $0.value) } + [0]
  }

  func insert(_ text: String) {
    if !text.isEmpty { el_winsertstr(editor, Self.characters(text)) }
  }

  /// Deletes scalars before the cursor.
  func deleteBack(_ count: Int) {
    if count > 0 { el_deletestr(editor, Int32(count)) }
  }

  func moveCursor(by count: Int) {
    _ = el_cursor(editor, Int32(count))
  }

  /// Makes the whole line another text, with the cursor at its end.
  func replace(with text: String) {
    moveCursor(by: line.text.unicodeScalars.count)
    deleteBack(line.cursor)
    insert(text)
  }

  /// Runs what a key is bound to before anything typed.
  func push(_ key: NamedKey) {
    el_wpush(editor, [wchar_t(key.rawValue), 0])
  }

  /// Lets libedit's own commands find the lines, oldest first.
  func remember(_ lines: ArraySlice<String>) {
    if history == nil, let new = history_winit() {
      _ = editline_limit_history(new, 10_000)
      _ = editline_set_history(editor, new)
      history = new
    }
    guard let history else { return }
    for line in lines { _ = editline_enter_history(history, Self.characters(line)) }
  }
}
