internal import CEditline
internal import CLibedit
import Glibc

/// Reads lines typed at a terminal: libedit edits them, this shows them. One thread at a time.
package final class TerminalReader: LineReader {
  /// What the word at the cursor can become; the cursor counts Unicode scalars.
  package var completer: (_ text: String, _ cursor: Int) -> Completion = { _, cursor in
    Completion(start: cursor, candidates: [])
  }
  /// The rest of the line that the program would guess: `"osed 24-48 hour truces"`.
  package var hinter: (String) -> String? = { _ in nil }
  /// How parts of the line look.
  package var highlighter: (String) -> [StyledRange] = { _ in [] }
  /// Whether Enter ends the line; while it does not, Enter begins a row. An empty last row ends
  /// the line in any case.
  package var isComplete: (String) -> Bool = { _ in true }
  /// Earlier lines, oldest first.
  package var history: [String] = []
  /// Candidates one a row, without columns, and nothing drawn that is not typed, for those who have
  /// the screen read to them.
  package var plain = false
  /// Whether the line may have colours: of the prompt, the highlighter and the hint.
  package var color = true

  let buffer: EditBuffer
  let output: Int32
  let keys: any KeySource
  var decoder = KeyDecoder()
  /// How the line ended, where libedit cannot tell.
  var outcome: LineEvent?

  let dumb: Bool
  var screen = Screen()
  var row = SingleRow()
  var columns = 80
  var prompt: [Cell] = []
  var shown = ShownLine()
  var walk = HistoryWalk()
  var pasted = ""
  var wasStopped = false
  var isWide = false

  /// Where the user's own settings of libedit come from; lines for this program alone begin with
  /// its name and a colon: `parley:bind -v`.
  package enum Settings {
    /// `~/.editrc`, or the file that `EDITRC` names.
    case ofUser
    case file(String)
    case none
  }

  /// Whether a person sits at both ends of the standard streams.
  package static var isInteractive: Bool {
    isatty(0) == 1 && isatty(1) == 1
  }

  /// Nil when the descriptors are not terminals.
  package convenience init?(program: String, settings: Settings = .ofUser) {
    self.init(program: program, settings: settings, keys: TerminalKeys(input: 0))
  }

  /// On the standard streams, with keys from elsewhere.
  convenience init?(program: String, settings: Settings, keys: any KeySource) {
    let terminal = getenv("TERM").map { String(cString: $0) } ?? ""
    self.init(
      program: program, settings: settings, input: 0, output: 1, terminal: terminal, keys: keys)
  }

  init?(
    program: String, settings: Settings, input: Int32, output: Int32, terminal: String,
    keys: any KeySource
  ) {
    guard isatty(input) == 1, isatty(output) == 1 else { return nil }
    TextLocale.choose()
    guard let buffer = EditBuffer(program: program, input: input, output: output) else {
      return nil
    }
    self.buffer = buffer
    self.output = output
    self.keys = keys
    dumb = terminal.isEmpty || terminal == "dumb"
    setUp(settings)
  }

  static func owner(of editor: OpaquePointer) -> TerminalReader {
    guard let owner = editline_owner(editor) else { fatalError("an editor without its reader") }
    return Unmanaged<TerminalReader>.fromOpaque(owner).takeUnretainedValue()
  }

  /// The user's settings come before the keys: `bind -v` among them throws all bindings away.
  private func setUp(_ settings: Settings) {
    let editor = buffer.editor
    _ = editline_set_owner(editor, Unmanaged.passUnretained(self).toOpaque())
    _ = editline_take_flow_keys(editor)
    _ = editline_set_mode(editor, "emacs")
    switch settings {
    case .ofUser: _ = el_source(editor, nil)
    case .file(let path): _ = el_source(editor, path)
    case .none: break
    }
    for command in EditCommand.allCases {
      _ = editline_add_command(editor, command.rawValue, "", command.function)
    }
    bindKeys()
    _ = editline_set_keys(editor) { editor, key in
      TerminalReader.owner(of: editor).nextKey(&key.pointee)
    }
  }

  private func bindKeys() {
    let isVi = isVi
    // vi's map types a control character that means nothing to it.
    for key in UInt8(1)..<32 where isVi && key != 27 {
      _ = editline_bind(buffer.editor, key, "ed-unassigned")
    }
    for binding in KeyBinding.all + KeyBinding.unlisted { _ = buffer.bind(binding, vi: isVi) }
  }

  /// Whether the keys are those of vi, rather than of Emacs. Another choice takes bindings of the
  /// user's settings away.
  package var isVi: Bool {
    get { editline_is_vi(buffer.editor) == 1 }
    set {
      guard newValue != isVi else { return }
      _ = editline_set_mode(buffer.editor, newValue ? "vi" : "emacs")
      bindKeys()
    }
  }

  package func read(prompt text: String) -> LineEvent {
    let failure = editline_watch_signals()
    guard failure == 0 else { return .failed(errno: failure) }
    defer { editline_unwatch_signals() }
    fflush(nil)
    outcome = nil
    isWide = false
    walk = HistoryWalk()
    prompt = CellRow(prompt: text, color: color && !dumb).cells
    measure()
    screen.startAnew()
    if !dumb { emit("\u{1B}[?2004h") }
    let line = buffer.read()
    if let line, outcome == nil { leave(showing: line) }
    if !dumb { emit("\u{1B}[?2004l") }
    return outcome ?? line.map(LineEvent.line) ?? .end
  }
}
