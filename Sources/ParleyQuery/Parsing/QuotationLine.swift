import Diagnostics

/// A line whose matter is a quotation: `whose "…" by NAME`, `who said "…"`, or nothing but one.
struct QuotationLine {
  /// What stands between the outer quotation marks.
  let words: String
  /// What stands behind `by`; nil where there is none.
  let name: String?
  /// Where the quotation and the name stand in the line, in UTF-8.
  let span: TextSpan
  let nameSpan: TextSpan

  private static let openings = [
    ["whose"], ["who", "said"], ["who", "said", "that"], ["who", "says"], ["who", "wrote"],
    ["whose", "words", "are"], ["whose", "words", "are", "these"], ["whose", "quote", "is"],
    ["who", "is", "quoted", "as", "saying"], ["which", "article", "says"],
    ["which", "source", "says"],
    ["which", "articles", "say"], ["which", "sources", "say"], ["which", "outlet", "says"],
    ["where", "does", "it", "say"], ["where", "is", "it", "written"], ["where", "is"], [],
  ]
  /// `"A" and "B"` is one quotation from so many words on.
  private static let fewestBareWords = 12

  init?(_ text: String) {
    var scalars = Array(text.unicodeScalars)
    while scalars.last?.properties.isWhitespace ?? false { scalars.removeLast() }
    guard let start = Self.opening(scalars), let closers = Self.closers(scalars[start.place])
    else { return nil }
    for at in (start.place + 1)..<max(start.place + 1, scalars.count)
    where closers.contains(scalars[at]) {
      guard let name = Self.name(scalars[(at + 1)...]) else { continue }
      let words = Self.string(scalars[(start.place + 1)..<at])
      if !start.isWhose, Self.isBroken(words, in: scalars[start.place]),
        QuotedWordReader.words(of: words).count < Self.fewestBareWords
      {
        return nil
      }
      self.words = words
      self.name = name.isEmpty ? nil : Self.string(scalars[name])
      span = TextSpan(Self.width(scalars[..<start.place]), Self.width(scalars[...at]))
      nameSpan = TextSpan(
        Self.width(scalars[..<name.lowerBound]), Self.width(scalars[..<name.upperBound]))
      return
    }
    return nil
  }

  /// The query that the line is: the quotation in straight marks, on one line.
  var query: Query {
    let plain = words.unicodeScalars.map { Self.isDouble($0) ? "'" : Character($0) }
    let text = String(plain).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var query = Query(form: WhoseForm().id, subject: "\"\(text)\"")
    guard let name else { return query }
    let isQuoted = name.unicodeScalars.first.map(Self.isDouble) ?? false
    let bare = name.filter { !$0.unicodeScalars.contains(where: Self.isDouble) }
    query.clauses = [
      .init(
        .by,
        isQuoted ? ["\"\(bare)\""] : bare.split(whereSeparator: \.isWhitespace).map(String.init))
    ]
    return query
  }

  /// Where the first quotation mark stands, behind nothing but an opening of a question.
  private static func opening(_ scalars: [Unicode.Scalar]) -> (place: Int, isWhose: Bool)? {
    guard let place = scalars.firstIndex(where: { closers($0) != nil }) else { return nil }
    let before = string(scalars[..<place]).lowercased()
    let words = before.split { $0.isWhitespace || ":,-–—".contains($0) }.map(String.init)
    guard openings.contains(words) else { return nil }
    return (place, words.first == "whose")
  }

  /// The quotation marks that close what one opens; nil for any other scalar.
  private static func closers(_ scalar: Unicode.Scalar) -> Set<Unicode.Scalar>? {
    switch scalar {
    case "\"", "\u{201C}", "\u{201D}", "\u{201E}": ["\"", "\u{201C}", "\u{201D}"]
    case "«": ["»"]
    case "‹": ["›"]
    case "'", "\u{2018}": ["'", "\u{2019}"]
    default: nil
    }
  }

  /// The place of the name behind a quotation, empty where only marks follow; nil for other words.
  private static func name(_ rest: ArraySlice<Unicode.Scalar>) -> Range<Int>? {
    let rest = trimmed(rest)
    if rest.allSatisfy({ ".,!?;…".unicodeScalars.contains($0) }) {
      return rest.startIndex..<rest.startIndex
    }
    let key = Array("by".unicodeScalars)
    guard rest.count > 3, rest[rest.startIndex + 2].properties.isWhitespace,
      rest.prefix(2).elementsEqual(key)
    else { return nil }
    let name = trimmed(rest.dropFirst(3))
    return name.isEmpty || isBrokenName(name) || hasClause(name) ? nil : name.indices
  }

  /// True where marks stand in a name otherwise than around it.
  private static func isBrokenName(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = name.first, let last = name.last, isDouble(first) else {
      return name.contains(where: isDouble)
    }
    return name.count < 3 || !isDouble(last)
      || name.dropFirst().dropLast().contains(where: isDouble)
  }

  /// True where a clause follows the name: `by Peskov since 2025`.
  private static func hasClause(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = name.first, !isDouble(first) else { return false }
    return string(name).split(separator: " ").contains { ClauseKey(rawValue: String($0)) != nil }
  }

  private static func trimmed(_ scalars: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    var scalars = scalars.drop { $0.properties.isWhitespace }
    while scalars.last?.properties.isWhitespace ?? false { scalars.removeLast() }
    return scalars
  }

  /// True where marks inside close the quotation and open another: `A" and "B`.
  private static func isBroken(_ words: String, in opener: Unicode.Scalar) -> Bool {
    let marks = words.unicodeScalars.filter(isDouble)
    if opener == "\"" { return marks.contains("\"") && marks.filter { $0 == "\"" }.count % 2 == 0 }
    guard let close = marks.firstIndex(of: "\u{201D}") else { return false }
    return marks[close...].contains { $0 == "\u{201C}" || $0 == "\u{201E}" }
  }

  private static func isDouble(_ scalar: Unicode.Scalar) -> Bool {
    ["\"", "\u{201C}", "\u{201D}", "\u{201E}"].contains(scalar)
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  private static func width(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
    scalars.reduce(0) { $0 + UTF8.width($1) }
  }
}
