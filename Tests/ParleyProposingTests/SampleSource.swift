import Foundation
import ParleyCorpus
import ParleyModel
import ParleyQuery

@testable import ParleyProposing

/// A text as a source, and what is proposed for it with the words of the folder `seeds`.
enum SampleSource {
  static let index: Index = {
    let root = URL(filePath: #filePath).appending(path: "../../..").standardized
    var corpus = SeedReaders.read(folder: root.appending(path: "seeds").path()).corpus
    corpus.claims = []
    corpus.names = []
    guard let index = Index(IndexBuilder.image(of: corpus)) else {
      preconditionFailure("a corpus that cannot be packed")
    }
    return index
  }()

  static func source(_ paragraphs: [String], id: String = "notice") -> Source {
    Source(
      id: id, title: "A notice", issued: PartialDate(iso: "2024-03-07"),
      passages: paragraphs.enumerated().map { Passage(number: $0 + 1, text: $1) })
  }

  static func proposals(_ paragraphs: String..., names: [Name] = []) -> ProposalList {
    var maker = ProposalMaker(names: names, index: index)
    return maker.proposals(for: source(paragraphs))
  }
}
