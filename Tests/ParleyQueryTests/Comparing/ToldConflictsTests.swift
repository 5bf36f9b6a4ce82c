import ParleyModel
import Testing

@testable import ParleyQuery

/// Whatever is asked: what shows a claim that stands in a conflict tells the conflict.
@Suite struct ToldConflictsTests {
  @Test(arguments: ["claims about ", "trace ", "compare ", "timeline about ", "check "])
  func tellsEveryConflictOfWhatItShows(_ opening: String) throws {
    let archive = SeedCorpus.interpreter.context.archive
    let relations = archive.allRelations().filter(\.kind.isConflict)
    var told = 0
    for id in Set(relations.flatMap(\.claims)).sorted() {
      let number = try #require(archive.claimNumber(id: id))
      let words = archive.claim(number).text.filter { $0 != "\"" && $0 != "." }
      // Words with `in` or `by` among them are clauses for some forms.
      let line = opening + (opening == "trace " ? id : words)
      guard let answer = try? SeedCorpus.answer(line) else { continue }
      for claim in answer.claims {
        for relation in relations where relation.claims.contains(claim.id) {
          told += 1
          #expect(
            answer.conflicts.contains { $0.kind == relation.kind && $0.note == relation.note },
            "\(opening)\(words): \(relation.id)")
        }
      }
    }
    #expect(told > 50)
  }

  @Test func weighsEveryGroupOfDifferences() {
    let groups = Set(
      SeedCorpus.interpreter.context.archive.allRelations().compactMap(\.group))
    for number in 1...31 { #expect(groups.contains("D\(number)"), "D\(number)") }
  }
}
