internal import CEditline
internal import CLibedit

/// The line as libedit holds it.
final class EditBuffer {
  let editor: OpaquePointer
  /// Always empty; but some of vi's commands call it without asking whether there is one.
  private let history: OpaquePointer

  init?(program: String, input: Int32, output: Int32) {
    guard let history = history_winit() else { return nil }
    guard let editor = editline_open(program, input, output) else {
      history_wend(history)
      return nil
    }
    self.editor = editor
    self.history = history
    _ = editline_set_history(editor, history)
  }

  deinit {
    editline_close(editor)
    history_wend(history)
  }

  /// The text, and the cursor in Unicode scalars.
  var line: (text: String, cursor: Int) {
    let info = el_wline(editor).pointee
    guard let start = info.buffer, let end = info.lastchar, let cursor = info.cursor else {
      return ("", 0)
    }
    let count = end - start
    // vi's `$` on an empty line puts the cursor before its start: libedit would write there.
    if !(0...count).contains(cursor - start) { moveCursor(by: start - cursor) }
    let text = Self.text(UnsafeBufferPointer(start: start, count: count))
    return (text, max(0, min(cursor - start, count)))
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

  /// Binds the keys of a binding; false when libedit does not know its command.
  func bind(_ binding: KeyBinding, vi: Bool) -> Bool {
    var known = true
    for key in binding.keys {
      if binding.maps.contains(vi ? .viInsert : .emacs) {
        known = editline_bind(editor, key, binding.command) == 0 && known
      }
      if vi && binding.maps.contains(.viCommand) {
        known = editline_bind_vi(editor, key, binding.command) == 0 && known
      }
    }
    return known
  }

  /// Runs what a key is bound to before anything typed.
  func push(_ key: NamedKey) {
    el_wpush(editor, [wchar_t(key.rawValue), 0])
  }
}
