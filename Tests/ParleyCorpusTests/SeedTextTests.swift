import Diagnostics
import ParleyModel
import Testing

@testable import ParleyCorpus

@Suite struct SeedTextTests {
  @Test(arguments: [
    ("said", "said"), ("a: b", "\"a: b\""), ("a #b", "\"a #b\""), ("", "\"\""),
    ("null", "\"null\""),
    ("- a", "\"- a\""), ("\"no\"", "\"\\\"no\\\"\""), ("“so”", "“so”"), ("a\\b", "a\\b"),
    ("\u{1B}[31m", "\"\\x1B[31m\""), ("a\u{202E}b", "\"a\\u202Eb\""), ("a ", "\"a \""),
    ("a\tb", "\"a\\tb\""), ("it's", "it's"), ("24..48 hours", "24..48 hours"),
  ])
  func writesAValueAsAPersonWould(_ text: String, _ written: String) {
    #expect(YAMLText.value(text) == written)
  }

  @Test(arguments: 1...40)
  func readsBackWhatItWrote(_ seed: UInt64) throws {
    let corpus = GeneratedCorpus.make(claims: 6, seed: seed)
    let list = Self.list(of: corpus, source: "s0")
    let text = SeedText.file(of: list)
    let root = try #require(try SeedDocument.root(of: InputText(text, name: "proposals/s0.yaml")))
    let log = SeedLog()
    #expect(ProposalReader.list(root, log) == list)
    #expect(log.all == [])
  }

  @Test(arguments: [
    "\n\n", "a\n b\n", "  a\nb", "a\r\nb", "\u{85}", "\u{2028}x", "---", "%a", "a\n...\nb", "?",
    "! a",
    "\u{0}", "\u{FEFF}a", "a\n\n\nb\n  c", "|-", "> a", "*a", "&a", "[a", "{a", "@a", "`a", "a:",
    "a\n#b",
    "\u{E0001}", "👩‍👩‍👧", "a\u{301}", "\u{301}a", "\t", "a \nb", "'", "\"", "=", "<<", "~", ".", "…",
  ])
  func keepsAnyTextByteForByte(_ text: String) throws {
    var record = YAMLRecord()
    record.text("a", text)
    record.texts("b", [text, "c"])
    record.records("d", [record, record])
    let root = try #require(try SeedDocument.root(of: InputText(record.file, name: "any")))
    func value(_ path: CorpusPlace.Step...) -> String? {
      if case .scalar(let text, _) = root.descendant(path[...]).content { text } else { nil }
    }
    #expect(value("a").map { Array($0.utf8) } == Array(text.utf8))
    #expect(value("b", 0).map { Array($0.utf8) } == Array(text.utf8))
    #expect(value("d", 1, "a").map { Array($0.utf8) } == Array(text.utf8))
  }

  @Test func writesASourceThatReadsBack() throws {
    let source = GeneratedCorpus.make(claims: 1, seed: 7).sources[0]
    let folder = try CorpusFolder([
      "corpus.yaml": "id: a\ntitle: A\n",
      "sources/s0.yaml": SeedText.file(of: source),
    ])
    let reading = SeedReaders.read(folder: folder.path)
    #expect(reading.corpus.sources == [source])
  }

  private static func list(of corpus: Corpus, source: String) -> ProposalList {
    let proposals = corpus.claims.enumerated().map { number, claim in
      var claim = claim
      claim.isUnreviewed = true
      let state: Proposal.State =
        [.waiting, .refused(""), .refused("no: #1")][number % 3]
      return Proposal(
        claim: claim, rule: "said-that", confidence: Double(number) / 100, state: state)
    }
    return ProposalList(
      source: source, names: corpus.names, origins: corpus.origins, proposals: proposals)
  }
}
