import Testing

@testable import ParleyQuery

@Suite struct QuoteAlignmentTests {
  private let edit = Int(QuoteAlignment.edit)

  @Test func costsNothingWhereTheWordsStand() throws {
    let alignment = try #require(QuoteAlignment([3, 4, 5], along: [1, 2, 3, 4, 5, 6]))
    #expect(alignment.cost == 0)
    #expect(alignment.steps == [.same(2, 0), .same(3, 1), .same(4, 2)])
  }

  @Test func findsWhatIsLeftOut() throws {
    let alignment = try #require(QuoteAlignment([1, 2, 5, 6], along: [1, 2, 3, 4, 5, 6]))
    #expect(
      alignment.steps == [
        .same(0, 0), .same(1, 1), .leftOut(2), .leftOut(3), .same(4, 2), .same(5, 3),
      ])
  }

  @Test func findsWhatIsPutInAndChanged() throws {
    let alignment = try #require(QuoteAlignment([1, 9, 2, 8, 4], along: [1, 2, 3, 4]))
    #expect(
      alignment.steps == [.same(0, 0), .putIn(1), .same(1, 2), .changed(2, 3), .same(3, 4)])
  }

  @Test func coversEveryWordOfTheQuotationOnce() throws {
    var numbers = SeededNumbers(41)
    for _ in 0..<200 {
      let quotation = (0..<Int.random(in: 1...9, using: &numbers)).map { _ in
        Int32.random(in: 0...3, using: &numbers)
      }
      let source = (0..<Int.random(in: 1...20, using: &numbers)).map { _ in
        Int32.random(in: 0...3, using: &numbers)
      }
      let alignment = try #require(QuoteAlignment(quotation, along: source))
      var words: [Int] = []
      var places: [Int] = []
      for step in alignment.steps {
        switch step {
        case .same(let place, let word):
          #expect(source[place] == quotation[word])
          (words, places) = (words + [word], places + [place])
        case .changed(let place, let word): (words, places) = (words + [word], places + [place])
        case .leftOut(let place): places.append(place)
        case .putIn(let word): words.append(word)
        }
      }
      #expect(words == Array(quotation.indices))
      #expect(places == Array((places.first ?? 0)..<((places.first ?? 0) + places.count)))
      #expect(alignment.cost <= quotation.count * (edit + 1))
    }
  }
}
