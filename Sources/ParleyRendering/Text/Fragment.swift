import Diagnostics

/// A piece of text that is never broken, and what stands before it.
struct Fragment {
  enum Lead {
    /// Nothing: it belongs to what stands before.
    case glued
    /// A space at which a row may end.
    case space
    /// A space at which no row ends: `· ` stays with the word that it follows.
    case bound
    /// No space, and yet a row may end.
    case free
  }

  var text: Substring
  var columns: Int
  var face: Face
  var lead: Lead

  /// Whether it can begin a row.
  var isFirst: Bool { lead == .space || lead == .free }
  /// The columns of the space before it, where it does not begin a row.
  var gap: Int { lead == .space || lead == .bound ? 1 : 0 }
}

/// Cuts running text into fragments: `“We once` is `“`, glued `We`, and after a space `once`.
struct FragmentCutter {
  private(set) var fragments: [Fragment] = []
  private var lead = Fragment.Lead.glued

  static func cut(_ line: Line, plain: Face = .plain) -> [Fragment] {
    var cutter = FragmentCutter()
    for inline in line {
      switch inline {
      case .text(let text), .link(let text, _): cutter.add(text, plain)
      case .strong(let text): cutter.add(text, .strong)
      case .dim(let text), .code(let text): cutter.add(text, .dim)
      case .mark(let text): cutter.add(text, .mark)
      }
    }
    return cutter.fragments
  }

  private mutating func add(_ raw: String, _ face: Face) {
    let text = Visible.text(raw)
    let bytes = text.utf8
    let space = UInt8(ascii: " ")
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == space {
        lead = .space
        index = bytes.index(after: index)
        continue
      }
      let start = index
      var count = 0
      var isPlain = true
      while index < bytes.endIndex, bytes[index] != space {
        if bytes[index] >= 0x80 { isPlain = false }
        count += 1
        index = bytes.index(after: index)
      }
      let word = text[start..<index]
      if lead == .space, count <= 3, word == "·" || word == "/" || word == "—" { lead = .bound }
      if isPlain { append(word, count, face) } else { addCut(word, face) }
    }
  }

  /// A word that is not plain ASCII may be broken after a dash and around a wide character.
  private mutating func addCut(_ word: Substring, _ face: Face) {
    var start = word.startIndex
    var columns = 0
    var index = start
    while index < word.endIndex {
      let character = word[index]
      let width = Visible.columns(character)
      let next = word.index(after: index)
      if width == 2, !Self.closers.contains(character) {
        if start < index { append(word[start..<index], columns, face) }
        if index > word.startIndex { lead = .free }
        (start, columns) = (index, 0)
      }
      columns += width
      if width == 2 || character == "—" {
        append(word[start..<next], columns, face)
        if next < word.endIndex { lead = closes(word[next]) ? .glued : .free }
        (start, columns) = (next, 0)
      }
      index = next
    }
    if start < index { append(word[start..<index], columns, face) }
  }

  private mutating func append(_ text: Substring, _ columns: Int, _ face: Face) {
    fragments.append(Fragment(text: text, columns: columns, face: face, lead: lead))
    lead = .glued
  }

  private func closes(_ character: Character) -> Bool {
    Self.closers.contains(character) || character.isPunctuation
  }

  /// Wide signs that do not begin a line.
  private static let closers: [Character] = ["、", "。", "，", "！", "？", "；", "：", "」", "』", "）"]
}
