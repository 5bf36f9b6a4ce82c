/// One character on the screen: a scalar with the marks that combine with it.
struct Cell: Equatable {
  var text: String
  /// Columns: 1, or 2 for a wide character.
  var width: Int
  /// Parameters of the escape sequence that selects its look, empty for the plain look.
  var rendition = ""
}

extension Unicode.Scalar {
  /// The columns a terminal gives the scalar, whatever the locale: 2 for `中`, 0 for U+0301.
  var columns: Int {
    if value < 0x300 { return 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    if (0x1160...0x11FF).contains(value) { return 0 }
    if value < 0x1100 { return 1 }
    return isWide ? 2 : 1
  }

  /// Whether East Asian Width is wide or full, or the scalar is an emoji by itself.
  private var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF,
      0x4E00...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
      0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18CFF, 0x1B000...0x1B2FB,
      0x20000...0x3FFFD:
      true
    default: properties.isEmojiPresentation
    }
  }

  /// Whether the scalar would steer the terminal, or turn the direction of the text around.
  var isControl: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF,
      0xE0000...0xE0FFF:
      true
    default: false
    }
  }
}

/// The cells of a text, for one who appends scalars in order.
struct CellRow {
  var cells: [Cell] = []

  /// Appends a scalar: a mark joins the cell before it, a control character shows as `^A` or `�`.
  mutating func append(_ scalar: Unicode.Scalar, rendition: String = "") {
    if scalar.value < 0x20 || scalar.value == 0x7F {
      let letter = Unicode.Scalar(UInt8(scalar.value ^ 0x40))
      cells.append(Cell(text: "^", width: 1, rendition: rendition))
      cells.append(Cell(text: String(letter), width: 1, rendition: rendition))
    } else if scalar.isControl {
      cells.append(Cell(text: "\u{FFFD}", width: 1, rendition: rendition))
    } else if scalar.columns == 0, let last = cells.indices.last {
      // A pile of marks on one character is cut off.
      if cells[last].text.unicodeScalars.count < 32 {
        cells[last].text.unicodeScalars.append(scalar)
      }
    } else {
      let base = scalar.columns == 0 ? "\u{25CC}" : ""
      let width = max(1, scalar.columns)
      cells.append(Cell(text: base + String(scalar), width: width, rendition: rendition))
    }
  }

  init(_ text: String = "", rendition: String = "") {
    for scalar in text.unicodeScalars { append(scalar, rendition: rendition) }
  }
}
