/// What a part of the line is, as far as its look goes.
package enum LineStyle: CaseIterable, Sendable {
  case form, clause, name, number, quoted, unknown, command, comment

  /// The parameters of the escape sequence that selects the look: `1;36` is bold cyan.
  var rendition: String {
    switch self {
    case .form: "1;36"
    case .clause: "36"
    case .name: "32"
    case .number: "35"
    case .quoted: "33"
    case .unknown: "31"
    case .command: "1;34"
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
