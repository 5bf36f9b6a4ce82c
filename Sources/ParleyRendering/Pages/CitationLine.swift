package import ParleyModel

/// Where an excerpt stands and who is made to answer for it.
package enum CitationLine {
  /// `Xinhua, in China Daily · 24 July 2025 · ¶18 · indirect, Vladimir Medinsky`.
  package static func place(_ citation: Citation) -> Line {
    let rest = [
      citation.issued?.long ?? "date unknown", paragraph(citation), attribution(citation),
    ].joined(separator: " · ")
    return [name(citation), .text(" · " + rest)]
  }

  /// The same without what stands on the page already:
  /// `Xinhua, in China Daily · ¶18 · indirect, Vladimir Medinsky`.
  static func brief(_ citation: Citation) -> Line {
    let rest = [paragraph(citation), voice(citation).joined(separator: ", ")]
    return [name(citation), .text(" · " + rest.joined(separator: " · "))]
  }

  private static func name(_ citation: Citation) -> Inline {
    let outlet = outlet(citation)
    return citation.url.map { .link(outlet, to: $0) } ?? .text(outlet)
  }

  /// The work itself: `“Ukraine Demands …”, 001_d930309fb3f05693, https://…`.
  static func work(_ citation: Citation) -> Line {
    let title = citation.title.map { "“\($0)”" } ?? "title unknown"
    var line: Line = [.text("\(title), \(citation.source)")]
    if let url = citation.url { line += [.text(", "), .link(url, to: url)] }
    return line
  }

  /// The excerpt in typographic quotes, the words that matched marked.
  package static func quote(_ citation: Citation) -> Line {
    let scalars = Array(citation.quote.unicodeScalars)
    var line: Line = [.text("“")]
    var next = 0
    for mark in citation.marks {
      let range = mark.clamped(to: next..<max(next, scalars.count))
      guard !range.isEmpty else { continue }
      if next < range.lowerBound { line.append(.text(string(scalars[next..<range.lowerBound]))) }
      line.append(.mark(string(scalars[range])))
      next = range.upperBound
    }
    if next < scalars.count { line.append(.text(string(scalars[next...]))) }
    line.append(.text("”"))
    return line
  }

  /// The places of several excerpts, short: `001 ¶12, ¶14, 002 ¶18`.
  static func places(_ citations: [Citation]) -> String {
    var shown: [String] = []
    var last: String?
    for citation in citations {
      let source = short(citation.source)
      let place = source == last ? paragraph(citation) : "\(source) \(paragraph(citation))"
      if !shown.contains(place) { shown.append(place) }
      last = source
    }
    return shown.joined(separator: ", ")
  }

  private static func outlet(_ citation: Citation) -> String {
    let agencies = citation.agencies.joined(separator: " and ")
    guard let outlet = citation.outlet else {
      let stem = short(citation.source)
      let unknown = "outlet unknown (\(stem)\(stem == citation.source ? "" : "…"))"
      return agencies.isEmpty ? unknown : "\(agencies), \(unknown)"
    }
    return agencies.isEmpty || agencies == outlet ? outlet : "\(agencies), in \(outlet)"
  }

  static func paragraph(_ citation: Citation) -> String {
    guard let through = citation.through, through > citation.paragraph else {
      return "¶\(citation.paragraph)"
    }
    return "¶\(citation.paragraph)–\(through)"
  }

  /// `direct, Vladimir Medinsky (named in ¶10), told reporters`, `in its own voice`.
  static func attribution(_ citation: Citation) -> String {
    var parts = voice(citation)
    switch citation.mode {
    case .direct, .indirect, .mixed:
      if let named = citation.namedIn { parts[1] += " (named in ¶\(named))" }
    case .narrative, .anonymous: break
    }
    if let channel = citation.channel {
      parts.append(channel)
    } else if let addressee = citation.addressee {
      parts.append("to \(addressee)")
    }
    if let via = citation.via { parts.append("via \(via)") }
    if let said = citation.said { parts.append("said \(said)") }
    return parts.joined(separator: ", ")
  }

  /// `direct`, `Vladimir Medinsky`; `in its own voice`.
  private static func voice(_ citation: Citation) -> [String] {
    switch citation.mode {
    case .narrative: ["in its own voice"]
    case .anonymous:
      citation.speaker.map { ["anonymous", $0] }
        ?? [citation.via == nil ? "unnamed speaker" : "a source"]
    case .direct, .indirect, .mixed:
      [citation.mode.rawValue, citation.speaker ?? "unnamed speaker"]
    }
  }

  /// The number that a source's file stem begins with: `001`.
  package static func short(_ source: String) -> String {
    String(source.prefix { $0 != "_" })
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    for scalar in scalars { text.append(scalar) }
    return String(text)
  }
}
