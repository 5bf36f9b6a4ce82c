import SampleTerminals
import Testing

@testable import LineEditing

/// One after the other: the process has one set of signal handlers.
@Suite(.serialized) struct TerminalTests {}

extension TerminalTests {
  @Test func readsALineAndLeavesItOnTheScreen() throws {
    let session = try TerminalSession()
    let before = session.modes
    let reader = try session.reader()
    let event = session.read(
      reader,
      [
        .type("who"), .look { #expect($0.text == ["> who"] && $0.column == 5) },
        .type(" is Çırağan 中文 😀\r"),
      ])
    #expect(event == .line("who is Çırağan 中文 😀"))
    #expect(session.screen.text == ["> who is Çırağan 中文 😀"])
    #expect(session.screen.line == 1 && session.screen.column == 0)
    #expect(session.modes == before)
    #expect(session.screen.modes.isEmpty && session.screen.refused.isEmpty)
  }

  @Test func givesUpTheLineOnInterrupt() throws {
    let session = try TerminalSession()
    let reader = try session.reader()
    let before = session.modes
    #expect(session.read(reader, [.type("abc"), .signal(.interrupt)]) == .interrupted)
    #expect(session.screen.text == ["> abc^C"])
    #expect(session.modes == before)
    #expect(session.read(reader, [.type("x\r")]) == .line("x"))
    #expect(session.screen.text == ["> abc^C", "> x"])
  }

  @Test(arguments: [false, true]) func isNotStoppedByTheKeyThatStopsOutput(vi: Bool) throws {
    let session = try TerminalSession()
    let before = session.modes
    let reader = try session.reader(vi: vi)
    let event = session.read(
      reader,
      [.type("ab"), .look { _ in #expect(!session.stopsOutput) }, .type("\u{13}\u{11}c\r")])
    #expect(event == .line("abc"))
    #expect(session.stopsOutput)
    #expect(session.modes == before)
  }

  @Test func endsOnControlDOnlyWhenTheLineIsEmpty() throws {
    let session = try TerminalSession()
    let reader = try session.reader()
    #expect(session.read(reader, [.type("ab\u{04}\r")]) == .line("ab"))
    #expect(session.read(reader, [.type("\u{04}")]) == .end)
    #expect(session.screen.text == ["> ab", ">"])
    #expect(session.screen.line == 2)
  }

  @Test func endsWithTheSignalThatAsksForIt() throws {
    let session = try TerminalSession()
    let reader = try session.reader()
    let before = session.modes
    let hangup = Signals(rawValue: 1 << 1)
    #expect(session.read(reader, [.type("abc"), .signal(hangup)]) == .terminated(signal: 1))
    #expect(session.modes == before)
    #expect(session.screen.modes.isEmpty)
  }

  @Test func deletesAndMovesByWholeCharacters() throws {
    let session = try TerminalSession()
    let reader = try session.reader()
    let family = "👩\u{200D}👧"
    let event = session.read(
      reader,
      [
        .type("ae\u{301}\(family)"), .look { #expect($0.column == 2 + 2 + 4) },
        .type("\u{7F}"), .look { #expect($0.text == ["> ae\u{301}"] && $0.column == 4) },
        .type("\u{1B}[D"), .look { #expect($0.column == 3) }, .type("x\u{1B}[C\u{7F}\r"),
      ])
    #expect(event == .line("ax"))
  }
}
