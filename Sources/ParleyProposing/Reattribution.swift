package import ParleyModel

extension Evidence {
  /// Gives the words to somebody else, or to nobody.
  package mutating func attribute(to speaker: Name?, in source: Source) {
    attribution.speakers = speaker.map { [$0.id] } ?? []
    attribution.namedIn = speaker.flatMap {
      NamingPassages(source).number(
        of: $0, unlessIn: excerpt, cited: paragraph...max(paragraph, through ?? 0))
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
