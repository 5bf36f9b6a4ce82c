import SampleTerminals
import Testing

@testable import LineEditing

private let (up, down) = ("\u{1B}[A", "\u{1B}[B")

extension TerminalTests {
  @Test func beginsARowWhileAQuotationIsOpen() throws {
    let session = try TerminalSession()
    let reader = try session.reader()
    reader.isComplete = { $0.count { $0 == "\"" }.isMultiple(of: 2) }
    let event = session.read(
      reader,
      [
        .type("whose \"an\r"), .look { #expect($0.text == ["> whose \"an"] && $0.line == 1) },
        .type("easy path\""), .type(up), .look { #expect($0.line == 0 && $0.column == 11) },
        .type("!" + down), .look { #expect($0.line == 1 && $0.column == 10) }, .type("\r"),
      ])
    #expect(event == .line("whose \"an!\neasy path\""))
    #expect(session.screen.text == ["> whose \"an!", "easy path\""])
    #expect(session.read(reader, [.type("a \"b\r\r")]) == .line("a \"b\n"))
  }

  @Test func takesAPasteForOneLine() throws {
    let session = try TerminalSession()
    let reader = try session.reader()
    let pasted = "\u{1B}[200~who\r\nwhat\tis\n\u{1B}[31mred\n\n\u{1B}[201~"
    let event = session.read(reader, [.type("a" + pasted + "b\r")])
    #expect(event == .line("awho\nwhat  is\n[31mredb"))
    #expect(session.read(reader, [.type("\u{1B}[200~no end")]) == .end)
  }

  @Test func findsOlderLinesThatBeginAlike() throws {
    let session = try TerminalSession()
    let reader = try session.reader()
    reader.history = ["who said", "what", "who did", "two\nrows"]
    #expect(session.read(reader, [.type("who" + up + up + up + "\r")]) == .line("who said"))
    #expect(session.read(reader, [.type("who" + up + up + down + "\r")]) == .line("who did"))
    #expect(session.read(reader, [.type("who" + up + down + down + "\r")]) == .line("who"))
    #expect(session.read(reader, [.type(up + up + "\r")]) == .line("who did"))
    #expect(session.read(reader, [.type(up + up + down + "!\r")]) == .line("two\nrows!"))
    #expect(session.read(reader, [.type(down + "x\r")]) == .line("x"))
  }

  @Test func searchesOlderLines() throws {
    let session = try TerminalSession()
    let reader = try session.reader()
    reader.history = ["who proposed Çırağan", "what did Medinsky say", "who said"]
    let event = session.read(
      reader,
      [
        .type("x\u{12}wHo"),
        .look { #expect($0.text == ["search 'wHo': who said"] && $0.column == 14) },
        .type("\u{12}"), .look { #expect($0.text == ["search 'wHo': who proposed Çırağan"]) },
        .type("\u{7F}\u{7F}\u{7F}zz"), .look { #expect($0.text == ["nothing like 'zz':"]) },
        .type("\u{7F}\u{7F}çı"), .look { #expect($0.column == "search 'çı': who proposed ".count) },
        .type("\r"),
      ])
    #expect(event == .line("who proposed Çırağan"))
    #expect(session.screen.text == ["> who proposed Çırağan"])
    #expect(session.read(reader, [.type("x\u{12}who\u{07}\r")]) == .line("x"))
    #expect(session.read(reader, [.type("\u{12}said\u{1B}[C!\r")]) == .line("who s!aid"))
  }

  @Test func editsAsViDoes() throws {
    let session = try TerminalSession()
    let reader = try session.reader(vi: true)
    reader.history = ["older"]
    #expect(session.read(reader, [.type("xyz\u{1B}"), .pause, .type("0x$x\r")]) == .line("y"))
    #expect(session.read(reader, [.type("a\u{1B}"), .pause, .type("k\r")]) == .line("older"))
    let paste = "\u{1B}[200~p\u{1B}[201~"
    #expect(session.read(reader, [.type("ab\u{1B}"), .pause, .type(paste + "\r")]) == .line("apb"))
    #expect(session.read(reader, [.type("\u{1B}"), .pause, .type("$ia\r")]) == .line("a"))
  }

  @Test func bindsEveryKeyOfTheTableToACommandThatIsThere() throws {
    for vi in [false, true] {
      let session = try TerminalSession()
      let reader = try session.reader(vi: vi)
      for binding in KeyBinding.all + KeyBinding.unlisted {
        #expect(reader.buffer.bind(binding, vi: vi), "\(binding.label)")
      }
    }
    let labels = KeyBinding.all.map(\.label)
    #expect(Set(labels).count == labels.count)
    let bound = KeyBinding.all.filter { $0.maps.contains(.emacs) }.flatMap(\.keys)
    #expect(Set(bound).count == bound.count)
  }

  @Test func keepsKillsAndPutsThemBack() throws {
    let session = try TerminalSession()
    let reader = try session.reader()
    #expect(session.read(reader, [.type("one two\u{17}\u{19}\u{19}\r")]) == .line("one twotwo"))
    #expect(session.read(reader, [.type("one two\u{1B}[1;5D\u{15}\u{05}!\r")]) == .line("two!"))
    #expect(session.read(reader, [.type("one two\u{1B}[H\u{1B}[1;5C\u{0B}\r")]) == .line("one"))
  }
}
