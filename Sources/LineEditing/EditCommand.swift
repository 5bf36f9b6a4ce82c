internal import CEditline
internal import CLibedit

/// The commands that the editor adds to libedit's own; the raw value is the name that `bind`
/// knows them by.
enum EditCommand: String, CaseIterable {
  case enter = "line-enter"
  case complete = "line-complete"
  case up = "line-up"
  case down = "line-down"
  case left = "line-left"
  case right = "line-right"
  case start = "line-start"
  case end = "line-end"
  case deleteBack = "line-delete-back"
  case deleteOn = "line-delete-on"
  case deleteOrEnd = "line-delete-or-end"
  case clearScreen = "line-clear-screen"
  case search = "line-search"
  case paste = "line-paste"

  /// What libedit calls. It tells a command by its function alone, so each has its own.
  var function: editline_command {
    switch self {
    case .enter: { editor, _ in run(.enter, editor) }
    case .complete: { editor, _ in run(.complete, editor) }
    case .up: { editor, _ in run(.up, editor) }
    case .down: { editor, _ in run(.down, editor) }
    case .left: { editor, _ in run(.left, editor) }
    case .right: { editor, _ in run(.right, editor) }
    case .start: { editor, _ in run(.start, editor) }
    case .end: { editor, _ in run(.end, editor) }
    case .deleteBack: { editor, _ in run(.deleteBack, editor) }
    case .deleteOn: { editor, _ in run(.deleteOn, editor) }
    case .deleteOrEnd: { editor, _ in run(.deleteOrEnd, editor) }
    case .clearScreen: { editor, _ in run(.clearScreen, editor) }
    case .search: { editor, _ in run(.search, editor) }
    case .paste: { editor, _ in run(.paste, editor) }
    }
  }
}

private func run(_ command: EditCommand, _ editor: OpaquePointer) -> UInt8 {
  TerminalReader.owner(of: editor).perform(command).code
}

/// What libedit does after a command.
enum AfterCommand {
  case nothing, refresh, end

  var code: UInt8 {
    switch self {
    case .nothing: UInt8(CC_NORM)
    case .refresh: UInt8(CC_REFRESH)
    case .end: UInt8(CC_EOF)
    }
  }
}
