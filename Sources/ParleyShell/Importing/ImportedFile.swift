import Diagnostics
import ParleyArticles
import ParleyCorpus
import ParleyModel

/// A file as an article, and what is to be known of the reading.
struct ImportedFile {
  let path: String
  let article: SavedArticle
  /// Of the file as it stands, `sha256:` and 64 digits.
  let digest: String
  let encoding: TextEncoding
  /// Why the encoding is not sure.
  let doubt: String?

  /// A longer file is not read, in bytes.
  static let sizeLimit = SeedFile.sizeLimit

  init(_ file: ArticleFiles.File) throws(Diagnostic) {
    path = file.path
    let bytes: [UInt8]
    do throws(FileFailure) {
      bytes = try FileBytes.read(path, limit: Self.sizeLimit)
    } catch {
      throw .unread(path, error)
    }
    let decoded = try DecodedText(bytes, name: path)
    article = try ArticleReaders.read(decoded.text, suffix: file.suffix, name: path)
    digest = SHA256.digest(bytes)
    encoding = decoded.encoding
    doubt = decoded.doubt
  }

  /// The name without folder and suffix: as it is where it can be an id, else what an id keeps of
  /// it.
  var stem: String { Program.stem(of: path) }

  /// The source record. All paragraphs are kept.
  ///
  /// - Parameter outlet: the id of the outlet's name.
  func source(id: String, outlet: String?) -> Source {
    let missing = [
      ("outlet", outlet == nil), ("authors", article.authors.isEmpty),
      ("issued", article.issued == nil),
    ]
    return Source(
      id: id, title: article.title, outlet: outlet, authors: article.authors,
      issued: article.issued, updated: article.updated, url: article.url, digest: digest,
      inferred: article.inferred, unknown: missing.filter(\.1).map(\.0), note: note,
      passages: article.paragraphs.map { Passage(number: $0.number, text: $0.text) })
  }

  private var note: String? {
    var sentences: [String] = []
    let captions = article.paragraphs.filter(\.isCaption).map { "¶\($0.number)" }
    if !captions.isEmpty { sentences.append("Captions: \(captions.joined(separator: ", ")).") }
    if let doubt { sentences.append("Encoding: \(doubt).") }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  /// Tells the reader to look at letters that may be wrong.
  var warning: Diagnostic? {
    doubt.map {
      Diagnostic(
        .warning, $0, in: InputText("", name: path), at: TextSpan(0, 0),
        remedy: "where letters are wrong, save the file as UTF-8 and import it again")
    }
  }
}

extension Diagnostic {
  fileprivate static func unread(_ path: String, _ failure: FileFailure) -> Diagnostic {
    let remedy =
      switch failure {
      case .tooLong: "split it into several files"
      default: "name a file with an article in it"
      }
    return Diagnostic(
      .error, "the file cannot be read: \(failure.reason)", in: InputText("", name: path),
      at: TextSpan(0, 0), remedy: remedy)
  }
}
