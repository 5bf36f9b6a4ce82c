/// What a part of the line is, as far as its look goes.
package enum LineStyle: CaseIterable, Sendable {
  case form, clause, name, number, quoted, unknown, command, comment

  /// The parameters of the escape sequence that selects the look: `1` is bold, `38;5;63` a colour
  /// of the 256. The colours stand out by at least 4.3 : 1 from black and from white alike, and
  /// none is told from another by red and green.
  package var rendition: String {
    switch self {
    case .form: "1;38;5;63"
    case .clause: "38;5;63"
    case .name: "38;5;30"
    case .number: "38;5;130"
    case .quoted: "3;38;5;130"
    case .unknown: "4"
    case .command: "1"
    case .comment: "2"
    }
  }
}

/// A style and the part of the line it applies to, in Unicode scalars.
package struct StyledRange: Equatable, Sendable {
  package var range: Range<Int>
  package var style: LineStyle

  package init(_ range: Range<Int>, _ style: LineStyle) {
    self.range = range
    self.style = style
  }
}
