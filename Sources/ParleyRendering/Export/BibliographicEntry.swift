package import ParleyModel

/// A source as a bibliography has it, its names in full.
package struct BibliographicEntry: Hashable, Sendable {
  /// Its id and its fields; a field that `inferred` names is not printed in it.
  package var source: Source
  package var outlet: String?
  package var agencies: [String]

  package init(source: Source, outlet: String?, agencies: [String]) {
    self.source = source
    self.outlet = outlet
    self.agencies = agencies
  }

  /// With a paragraph of it, and the origin that the words go back to:
  /// `Xinhua. “3rd round of …”. China Daily, 24 July 2025 (inferred), ¶18. No address is known.`
  func line(_ place: String, origin: String) -> Line {
    var who = source.authors
    who += agencies.filter { $0 != outlet }
    var line: Line = who.isEmpty ? [] : [.text(who.joined(separator: ", ") + ". ")]
    line += [
      .text(title + ". "), .strong(outlet ?? "Outlet not known"), .text(", \(date), \(place). "),
    ]
    if let retrieved = source.retrieved { line.append(.text("Retrieved \(retrieved.long). ")) }
    if let url = source.url {
      line += [.link(url, to: url), .text(" ")]
    } else {
      line.append(.text("No address is known. "))
    }
    line += [.dim("Source \(source.id)")]
    if !origin.isEmpty { line.append(.dim(" · goes back to \(origin)")) }
    return line
  }

  /// What its number stands for: `001: The Moscow Times, “Russia Proposes …”, 23 July 2025`.
  var key: Line {
    [
      .strong(CitationLine.short(source.id)),
      .text(": \(outlet ?? "outlet not known"), \(title), \(date)"),
    ]
  }

  /// In quotation marks; in brackets where it is not printed.
  private var title: String {
    guard let title = source.title else { return "[no title]" }
    return source.inferred.contains("title") ? "[\(title)]" : "“\(title)”"
  }

  private var date: String {
    guard let issued = source.issued else { return "date not known" }
    let inferred = source.inferred.contains("issued") ? "inferred" : nil
    let updated = source.updated.map { "updated \($0)" }
    let more = [inferred, updated].compactMap(\.self).joined(separator: "; ")
    return more.isEmpty ? issued.long : "\(issued.long) (\(more))"
  }
}
