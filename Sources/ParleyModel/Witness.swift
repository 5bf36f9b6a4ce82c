/// What the corpus adds to an answer where it is to be checked without the program.
package protocol Witness: Sendable {
  /// The corpus's title and digest.
  var title: String { get }
  var digest: String { get }
  var sourceCount: Int { get }
  var passageCount: Int { get }
  /// Where an excerpt stands in its passages; nil where it does not.
  func anchor(of citation: Citation) -> Anchor?
  /// `sha256:` and 64 hexadecimal digits, of a text's UTF-8.
  func digest(of text: String) -> String
}

/// What holds an excerpt to its place: the passage's own words around it, and digests.
package struct Anchor: Hashable, Sendable {
  /// A passage by its paragraph and the digest of its text.
  package struct Passage: Hashable, Sendable {
    package let paragraph: Int
    package let digest: String

    package init(paragraph: Int, digest: String) {
      self.paragraph = paragraph
      self.digest = digest
    }
  }

  /// The words right before and right behind, at most 32 Unicode scalars of each.
  package let prefix: String
  package let suffix: String
  /// Of the excerpt itself.
  package let digest: String
  /// Those in which it stands, then the one that names the speaker.
  package let passages: [Passage]

  package init(prefix: String, suffix: String, digest: String, passages: [Passage]) {
    self.prefix = prefix
    self.suffix = suffix
    self.digest = digest
    self.passages = passages
  }
}
