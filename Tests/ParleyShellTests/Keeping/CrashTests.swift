import Glibc
import ParleyModel
import Testing

@testable import ParleyShell

/// `kill -9` at moments that a seed chooses: nothing that was answered is lost. `PARLEY_CRASHES`
/// says how often.
@Suite struct CrashTests {
  private static let lines = [
    "who proposed 24-48 hour truces", "sources", ".title Truces", "quotes by Peskov",
    "who proposed a 60-day ceasefire", ".note mind the length", "people", "quotes bye Peskov",
    "show 1", ".width 60", "when was the third round", "topics", ".drop 5",
    "claims about ceasefire",
  ]

  /// The lines that a session keeps.
  private static let kept = lines.filter { $0 == ".width 60" || !$0.hasPrefix(".") }

  @Test func losesNothingThatWasAnswered() throws {
    let times = getenv("PARLEY_CRASHES").flatMap { Int(String(cString: $0)) } ?? 40
    var random = Dice(seed: 20_250_723)
    for number in 0..<times {
      let folder = try TemporaryFolder()
      let journal = ["--journal", folder.file("journals"), "--format", "json"]
      let shell = try BuiltShell(journal, state: folder.path)
      shell.type(Self.lines)
      let awaited = Int.random(in: 0..<10, using: &random)
      var printed = awaited == 0 ? "" : shell.read(lines: awaited)
      usleep(UInt32.random(in: 0...4000, using: &random))
      shell.kill()
      printed += shell.read()
      let answers = printed.utf8.count { $0 == UInt8(ascii: "\n") }
      let next = try BuiltShell(journal, state: folder.path)
      next.type([".recover", ".save \(folder.file("back"))"])
      _ = next.finish()
      guard answers > 0 else { continue }
      let back = try SessionStore().read(folder.file("back.parley"), Mention("back")).file
      let inputs = back.entries.map(\.input)
      let records = inputs.count { !$0.hasPrefix(".") }
      #expect(Self.kept.starts(with: inputs), "\(number): \(inputs)")
      #expect(records >= answers, "\(number): \(answers) answers, kept \(inputs)")
      #expect(back.entries.allSatisfy { $0.outcome != nil })
    }
  }
}
