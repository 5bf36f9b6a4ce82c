import Diagnostics
import Foundation
import ParleyModel
import ParleyQuery
import ParleyRendering
import Testing

@testable import ParleyShell

@Suite struct CertificateCommandTests {
  /// A shell over the built-in corpus whose output goes nowhere.
  private func shell() -> Shell {
    let nowhere = Output(descriptor: open("/dev/null", O_WRONLY))
    return Shell(corpus: .builtIn(), settings: Settings(), output: nowhere, errors: nowhere)
  }

  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path())
  }

  @Test func writesTheLastAnswerAsTheFormatDoes() throws {
    try inFolder { folder in
      let shell = shell()
      shell.handle("who proposed 24-48 hour truces")
      for _ in 1...2 { shell.handle(".certificate \(folder)/answer.json") }
      let text = try String(contentsOfFile: "\(folder)/answer.json", encoding: .utf8)
      let last = try #require(shell.last)
      let same = CertificateFormat().render(last, OutputSettings(), before: shell.corpus.witness)
      #expect(text == same + "\n")
      #expect(shell.status == .answered)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["answer.json"])
    }
  }

  @Test func leavesNothingBehindWhereItCannotWrite() throws {
    try inFolder { folder in
      let shell = shell()
      shell.handle("topics")
      shell.handle(".certificate \(folder)")
      #expect(shell.status == .unreadable)
      let around = URL(filePath: folder).deletingLastPathComponent().path()
      let parts = try FileManager.default.contentsOfDirectory(atPath: around).filter {
        $0.hasPrefix(URL(filePath: folder).lastPathComponent) && $0.hasSuffix(".part")
      }
      #expect(parts.isEmpty)
    }
  }

  @Test(arguments: [".certificate", ".certificate answer.json"])
  func refusesToCertifyNothing(_ line: String) {
    let shell = shell()
    shell.handle(line)
    #expect(shell.status == .unreadable)
  }

  @Test func anchorsEveryExcerptOfEveryClaim() throws {
    let corpus = OpenedCorpus.builtIn()
    let archive = corpus.interpreter.context.archive
    for number in 0..<archive.claimCount {
      for evidence in archive.claim(number).evidence {
        let citation = Citation(
          source: evidence.source, paragraph: evidence.paragraph, quote: evidence.excerpt,
          mode: evidence.attribution.mode, origin: "", through: evidence.through,
          namedIn: evidence.attribution.namedIn)
        let anchor = try #require(corpus.witness.anchor(of: citation), "\(evidence.excerpt)")
        #expect(
          anchor.prefix.unicodeScalars.count <= 32 && anchor.suffix.unicodeScalars.count <= 32)
        #expect(anchor.passages.first?.paragraph == evidence.paragraph)
        if let naming = evidence.attribution.namedIn {
          #expect(anchor.passages.contains { $0.paragraph == naming })
        }
      }
    }
  }

  @Test func anchorsNoWordsThatDoNotStandThere() {
    let witness = OpenedCorpus.builtIn().witness
    for (source, paragraph, quote) in [
      ("001_d930309fb3f05693", 12, "never said"), ("001_d930309fb3f05693", 999, "We"),
      ("none", 1, "We"), ("001_d930309fb3f05693", 12, ""),
    ] {
      let citation = Citation(
        source: source, paragraph: paragraph, quote: quote, mode: .direct, origin: "")
      #expect(witness.anchor(of: citation) == nil)
    }
  }
}
