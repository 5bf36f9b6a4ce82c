/// A document that knows nothing of terminals or markup; every format but the record is written
/// from one.
package struct Page: Hashable, Sendable {
  /// Groups of blocks, in reading order; a format sets them apart, by a blank line or otherwise.
  package var sections: [[Block]]

  package init(_ sections: [[Block]]) { self.sections = sections }
}

/// A piece of a page that stands on lines of its own.
package indirect enum Block: Hashable, Sendable {
  case heading(Line)
  case paragraph(Line)
  /// A numbered entry and what belongs to it.
  case entry(Int, Line, [Block])
  /// The words of a source.
  case quote(Line)
  /// Labels, each with its lines: `nearest`, `searched`.
  case terms([Term])
  case table(Table)
  /// Rows whose spaces mean something: a line with a caret under it.
  case preformatted([String])
  /// The days of a timeline, where there is room.
  case bars(DayBars)
}

/// A label and the lines that it stands before.
package struct Term: Hashable, Sendable {
  package var label: String
  package var lines: [Line]
  /// How deep it stands under the term before it.
  package var depth: Int

  package init(_ label: String, _ lines: [Line], depth: Int = 0) {
    self.label = label
    self.lines = lines
    self.depth = depth
  }
}

/// Columns with names, and rows with a cell for each.
package struct Table: Hashable, Sendable {
  package struct Cell: Hashable, Sendable {
    package var text: String
    /// Numbers stand at the right edge of their column.
    package var isNumber: Bool

    package init(_ text: String, isNumber: Bool = false) {
      self.text = text
      self.isNumber = isNumber
    }
  }

  package var columns: [String]
  /// As many cells as there are columns; an empty text where a row has none.
  package var rows: [[Cell]]
  /// How a terminal tells the rows where they are too long for columns; empty where they are not.
  package var terms: [Term]

  package init(columns: [String], rows: [[Cell]], terms: [Term] = []) {
    self.columns = columns
    self.rows = rows
    self.terms = terms
  }

  /// Whether a column holds numbers alone, and at least one.
  func isNumber(column: Int) -> Bool {
    rows.contains { $0[column].isNumber }
      && rows.allSatisfy { $0[column].isNumber || $0[column].text.isEmpty }
  }
}

/// Running text, to be folded where a format needs it.
package typealias Line = [Inline]

/// A stretch of running text, as it was given: making it safe to show is the format's business.
package enum Inline: Hashable, Sendable {
  case text(String)
  case strong(String)
  case dim(String)
  /// A word that matched.
  case mark(String)
  /// Something in the query language.
  case code(String)
  /// A text that leads to an address.
  case link(String, to: String)
}
