import Glibc
import Testing

@testable import ParleyCorpus

@Suite struct ListsTests {
  /// The types of a folder of the room, as its files' names tell them.
  private func types(in folder: String, suffix: String) throws -> [String] {
    let room = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return try SeedFolder.entries("/\(room)/Sources/ParleyCorpus/\(folder)", name: folder)
      .map { String($0.dropLast(".swift".count)) }
      .filter { $0.hasSuffix(suffix) }
  }

  @Test func everyCheckOfTheFolderIsListed() throws {
    let listed = CorpusChecks.all.map { "\($0)" }
    let files = try types(in: "Checks", suffix: "Check")
    #expect(listed.sorted() == files)
  }

  @Test func everyReaderOfTheFolderIsListed() throws {
    let listed = SeedReaders.all.map { "\($0)" }
    let files = try types(in: "Readers", suffix: "Reader")
    #expect(listed.sorted() == files)
  }
}
