import SampleTerminals
import Testing

@testable import LineEditing

extension TerminalTests {
  @Test func coloursTheLineAndSuggestsItsRest() throws {
    let session = try TerminalSession()
    let reader = try session.reader()
    reader.highlighter = { $0.hasPrefix("who") ? [StyledRange(0..<3, .form)] : [] }
    reader.hinter = {
      "who said that".hasPrefix($0) ? String("who said that".dropFirst($0.count)) : nil
    }
    let event = session.read(
      reader,
      [
        .type("wh"),
        .look {
          #expect($0.text == ["> who said that"] && $0.column == 4)
          #expect($0.rendition(row: 0, column: 2) == "" && $0.rendition(row: 0, column: 4) == "2")
        },
        .type("o"), .look { #expect($0.rendition(row: 0, column: 2) == LineStyle.form.rendition) },
        .type("\u{1B}[D"), .look { #expect($0.text == ["> who"]) },
        .type("\u{1B}[C"), .look { #expect($0.text == ["> who said that"]) },
        .type("\u{1B}[C!\r"),
      ])
    #expect(event == .line("who said that!"))
    #expect(session.read(reader, [.type("w\r")]) == .line("w"))
    #expect(session.screen.text == ["> who said that!", "> w"])
  }

  @Test func showsNoColourWhereNoneIsWanted() throws {
    let session = try TerminalSession()
    let reader = try session.reader()
    reader.color = false
    reader.highlighter = { [StyledRange(0..<$0.count, .form)] }
    reader.hinter = { _ in "hint" }
    let prompt = "\u{1B}[1mtest> \u{1B}[0m"
    _ = session.read(reader, [.type("who\r")], prompt: prompt)
    #expect(session.screen.text == ["test> who"])
    #expect(session.screen.rendition(row: 0, column: 0) == "")
    reader.color = true
    _ = session.read(reader, [.type("x\r")], prompt: prompt + "\u{1B}[2J\u{7}")
    #expect(session.screen.rendition(row: 1, column: 0) == "1")
    #expect(session.screen.rendition(row: 1, column: 6) == LineStyle.form.rendition)
  }

  @Test func drawsNothingOverALineThatWraps() throws {
    let session = try TerminalSession(columns: 20)
    let reader = try session.reader()
    reader.highlighter = { [StyledRange(0..<$0.count, .form)] }
    reader.hinter = { _ in "hint" }
    let event = session.read(
      reader,
      [
        .type("1234567890123456"),
        .look { #expect($0.rendition(row: 0, column: 2) == LineStyle.form.rendition) },
        .type("78"),
        .look {
          #expect($0.rendition(row: 0, column: 2) == "")
          #expect($0.text == ["> 123456789012345678"])
        },
        .type("\u{06}\u{7F}\u{7F}\u{7F}\u{7F}"),
        .look { #expect($0.text == ["> 12345678901234hin"]) }, .type("\r"),
      ])
    #expect(event == .line("12345678901234"))
  }

  @Test func drawsNothingThatIsNotTypedWherePlainTextIsWanted() throws {
    let session = try TerminalSession()
    let reader = try session.reader()
    reader.plain = true
    reader.highlighter = { [StyledRange(0..<$0.count, .form)] }
    reader.hinter = { _ in "hint" }
    _ = session.read(
      reader,
      [
        .type("who"),
        .look { #expect($0.text == ["> who"] && $0.rendition(row: 0, column: 2) == "") },
        .type("\r"),
      ])
  }

  @Test func takesTheKeysOfAnotherMode() throws {
    let session = try TerminalSession()
    let reader = try session.reader()
    for vi in [true, false, true] {
      reader.isVi = vi
      #expect(reader.isVi == vi)
      let keys = vi ? "xyz\u{1B}0x$x" : "xyz\u{01}\u{04}\u{05}\u{08}"
      let script = keys.map { TerminalSession.Step.type(String($0)) }.flatMap { [$0, .pause] }
      #expect(session.read(reader, script + [.type("\r")]) == .line("y"))
    }
  }

  @Test func wrapsAWideCharacterAtTheMargin() throws {
    let session = try TerminalSession(columns: 10)
    let reader = try session.reader()
    let event = session.read(
      reader,
      [
        .type("1234567"), .look { #expect($0.line == 0 && $0.column == 9) },
        .type("中"), .look { #expect($0.text == ["> 1234567", "中"] && $0.column == 2) },
        .type("\u{7F}8"), .look { #expect($0.text == ["> 12345678"] && $0.line == 1) },
        .type("\r"),
      ])
    #expect(event == .line("12345678"))
    #expect(session.screen.text == ["> 12345678"] && session.screen.line == 2)
  }

  @Test func showsAPartOfALineThatIsHigherThanTheScreen() throws {
    let session = try TerminalSession(columns: 20, rows: 5)
    let reader = try session.reader()
    let rows = (1...12).map { "row \($0)" }
    let paste = "\u{1B}[200~" + rows.joined(separator: "\n") + "\u{1B}[201~"
    let up = String(repeating: "\u{1B}[A", count: 11)
    let event = session.read(
      reader,
      [
        .type(paste), .look { #expect($0.text.suffix(5) == rows[7...]) },
        .type(up), .look { #expect(Array($0.text.suffix(5)) == ["> row 1"] + rows[1..<5]) },
        .type("\r"),
      ])
    #expect(event == .line(rows.joined(separator: "\n")))
    #expect(Array(session.screen.text.suffix(12)) == ["> row 1"] + rows.dropFirst())
  }

  @Test func drawsAnewWhenTheScreenTakesAnotherSize() throws {
    let session = try TerminalSession(columns: 60)
    let reader = try session.reader()
    let text = (1...20).map { "word\($0)" }.joined(separator: " ")
    var steps: [TerminalSession.Step] = [.type("before\r")]
    _ = session.read(reader, steps)
    steps = [.type(text)]
    for columns in [40, 70, 31, 200, 60] {
      steps += [
        .resize(columns: columns, rows: 24),
        .look { screen in
          #expect(screen.text.first == "> before")
          #expect(
            screen.text.dropFirst().joined(separator: "").filter { $0 != " " }
              == ("> " + text).filter { $0 != " " })
          #expect(screen.text.count == 2 + (text.count + 2) / columns)
        },
      ]
    }
    #expect(session.read(reader, steps + [.type("\r")]) == .line(text))
  }

  @Test func keepsToOneRowOnATerminalThatCannotMove() throws {
    let session = try TerminalSession(columns: 12)
    let reader = try session.reader(terminal: "dumb")
    reader.hinter = { _ in "hint" }
    let event = session.read(
      reader,
      [
        .type("abc"), .look { #expect($0.text == ["> abc"] && $0.column == 5) },
        .type("defghijkl"), .look { #expect($0.text == ["bcdefghijkl"] && $0.column == 11) },
        .type("\u{7F}\u{15}xy\u{1B}[D"), .look { #expect($0.text == ["> xy"] && $0.column == 3) },
        .type("\r"),
      ], prompt: "\u{1B}[1m> ")
    #expect(event == .line("xy"))
    #expect(session.screen.text == ["> xy"] && session.screen.refused.isEmpty)
    #expect(session.screen.modes.isEmpty)
  }

  @Test func clearsTheScreenAroundTheLine() throws {
    let session = try TerminalSession()
    let reader = try session.reader()
    _ = session.read(reader, [.type("one\r")])
    let event = session.read(
      reader,
      [.type("two\u{0C}"), .look { #expect($0.text == ["> two"] && $0.line == 0) }, .type("\r")])
    #expect(event == .line("two"))
  }

  @Test func letsNothingThroughThatSteersTheTerminal() throws {
    let session = try TerminalSession()
    let reader = try session.reader()
    reader.history = ["a\u{1B}[2Jb\u{9B}c\u{202E}d"]
    reader.hinter = { _ in "\u{1B}]0;title\u{07}" }
    reader.completer = { _, cursor in
      let texts = ["x\u{1B}[2J", "y\u{7F}"]
      return Completion(
        start: cursor, candidates: texts.map { Candidate(text: $0, description: $0) })
    }
    _ = session.read(reader, [.type("q\t"), .type("\u{15}\u{1B}[A"), .type("\r")])
    #expect(session.screen.refused.isEmpty)
    #expect(session.screen.text.last == "> a^[[2Jb�c�d")
  }
}
