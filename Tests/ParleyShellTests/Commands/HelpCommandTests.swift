import ParleyModel
import Testing

@testable import ParleyShell

@Suite struct HelpCommandTests {
  private let heard: HeardShell

  init() throws { heard = try HeardShell(.builtIn()) }

  @Test func explainsTheVerdicts() throws {
    let all = try heard.said(".help verdict").split { $0.isWhitespace }.joined(separator: " ")
    for verdict in Verdict.allCases {
      let one = try heard.said(".help \(verdict.rawValue)")
      #expect(all.contains(one.split { $0.isWhitespace }.joined(separator: " ")))
    }
    #expect(try heard.said(".help not enough evidence").hasPrefix("not-enough-evidence "))
    #expect(try heard.errors() == "")
  }

  @Test func putsWhatACommandDoesBelowItWhereTheScreenIsNarrow() throws {
    let narrow = try HeardShell(.builtIn(), width: 40)
    let text = try narrow.said(".help")
    #expect(text.contains("\n  .quit\n      leave\n"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 40 })
    #expect(try heard.said(".help").contains("\n  .quit                   leave\n"))
  }
}
