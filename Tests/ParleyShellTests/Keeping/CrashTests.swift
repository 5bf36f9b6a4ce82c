import Glibc
import ParleyModel
import Testing

@testable import ParleyShell

/// `kill -9` at moments that a seed chooses: nothing that was answered is lost.
@Suite struct CrashTests {
  /// `PARLEY_CRASHES` says how many sessions are killed.
  private static let times = getenv("PARLEY_CRASHES").flatMap { Int(String(cString: $0)) } ?? 200
  /// Every so many, the program itself brings the session back, and otherwise this process.
  private static let whole = 20

  @Test func losesNothingThatWasAnswered() throws {
    var random = Dice(seed: 20_250_723)
    for number in 0..<Self.times {
      let folder = try TemporaryFolder()
      let script = CrashScript(&random)
      let journals = folder.file("journals")
      let shell = try BuiltShell(["--journal", journals, "--format", "json"], state: folder.path)
      shell.type(script.lines)
      let awaited = Int.random(in: 0...script.answered.count, using: &random)
      var printed = awaited == 0 ? "" : shell.read(lines: awaited)
      usleep(UInt32.random(in: 0...4000, using: &random))
      shell.kill()
      printed += shell.read()
      let answers = printed.utf8.count { $0 == UInt8(ascii: "\n") }
      let back = try number % Self.whole == 0 ? saved(in: folder) : recovered(in: journals)
      let parts = back.parts.map(CrashScript.text)
      #expect(
        script.states(after: answers).contains(parts), "\(number): \(answers) of \(script.lines)")
      #expect(back.entries.allSatisfy { $0.outcome != nil })
    }
  }

  private func recovered(in journals: String) throws -> SessionFile {
    let shell = Shell.silent()
    shell.session.keepJournal(in: JournalFolder(journals)) { _ in }
    shell.handle(".recover")
    return shell.session.file
  }

  private func saved(in folder: TemporaryFolder) throws -> SessionFile {
    let next = try BuiltShell(["--journal", folder.file("journals")], state: folder.path)
    next.type([".recover", ".save \(folder.file("back"))"])
    _ = next.finish()
    return try SessionStore().read(folder.file("back.parley"), Mention("back")).file
  }
}

/// Lines that a seed chooses, and what stands in the session after each.
private struct CrashScript {
  private(set) var lines: [String] = []
  /// Which of the lines print an answer or the record of an error.
  private(set) var answered: [Int] = []
  /// Before the first line, and after each.
  private var states: [[String]] = [[]]

  private static let questions = [
    "who proposed 24-48 hour truces", "sources", "quotes by Peskov", "quotes bye Peskov",
    "who proposed a 60-day ceasefire", "people", "show 1", "when was the third round", "topics",
    "claims about ceasefire", "check the third round was on July 24", "who met in Çırağan",
  ]

  init(_ random: inout Dice) {
    for number in 0..<Int.random(in: 6...14, using: &random) {
      var parts = states[number]
      let line: String
      switch Int.random(in: 0..<10, using: &random) {
      case 0:
        line = ".note remark \(number)"
        parts.append("# remark \(number)")
      case 1 where !parts.isEmpty:
        let place = Int.random(in: 1...parts.count, using: &random)
        line = ".drop \(place)"
        parts.remove(at: place - 1)
      case 2: line = ".title Truces \(number)"
      case 3:
        line = ".width 60"
        parts.append(line)
      default:
        line = Self.questions.randomElement(using: &random)!
        parts.append(line)
        answered.append(number)
      }
      lines.append(line)
      states.append(parts)
    }
  }

  /// What may stand in the session when so many answers were printed: that answer's line was done,
  /// and perhaps some of those behind it.
  func states(after answers: Int) -> ArraySlice<[String]> {
    states[(answers == 0 ? 0 : answered[answers - 1] + 1)...]
  }

  static func text(_ part: SessionPart) -> String {
    switch part {
    case .entry(let entry): entry.input
    case .remark(let remark): remark.rows.joined(separator: "\n")
    }
  }
}
