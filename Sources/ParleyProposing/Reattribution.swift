package import ParleyModel

extension Evidence {
  /// Gives the words to somebody else, or to nobody.
  package mutating func attribute(to speaker: Name?, in source: Source) {
    attribution.speakers = speaker.map { [$0.id] } ?? []
    attribution.namedIn = speaker.flatMap {
      NamingPassage.number(of: $0, in: source, besides: paragraph...max(paragraph, through ?? 0))
    }
    origin = SourceOrigins.origin(of: speaker, in: source).id
    if speaker == nil {
      attribution.mode = .anonymous
    } else if attribution.mode == .anonymous {
      attribution.mode = spokenMode(in: source)
    }
  }

  /// Direct where the whole excerpt stands between quotation marks, mixed where a part does.
  private func spokenMode(in source: Source) -> Mode {
    let text = source.passage(paragraph)?.text ?? ""
    let before = text.firstRange(of: excerpt).flatMap { text[..<$0.lowerBound].last }
    let marks = "\"“„«"
    if before.map(marks.contains) ?? false { return .direct }
    return excerpt.contains { marks.contains($0) } ? .mixed : .indirect
  }
}

/// Which passage tells who a speaker is.
enum NamingPassage {
  /// Nil where a cited passage does; else the nearest before them, else the first of all.
  static func number(of name: Name, in source: Source, besides cited: ClosedRange<Int>) -> Int? {
    let forms = NameBook.forms(of: name)
    func names(_ passage: Passage) -> Bool { forms.contains { passage.text.holds($0) } }
    if source.passages.contains(where: { cited.contains($0.number) && names($0) }) { return nil }
    let before = source.passages.last { $0.number < cited.lowerBound && names($0) }
    return (before ?? source.passages.first(where: names))?.number
  }
}
