import Diagnostics
import ParleyModel
import Testing

@testable import ParleyCorpus

@Suite struct ProposalReaderTests {
  /// Two proposals of the sound corpus, one of them refused.
  private static let file = """
    source: a1
    names:
      - {id: ole-lind, kind: person, name: Ole Lind}
    origins:
      - {id: a1-ole-lind, text: "Ole Lind's words", speaker: ole-lind}
    proposals:
      - id: a1-p1
        text: Ada Berg spoke on Friday.
        agent: [ole-lind]
        act: state
        evidence:
          - source: a1
            n: 2
            excerpt: Ada Berg, the harbour master, spoke on Friday.
            mode: anonymous
            origin: a1-ole-lind
        rule: said-that
        confidence: 0.89
        state: waiting
      - id: a1-p2
        text: The harbour spoke.
        act: state
        evidence:
          - {source: a1, n: 2, excerpt: spoke, mode: narrative, origin: own-a1}
        rule: hedge
        confidence: 0.5
        state: refused
        reason: not a claim
    """

  private func reading(_ file: String = file) throws -> SeedReading {
    var files = CorpusFolder.sound
    files["proposals/a1.yaml"] = file
    return try withExtendedLifetime(CorpusFolder(files)) { SeedReaders.read(folder: $0.path) }
  }

  @Test func putsWhatWaitsAmongTheClaimsUnreviewed() throws {
    let reading = try reading()
    #expect(reading.diagnostics == [])
    #expect(reading.corpus.claims.map(\.id) == ["three-lamps", "lamps-and-bell", "a1-p1"])
    #expect(reading.corpus.claims.map(\.isUnreviewed) == [false, false, true])
    #expect(reading.corpus.names.contains { $0.id == "ole-lind" })
    #expect(reading.corpus.origins.contains { $0.id == "a1-ole-lind" })
    #expect(reading.proposals.map(\.source) == ["a1"])
    #expect(reading.proposals[0].proposals.map(\.state) == [.waiting, .refused("not a claim")])
  }

  @Test func leavesOutWhatIsAClaimAlready() throws {
    let file = Self.file.replacing("id: a1-p1", with: "id: three-lamps")
    #expect(try reading(file).corpus.claims.map(\.isUnreviewed) == [false, false])
  }

  @Test func checksAProposalAsItChecksAClaim() throws {
    let reading = try reading(Self.file.replacing("excerpt: Ada Berg,", with: "excerpt: Ada Borg,"))
    let diagnostics = CorpusChecks.run(reading.corpus, index: reading.index)
    #expect(diagnostics.contains { $0.input.name == "proposals/a1.yaml" && $0.severity == .error })
  }

  @Test func doesNotAskThatEveryPassageIsCitedOfASourceWithProposals() throws {
    var files = CorpusFolder.sound
    files["claims/lamps.yaml"] = "[]"
    files["relations.yaml"] = "[]"
    files["proposals/a1.yaml"] = Self.file
    let reading = try withExtendedLifetime(CorpusFolder(files)) {
      SeedReaders.read(folder: $0.path)
    }
    #expect(CorpusChecks.run(reading.corpus, index: reading.index) == [])
  }

  @Test(arguments: [
    ("state: waiting", "state: accepted", "'accepted' is not a value of 'state'"),
    ("confidence: 0.5", "confidence: 5", "'5' is not a share"),
    ("state: refused", "state: waiting", "a reason is given, but the proposal waits"),
    ("source: a1\n", "source: a2\n", "the source 'a2' stands in a file of another name"),
    ("    rule: hedge\n", "", "a proposal without 'rule'"),
  ])
  func tellsWhatIsWrongWithAFile(_ old: String, _ new: String, _ message: String) throws {
    let range = try #require(Self.file.firstRange(of: old))
    var file = Self.file
    file.replaceSubrange(range, with: new)
    #expect(try reading(file).diagnostics.map(\.message).contains(message))
  }

  @Test func keepsTheMarkInTheImage() throws {
    let corpus = try reading().corpus
    let image = try #require(CorpusImage(corpus))
    #expect(image.corpus == corpus)
  }
}
