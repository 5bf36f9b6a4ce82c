import Foundation
import ParleyRendering
import Testing

@Suite struct OutputFormatsTests {
  @Test func listsEveryFormatOfTheFolderAndNoOther() throws {
    let root = URL(filePath: #filePath).appending(path: "../../..").standardized
    let folder = root.appending(path: "Sources/ParleyRendering/Formats")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path())
    let listed = OutputFormats.all.map { "\(type(of: $0)).swift" }
    #expect(Set(files) == Set(listed))
    #expect(listed.count == Set(listed).count)
  }

  @Test func findsAFormatByItsName() {
    #expect(OutputFormats.all.map(\.name) == ["text", "json", "markdown", "certificate"])
    for format in OutputFormats.all {
      #expect(OutputFormats.named(format.name)?.name == format.name)
    }
    #expect(OutputFormats.named("yaml") == nil)
  }

  @Test func endsNoAnswerInALineBreakAndRepeatsItself() {
    for format in OutputFormats.all {
      for answer in SampleAnswers.all {
        let text = format.render(answer, OutputSettings(width: 60))
        #expect(text.last != "\n")
        #expect(text == format.render(answer, OutputSettings(width: 60)))
      }
    }
  }
}
