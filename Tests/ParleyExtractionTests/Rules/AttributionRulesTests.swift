import Foundation
import Testing

@testable import ParleyExtraction

@Suite struct AttributionRulesTests {
  @Test func theListHoldsEveryFileOfItsFolder() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let folder = root.appending(path: "Sources/ParleyExtraction/Rules")
    guard FileManager.default.fileExists(atPath: folder.path) else { return }
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .map { String($0.dropLast(".swift".count)) }.sorted()
    #expect(AttributionRules.all.map { String(describing: type(of: $0)) }.sorted() == files)
  }
}
