import Testing

@Suite struct HostileInputTests {
  /// Answers and errors without colours hold no control character but the line feed.
  private func isClean(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      scalar == "\n" || (scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value))
    }
  }

  private func run(_ bytes: [UInt8], format: String = "text") -> ProgramRun {
    ProgramRun(["--format", format], input: bytes)
  }

  @Test func aLineOfOneMebibyteIsRefusedAndTheNextIsAnswered() {
    for length in [1 << 20, 1 << 20 + 1, 3 << 20] {
      var bytes = [UInt8](repeating: UInt8(ascii: "a"), count: length)
      bytes += Array("\ntopics\n".utf8)
      let run = run(bytes)
      #expect(run.status == 2)
      #expect(run.errors.utf8.count < 1000)
      #expect(run.output.contains("read as: topics"))
    }
  }

  @Test(arguments: ["[", "(", "{", "<", "\"", "“", ".", "-", "#", "who ", "not ", "'", "\\"])
  func tenThousandOfAKindEndInAnAnswerOrAnError(piece: String) {
    let run = run(Array((String(repeating: piece, count: 10_000) + "\n").utf8))
    #expect((0...2).contains(run.status))
    #expect(isClean(run.output))
    #expect(isClean(run.errors))
    #expect(run.errors.utf8.count < 1000)
  }

  @Test func zeroBytesAndBrokenUTF8AreReadAsOrdinaryText() {
    let lines: [[UInt8]] = [
      [0, 0, 0], Array("who\0proposed truces".utf8), [0xFF, 0xFE, 0x41], [0xC3, 0x28, 0xED, 0xA0],
      Array("claims about ".utf8) + [0xF0, 0x9F], [0x80], Array("who \u{202E}proposed".utf8),
    ]
    for line in lines {
      let run = run(line + [0x0A])
      #expect((0...2).contains(run.status))
      #expect(isClean(run.output))
      #expect(isClean(run.errors))
    }
  }

  @Test(arguments: ["text", "json", "markdown"])
  func escapeSequencesAreNeverEchoed(format: String) {
    for line in [
      "who \u{1B}[31mproposed\u{1B}]0;title\u{7} truces", "claims abuot \u{1B}[2J",
      ".\u{1B}[2Jhelp", ".open \u{1B}]52;c;eA==\u{7}", "whose \"\u{9B}31m", "show \u{1B}c",
      "\u{8}\u{8}\u{7F}who", ".format \u{1B}[1m", ".width \u{1B}[1m", ".help \u{1B}[1m",
    ] {
      let run = run(Array("\(line)\n".utf8), format: format)
      #expect(isClean(run.output), "\(line.debugDescription)")
      #expect(isClean(run.errors), "\(line.debugDescription)")
    }
  }

  @Test func escapeSequencesInOptionsAreNeverEchoed() {
    for arguments in [
      ["--format", "\u{1B}[31m"], ["--width", "\u{1B}[31m"], ["--color", "\u{1B}[31m"],
      ["--corpus", "/\u{1B}[31m"], ["--\u{1B}[31m"], ["\u{1B}[31m"], ["verify", "\u{1B}[31m"],
      ["verify", "--corpus", "\u{1B}[31m"], ["compile", "\u{1B}[31m", "-o", "/dev/null"],
    ] {
      let run = ProgramRun(arguments)
      #expect(run.status == 2)
      #expect(isClean(run.output))
      #expect(isClean(run.errors), "\(arguments)")
    }
  }

  @Test func carriageReturnsAndAByteOrderMarkDoNotCount() {
    let plain = run(Array("topics\nsources\n".utf8))
    #expect(run(Array("\u{FEFF}topics\r\nsources\r\n".utf8)).output == plain.output)
    #expect(run(Array("topics\nsources".utf8)).output == plain.output)
  }
}
