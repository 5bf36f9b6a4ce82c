import Diagnostics
import LineEditing
import ParleyQuery

/// How the parts of a line look while it is typed.
struct LineColors {
  let interpreter: Interpreter

  func ranges(_ line: String) -> [StyledRange] {
    let scalars = line.unicodeScalars
    let spaces = scalars.prefix { $0.properties.isWhitespace }.count
    let typed = String(String.UnicodeScalarView(scalars.dropFirst(spaces)))
    let found = typed.hasPrefix(".") ? command(typed) : query(typed)
    return found.map {
      StyledRange($0.range.lowerBound + spaces..<$0.range.upperBound + spaces, $0.style)
    }
  }

  private func command(_ line: String) -> [StyledRange] {
    let count = line.unicodeScalars.prefix { $0 != " " }.count
    let name = String(line.unicodeScalars.prefix(count))
    let isKnown = Commands.called(by: line) != nil
    let isBegun =
      count == line.unicodeScalars.count && Commands.all.contains { $0.name.hasPrefix(name) }
    return [StyledRange(0..<count, isKnown || isBegun ? .command : .unknown)]
  }

  private func query(_ line: String) -> [StyledRange] {
    // A word that is complete and one that may go on look alike: `who`, with a blank behind.
    let typed = TypedLine(line + " ")
    var ranges: [StyledRange] = []
    if typed.form != nil {
      let end = typed.words[typed.formLength - 1].range.upperBound
      ranges.append(StyledRange(0..<end, .form))
    }
    if typed.isLanguage {
      for word in typed.words.dropFirst(typed.formLength) where !word.isQuoted {
        guard let key = ClauseKey(rawValue: word.text.lowercased()),
          typed.form?.clauses.contains(key) ?? false
        else { continue }
        ranges.append(StyledRange(word.range, .clause))
      }
    }
    return ranges + marks(line)
  }

  private func marks(_ line: String) -> [StyledRange] {
    let marks = interpreter.marks(in: line)
    var places = ScalarPlaces(line)
    return marks.map { mark in
      let style: LineStyle =
        switch mark.kind {
        case .name: .name
        case .number: .number
        case .quoted: .quoted
        case .unknown: .unknown
        }
      let start = places.place(of: mark.span.start)
      return StyledRange(start..<max(start, places.place(of: mark.span.end)), style)
    }
  }
}

/// Places in UTF-8 as places in Unicode scalars; asked in ascending order.
private struct ScalarPlaces {
  private var scalars: String.UnicodeScalarView.Iterator
  private var bytes = 0
  private var count = 0

  init(_ text: String) { scalars = text.unicodeScalars.makeIterator() }

  mutating func place(of offset: Int) -> Int {
    while bytes < offset, let scalar = scalars.next() {
      bytes += UTF8.width(scalar)
      count += 1
    }
    return count
  }
}
