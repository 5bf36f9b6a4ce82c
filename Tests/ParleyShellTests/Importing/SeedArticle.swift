import Glibc
import ParleyExtraction
import ParleyModel

@testable import ParleyShell

/// An article of the built-in corpus, and what is proposed in it.
struct SeedArticle {
  let source: Source
  let text: String
  let proposals: [AttributionRecord]

  init(_ source: Source, text: String) {
    self.source = source
    self.text = text
    proposals = Extraction.attributions(in: text)
  }

  /// The passages that claims cite, a blank line between them.
  static func passages(of corpus: Corpus) -> [SeedArticle] {
    corpus.sources.map { source in
      SeedArticle(source, text: source.passages.map(\.text).joined(separator: "\n\n"))
    }
  }

  /// The files that the sources were taken from, furniture and all; none where they are not at hand.
  static func originals(of corpus: Corpus) -> [SeedArticle] {
    corpus.sources.compactMap { source in
      guard let bytes = try? FileBytes.read("\(folder)/\(source.id).txt", limit: 1 << 20) else {
        return nil
      }
      return SeedArticle(source, text: String(decoding: bytes, as: UTF8.self))
    }
  }

  static let folder =
    getenv("ORIGINALS").map { String(cString: $0) } ?? "\(PackageFolder.path)/../shared/seeds"

  /// Where words stand, in Unicode scalars from the start; nil where they do not.
  func range(of words: String) -> Range<Int>? {
    let scalars = text.unicodeScalars
    guard let found = scalars.firstRange(of: words.unicodeScalars) else { return nil }
    let start = scalars.distance(from: scalars.startIndex, to: found.lowerBound)
    return start..<start + scalars.distance(from: found.lowerBound, to: found.upperBound)
  }

  /// What is proposed in a part of the text.
  func proposals(in range: Range<Int>) -> [AttributionRecord] {
    proposals.filter { proposal in
      proposal.contents.contains { ($0.start..<$0.end).overlaps(range) }
    }
  }

  /// The lines with text in them, from 1, as ranges of the text.
  var lines: [Range<Int>] {
    let scalars = Array(text.unicodeScalars)
    return scalars.indices.split { scalars[$0].value == 0x0A }
      .filter { $0.contains { !scalars[$0].properties.isWhitespace } }
      .map { $0.startIndex..<$0.endIndex }
  }

  /// A line for each proposal: `002 ¶12 Rustem Umerov | said | direct | "We are … towards peace,"`.
  var judgeable: [String] {
    let lines = lines
    return proposals.map { proposal in
      let start = proposal.contents[0].start
      let line = lines.firstIndex { $0.contains(start) } ?? lines.count
      let words = proposal.contents.map(\.text).joined(separator: " ")
        .split { $0.isWhitespace }.map(String.init)
      let ends = words.prefix(2) + ["…"] + words.suffix(2)
      let cue = proposal.cues.map(\.text).joined(separator: " ")
      return "\(source.id.prefix(3)) ¶\(line + 1) \(proposal.speaker) | \(cue) | "
        + "\(proposal.mode.rawValue) | \(ends.joined(separator: " "))"
    }
  }
}
