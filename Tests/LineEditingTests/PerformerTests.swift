import SampleTerminals
import Testing

@testable import LineEditing

extension TerminalTests {
  /// A performer at a terminal whose keyboard types by a script.
  private func performer(
    _ session: TerminalSession, terminal: String = "xterm"
  ) throws -> Performer {
    let keys = PerformedKeys(session)
    let reader = try #require(
      TerminalReader(
        program: "test", settings: .none, input: session.slave, output: session.slave,
        terminal: terminal, keys: keys))
    return Performer(reader, keys, pause: 1)
  }

  @Test func typesALineCharacterByCharacterAndWaits() throws {
    let session = try TerminalSession()
    let performer = try performer(session)
    session.follow([
      .pause, .pause, .look { #expect($0.text == ["> wh"]) }, .pause, .pause, .pause,
      .look { #expect($0.text == ["> who Ç"]) }, .type(" "),
    ])
    #expect(performer.type("who Ç", prompt: "> ") == .goOn)
    session.drain()
    #expect(session.screen.text == ["> who Ç"])
    #expect(session.screen.line == 1)
  }

  @Test func typesTheRestAtOnceForTheImpatient() throws {
    let session = try TerminalSession()
    let performer = try performer(session)
    session.follow([
      .pause, .type("\r"), .pause, .pause, .look { #expect($0.text == ["> who"]) }, .type("\r"),
    ])
    #expect(performer.type("who", prompt: "> ") == .goOn)
  }

  @Test func keepsLinesOfSeveralRowsAndLeavesKeysOut() throws {
    let session = try TerminalSession()
    let performer = try performer(session)
    session.follow(Array(repeating: .pause, count: 4) + [.type("\r")])
    #expect(performer.type("a\n\u{1B}\u{04}b\u{03}c", prompt: "> ") == .goOn)
    session.drain()
    #expect(session.screen.text.map { $0.suffix(2) } == [" a", "bc"])
  }

  @Test(arguments: [
    ("b", Performer.Wish.back), ("\u{1B}[D", .back), ("q", .leave), ("\u{04}", .leave),
    ("x \r", .goOn), ("\u{1B}[C", .goOn),
  ])
  func takesAWishBetweenTheLines(_ key: String, _ wish: Performer.Wish) throws {
    let session = try TerminalSession()
    let performer = try performer(session)
    session.follow(key.hasPrefix("\u{1B}") ? [.type(key)] : key.map { .type(String($0)) })
    #expect(performer.wait(hint: "on? ") == wish)
    session.drain()
    #expect(session.screen.text.isEmpty || session.screen.text == [""])
  }

  @Test func waitsNoLongerThanItsPatience() throws {
    let session = try TerminalSession()
    let performer = try performer(session)
    session.follow([.pause, .pause])
    #expect(performer.type("", prompt: "> ", patience: 5) == .goOn)
    #expect(performer.wait(hint: "", patience: 5) == .goOn)
    session.follow([.pause, .signal(.interrupt)])
    #expect(performer.type("who", prompt: "> ") == .leave)
    session.follow([.signal(Signals(rawValue: 1 << 15))])
    #expect(performer.wait(hint: "") == .end(signal: 15))
  }
}
