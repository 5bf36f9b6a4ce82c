/// A key and what it does, for those who look it up: `Tab`, "complete the word".
package struct KeyBinding: Sendable {
  package let label: String
  package let does: String
  /// The characters that libedit sees for the key; none where the terminal itself takes it.
  let keys: [UInt8]
  /// What libedit runs for it: one of `EditCommand`, or a command of its own.
  let command: String
  let maps: Maps

  struct Maps: OptionSet {
    let rawValue: Int
    static let emacs = Maps(rawValue: 1)
    static let viInsert = Maps(rawValue: 2)
    static let viCommand = Maps(rawValue: 4)
    static let typing: Maps = [.emacs, .viInsert]
    static let all: Maps = [.emacs, .viInsert, .viCommand]
  }

  private init(
    _ label: String, _ does: String, _ keys: [UInt8], _ command: String, _ maps: Maps = .all
  ) {
    self.label = label
    self.does = does
    self.keys = keys
    self.command = command
    self.maps = maps
  }

  private init(
    _ label: String, _ does: String, _ keys: [UInt8], _ command: EditCommand, _ maps: Maps = .all
  ) {
    self.init(label, does, keys, command.rawValue, maps)
  }

  /// The control character of a letter: `^("A")` is 1.
  private static func control(_ letter: Unicode.Scalar) -> UInt8 {
    UInt8(letter.value) ^ 0x40
  }

  private static func named(_ key: NamedKey) -> UInt8 {
    key.rawValue
  }

  /// All keys that do something of their own, in the order in which a person learns them.
  package static let all: [KeyBinding] = [
    .init("Enter", "end the line; a new row while a quotation is open", [10, 13], .enter),
    .init("Tab", "complete the word, or list what it can become", [9], .complete, .typing),
    .init("Up", "the row above, or the older line that begins alike", [named(.up)], .up),
    .init("Down", "the row below, or the newer line that begins alike", [named(.down)], .down),
    .init("^P", "as Up", [control("P")], .up),
    .init("^N", "as Down", [control("N")], .down),
    .init("^R", "search the older lines; ^R again goes on, ^G gives up", [control("R")], .search),
    .init("Left", "a character back", [named(.left)], .left),
    .init("Right", "a character on; at the end take the suggestion", [named(.right)], .right),
    .init("^B", "as Left", [control("B")], .left, .typing),
    .init("^F", "as Right", [control("F")], .right, .typing),
    .init("^Left", "a word back", [named(.wordLeft)], "ed-prev-word"),
    .init("^Right", "a word on", [named(.wordRight)], "em-next-word"),
    .init("Home", "to the start", [named(.home)], .start),
    .init("End", "to the end", [named(.end)], .end),
    .init("^A", "as Home", [control("A")], .start, .typing),
    .init("^E", "as End", [control("E")], .end, .typing),
    .init("Backspace", "delete the character before", [8, 127], .deleteBack, .typing),
    .init("Delete", "delete the character after", [named(.delete)], .deleteOn),
    .init("^W", "delete the word before", [control("W")], "ed-delete-prev-word", .typing),
    .init("^K", "delete to the end", [control("K")], "ed-kill-line", .typing),
    .init("^U", "delete to the start", [control("U")], "vi-kill-line-prev", .typing),
    .init("^Y", "put back what was deleted", [control("Y")], "em-yank", .typing),
    .init("^L", "clear the screen", [control("L")], .clearScreen),
    .init(
      "Esc", "to the commands of vi: h l w b 0 $ x dd cw p u and more; i types again", [], .enter,
      .viInsert),
    .init("Esc k", "as Up", [UInt8(ascii: "k")], .up, .viCommand),
    .init("Esc j", "as Down", [UInt8(ascii: "j")], .down, .viCommand),
    .init("Esc /", "as ^R", [UInt8(ascii: "/"), UInt8(ascii: "?")], .search, .viCommand),
    .init("^C", "give the line up", [], .enter),
    .init("^D", "leave, on an empty line; else as Delete", [control("D")], .deleteOrEnd),
    .init("^Z", "stop the program; `fg` goes on", [], .enter),
  ]

  /// The keys that are bound in a mode.
  package static func listed(vi: Bool) -> [KeyBinding] {
    all.filter { vi || $0.maps.contains(.emacs) }
  }

  /// What is bound besides, for the terminal and for vi's command mode.
  static let unlisted: [KeyBinding] = [
    .init("paste", "insert what was pasted", [named(.paste)], .paste),
    .init("accept", "end the line", [named(.accept)], "ed-newline"),
    .init("^V", "nothing: control characters stay out of a line", [control("V")], unassigned),
    .init(
      ":v", "nothing: they would leave the line for another editor",
      [UInt8(ascii: ":"), UInt8(ascii: "v")], unassigned, .viCommand),
  ]

  private static let unassigned = "ed-unassigned"
}
