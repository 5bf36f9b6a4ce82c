/// Files that hold an article perhaps, but no text.
enum FileKind {
  /// What a file is by its first bytes or by the share of its control characters: `a PDF`; nil for
  /// what may be text.
  static func binary(_ bytes: [UInt8]) -> String? {
    for (mark, kind) in marks where bytes.starts(with: mark) { return kind }
    let sample = bytes.prefix(sampleSize)
    let controls = sample.count {
      $0 < 0x20 && !($0 >= 0x09 && $0 <= 0x0D) && $0 != 0 && $0 != 0x1B
    }
    return controls > 2 && controls * 50 > sample.count ? "a binary file" : nil
  }

  private static let sampleSize = 1 << 14

  private static let marks: [([UInt8], String)] = [
    (Array("%PDF".utf8), "a PDF"),
    ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or an office document"),
    ([0x1F, 0x8B], "a gzip archive"),
    ([0x89, 0x50, 0x4E, 0x47], "a picture"),
    ([0xFF, 0xD8, 0xFF], "a picture"),
    (Array("GIF8".utf8), "a picture"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an office document"),
  ]
}
