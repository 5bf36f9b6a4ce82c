package import ParleyModel

/// An article as it was read from a file: its paragraphs, and what the file says of it.
package struct SavedArticle: Sendable {
  package var title: String?
  package var outlet: String?
  package var authors: [String] = []
  package var issued: PartialDate?
  /// As printed: `2025-07-24T09:17`.
  package var updated: String?
  package var url: String?
  /// Fields that are not declared but read out of the text: `issued`.
  package var inferred: [String] = []
  package var paragraphs: [Paragraph] = []

  package struct Paragraph: Sendable, Equatable {
    /// From 1: of the lines with text in a plain text, of what is kept in a page.
    package let number: Int
    package let text: String
    package let isCaption: Bool

    package init(number: Int, text: String, isCaption: Bool = false) {
      self.number = number
      self.text = text
      self.isCaption = isCaption
    }
  }

  package init() {}
}
