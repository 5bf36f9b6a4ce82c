import ParleyExtraction
import ParleyModel
import Testing

@testable import ParleyShell

/// What is proposed in the five articles, against the claims that were written by hand.
@Suite struct SeedExtractionTests {
  private static let corpus = OpenedCorpus.builtInCorpus()
  private static let originals = SeedArticle.originals(of: corpus)

  /// Of the evidence with a named speaker, the share that is proposed with that speaker and words
  /// in common.
  private func found(in articles: [SeedArticle]) -> Double {
    var evidence = 0
    var found = 0
    for article in articles {
      for claim in Self.corpus.claims {
        for place in claim.evidence where place.source == article.source.id {
          let names = Self.corpus.names.filter {
            place.attribution.speakers.contains($0.id) && $0.kind != .unnamed
          }
          guard !names.isEmpty, let range = article.range(of: place.excerpt) else { continue }
          evidence += 1
          let forms = Set(names.flatMap { [$0.name] + $0.aliases + $0.metonyms })
          if article.proposals(in: range).contains(where: { forms.contains($0.speaker) }) {
            found += 1
          }
        }
      }
    }
    return Double(found) / Double(max(evidence, 1))
  }

  @Test func nineClaimsInTenAreProposedFromThePassages() {
    let share = found(in: SeedArticle.passages(of: Self.corpus))
    #expect(share >= 0.9, "\(share)")
  }

  @Test(.enabled(if: !originals.isEmpty, "the original articles are not at hand"))
  func nineClaimsInTenAreProposedFromTheOriginals() {
    let share = found(in: Self.originals)
    #expect(share >= 0.9, "\(share)")
  }

  /// A proposal that is not in the list is one that nobody has judged, and does not count as right.
  @Test(.enabled(if: !originals.isEmpty, "the original articles are not at hand"))
  func sixProposalsInSevenAreRight() throws {
    let list = try FileBytes.read(
      "\(PackageFolder.path)/Tests/Texts/judged-proposals.txt", limit: 1 << 20)
    let judged = Set(String(decoding: list, as: UTF8.self).split(separator: "\n"))
    let lines = Self.originals.flatMap(\.judgeable)
    let right = lines.filter { judged.contains("right \($0)") }
    let others = lines.filter { !judged.contains("right \($0)") }.joined(separator: "\n")
    #expect(Double(right.count) >= 0.86 * Double(lines.count), "\(others)")
    #expect(lines.count >= 70)
  }

  /// Paragraph 15 says "he said" after a paragraph about Peskov, and means Umerov.
  @Test func heIsNotTheManOfTheParagraphBefore() throws {
    let articles = SeedArticle.passages(of: Self.corpus) + Self.originals
    for article in articles where article.source.id.hasPrefix("002") {
      let passage = try #require(article.source.passage(15))
      let range = try #require(article.range(of: passage.text))
      let proposals = article.proposals(in: range)
      #expect(!proposals.isEmpty)
      #expect(proposals.allSatisfy { ["unresolved", "Rustem Umerov"].contains($0.speaker) })
    }
  }

  @Test(
    .enabled(if: !originals.isEmpty, "the original articles are not at hand"),
    arguments: [
      ("001", [14, 21, 22, 23]), ("002", [1, 2, 3, 5, 6, 7] + Array(25...32)),
      ("004", Array(1...3) + Array(5...13) + [16, 24]),
    ])
  func nothingIsProposedOutOfPageFurniture(stem: String, lines: [Int]) throws {
    let article = try #require(Self.originals.first { $0.source.id.hasPrefix(stem) })
    for line in lines {
      #expect(article.proposals(in: article.lines[line - 1]).isEmpty, "\(line)")
    }
  }
}
