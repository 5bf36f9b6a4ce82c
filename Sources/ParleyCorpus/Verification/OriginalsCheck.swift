import Diagnostics
import ParleyModel

/// Holds the sources of a corpus against a folder of the original files, `STEM.txt` each.
enum OriginalsCheck {
  /// Returns how many originals were there.
  static func run(_ checked: CheckedCorpus, folder: String) -> Int {
    let files: [String]
    do {
      files = try SeedFolder.entries(folder, name: folder)
    } catch {
      checked.log.add(error)
      return 0
    }
    var count = 0
    for (number, source) in checked.corpus.sources.enumerated() {
      let file = source.id + ".txt"
      guard files.contains(file) else { continue }
      count += 1
      do {
        let bytes = try SeedFile.bytes("\(folder)/\(file)", name: file)
        let text = try SeedFile.text(of: bytes, name: file)
        run(source, CorpusPlace(.source, number), bytes, text.text, checked)
      } catch {
        checked.log.add(error)
      }
    }
    return count
  }

  private static func run(
    _ source: Source, _ place: CorpusPlace, _ bytes: [UInt8], _ text: String,
    _ checked: CheckedCorpus
  ) {
    let digest = SHA256.digest(bytes)
    if let stored = source.digest, stored != digest {
      checked.log.add(.otherDigest(source.id, digest, checked.location(place.at("digest"))))
    }
    let lines = lines(of: text)
    for (item, passage) in source.passages.enumerated() {
      let there = lines.indices.contains(passage.number - 1) ? lines[passage.number - 1] : nil
      guard there?.utf8.elementsEqual(passage.text.utf8) != true else { continue }
      let other = lines.firstIndex { $0.utf8.elementsEqual(passage.text.utf8) }
      checked.log.add(
        .otherText(
          passage.number, source.id, other: other.map { $0 + 1 },
          checked.location(place.at("passages", .item(item), "text"))))
    }
  }

  /// The lines with text in them, without the blanks at their ends; a byte order mark is no text.
  static func lines(of text: String) -> [Substring] {
    let scalars = text.unicodeScalars.drop { $0 == "\u{FEFF}" }
    return scalars.split { $0 == "\n" || $0 == "\r" }.compactMap { line in
      guard let first = line.firstIndex(where: { !$0.properties.isWhitespace }),
        let last = line.lastIndex(where: { !$0.properties.isWhitespace })
      else { return nil }
      return Substring(line[first...last])
    }
  }
}

extension Diagnostic {
  fileprivate static func otherDigest(
    _ source: String, _ digest: String, _ location: SeedLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "the digest is not that of '\(source).txt'", location,
      remedy: "the file there has \(digest)")
  }

  fileprivate static func otherText(
    _ number: Int, _ source: String, other: Int?, _ location: SeedLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "passage \(number) is not what '\(source).txt' has there", location,
      remedy: other.map { "it stands there as \($0)" } ?? "copy the line as it stands there")
  }
}
