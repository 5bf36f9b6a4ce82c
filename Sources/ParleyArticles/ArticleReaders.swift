package import Diagnostics

/// Reads articles that are saved in one way.
protocol ArticleReader: SendableMetatype {
  /// Of the names of such files, in lower case.
  static var suffixes: [String] { get }
  /// Whether a text that comes without a known suffix is one.
  static func fits(_ text: String) -> Bool
  static func read(_ text: String, name: String) throws(Diagnostic) -> SavedArticle
}

/// The ways in which an article may be saved. A new one is one new file and one line here.
package enum ArticleReaders {
  static let all: [any ArticleReader.Type] = [
    HTMLArticle.self, MarkdownArticle.self, PlainArticle.self,
  ]

  /// Whether a file's name has the suffix of a saved article.
  package static func read(suffix: String) -> Bool { reader(suffix) != nil }

  /// - Parameters:
  ///   - suffix: of the file's name, without the dot: `html`.
  ///   - name: what the file is called in a message.
  package static func read(
    _ text: String, suffix: String, name: String
  ) throws(Diagnostic) -> SavedArticle {
    let declared = reader(suffix)
    let reader =
      declared == nil || declared == PlainArticle.self
      ? all.first { $0.fits(text) } ?? PlainArticle.self : declared ?? PlainArticle.self
    let article = try reader.read(text, name: name)
    guard !article.paragraphs.isEmpty else { throw .empty(name) }
    return article
  }

  private static func reader(_ suffix: String) -> (any ArticleReader.Type)? {
    let suffix = suffix.lowercased()
    return all.first { $0.suffixes.contains(suffix) }
  }
}

extension Diagnostic {
  fileprivate static func empty(_ name: String) -> Diagnostic {
    Diagnostic(
      .error, "there is no text in the file", in: InputText("", name: name), at: TextSpan(0, 0),
      remedy: "leave it out")
  }
}
