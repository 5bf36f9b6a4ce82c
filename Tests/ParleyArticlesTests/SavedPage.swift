import Diagnostics
import Glibc
import ParleyModel

@testable import ParleyArticles

/// One of the saved pages of the folder `Tests/Pages`; what they tell is invented.
struct SavedPage {
  let decoded: DecodedText
  let article: SavedArticle

  init(_ name: String) throws {
    decoded = try DecodedText(Self.bytes(name), name: name)
    article = try ArticleReaders.read(decoded.text, suffix: "html", name: name)
  }

  /// The paragraphs, `[…]` around a caption.
  var texts: [String] { article.paragraphs.map { $0.isCaption ? "[\($0.text)]" : $0.text } }

  static let folder =
    "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/") + "/Pages"

  static func bytes(_ name: String) -> [UInt8] {
    guard let file = fopen("\(folder)/\(name)", "r") else { return [] }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    return Array(bytes[..<fread(&bytes, 1, bytes.count, file)])
  }
}
