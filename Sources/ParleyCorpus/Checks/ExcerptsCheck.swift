import Diagnostics
import ParleyModel

/// Every excerpt stands word for word, byte for byte, in the passages that it names.
enum ExcerptsCheck: CorpusCheck {
  static func run(_ checked: CheckedCorpus) {
    checked.forEachEvidence { _, evidence, place in
      guard let source = checked.source(evidence.source) else { return }
      guard let text = checked.passages(of: evidence) else {
        checked.log.add(.noPassage(evidence, checked.location(place.at("n"))))
        return
      }
      if !evidence.excerpt.stands(in: text) {
        checked.log.add(
          .altered(evidence, text, in: source, checked.location(place.at("excerpt"))))
      }
    }
  }
}

extension String {
  /// True where these bytes stand in a row in the text.
  func stands(in text: String) -> Bool { standingBytes(in: text) == utf8.count }

  /// How many of the first bytes stand in a row somewhere in the text.
  fileprivate func standingBytes(in text: String) -> Int {
    var wanted = self
    var text = text
    return wanted.withUTF8 { wanted in
      text.withUTF8 { text in
        var best = 0
        guard let first = wanted.first else { return 0 }
        for start in text.indices where text[start] == first {
          var count = 1
          while count < wanted.count, start + count < text.count,
            wanted[count] == text[start + count]
          {
            count += 1
          }
          best = max(best, count)
          if best == wanted.count { break }
        }
        return best
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func noPassage(
    _ evidence: Evidence, _ location: SeedLocation
  ) -> Diagnostic {
    let range =
      evidence.through.map { "passages \(evidence.paragraph) to \($0)" }
      ?? "passage \(evidence.paragraph)"
    return Diagnostic(
      .error, "the source '\(evidence.source)' does not have \(range)", location,
      remedy: "put the text into 'sources/\(evidence.source).yaml', or correct the number")
  }

  fileprivate static func altered(
    _ evidence: Evidence, _ text: String, in source: Source, _ location: SeedLocation
  ) -> Diagnostic {
    let excerpt = evidence.excerpt
    let message = "the excerpt does not stand in passage \(evidence.paragraph) of '\(source.id)'"
    if let other = source.passages.first(where: { excerpt.stands(in: $0.text) }) {
      return Diagnostic(
        .error, message, location,
        remedy: "it stands in passage \(other.number): write 'n: \(other.number)'")
    }
    let count = excerpt.standingBytes(in: text)
    let agreed = excerpt.cut(atByte: count)
    let shown = agreed.suffix(24)
    let rest = excerpt.dropFirst(agreed.count).prefix(24)
    return Diagnostic(
      .error, message, location,
      notes: agreed.isEmpty ? [] : ["up to '\(shown)' it stands there, '\(rest)' is other"],
      remedy: "copy it from the passage, with its quotation marks and dashes")
  }
}

extension String {
  /// The whole characters before a byte.
  fileprivate func cut(atByte count: Int) -> Substring {
    var end = startIndex
    for place in indices {
      guard utf8.distance(from: startIndex, to: index(after: place)) <= count else { break }
      end = index(after: place)
    }
    return self[..<end]
  }
}
