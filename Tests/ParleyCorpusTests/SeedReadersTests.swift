import Diagnostics
import ParleyModel
import Testing

@testable import ParleyCorpus

@Suite struct SeedReadersTests {
  @Test func readsEveryKindOfRecord() throws {
    let folder = try CorpusFolder()
    let reading = SeedReaders.read(folder: folder.path)
    #expect(reading.diagnostics.map(DiagnosticFormatter.text) == [])
    let corpus = reading.corpus
    #expect(corpus.id == "lamp")
    #expect(corpus.title == "The lamp of the harbour")
    #expect(corpus.sources.map(\.id) == ["a1"])
    #expect(corpus.sources[0].issued == PartialDate(iso: "2024-03-02"))
    #expect(corpus.sources[0].passages.map(\.number) == [1, 2, 3, 4])
    #expect(corpus.sources[0].passages[2].text == "\"We proposed two lamps, and")
    #expect(corpus.names.map(\.kind) == [.person, .organisation, .outlet])
    #expect(corpus.origins.map(\.speaker) == [nil, "berg"])
    #expect(corpus.relations[0].sides.count == 2)
    #expect(corpus.vocabulary.inflections == ["spoke": "speak"])
    #expect(corpus.vocabulary.numbers == ["two": 2, "one": 1])
    #expect(corpus.vocabulary.units[0].factor == 3600)
  }

  @Test func readsAClaimWithItsEvidence() throws {
    let folder = try CorpusFolder()
    let claim = SeedReaders.read(folder: folder.path).corpus.claims[1]
    #expect(
      claim.proposition.quantities.map(\.text) == [
        "2 lamps", "~1 bell at the gate", "1.5..2 hours",
      ])
    #expect(
      claim.proposition.times.map(\.iso) == ["2024-03-01", "2024-02..2024-03", "..2024"])
    #expect(claim.proposition.ordinal == 2)
    #expect(claim.proposition.modality == .plain)
    let evidence = claim.evidence[0]
    #expect(evidence.paragraph == 3)
    #expect(evidence.through == 4)
    #expect(evidence.excerpt == "We proposed two lamps, and\n\none bell")
    #expect(evidence.attribution.speakers == ["berg"])
    #expect(evidence.attribution.namedIn == 2)
    #expect(evidence.attribution.mode == .direct)
    #expect(evidence.attribution.said?.iso == "2024-03-01")
  }

  @Test func addsAFoldersVocabularyToABase() throws {
    let folder = try CorpusFolder()
    var base = Vocabulary()
    base.topics = [Topic(id: "lamps", name: "lighting", words: ["beacon", "lamp"])]
    base.concepts = [Concept(id: "ship", words: ["ship"])]
    base.numbers = ["dozen": 12]
    let vocabulary = SeedReaders.read(folder: folder.path, base: base).corpus.vocabulary
    #expect(
      vocabulary.topics == [
        Topic(id: "lamps", name: "lamps", words: ["beacon", "lamp", "light"])
      ])
    #expect(vocabulary.concepts.map(\.id) == ["ship", "lamp", "bell"])
    #expect(vocabulary.numbers == ["dozen": 12, "two": 2, "one": 1])
  }

  @Test func readsFilesInTheOrderOfTheirNames() throws {
    let folder = try CorpusFolder()
    for name in ["b", "a", "Z"] {
      let text = "- {id: from-\(name.lowercased()), kind: place, name: There}\n"
      try folder.write(Array(text.utf8), to: "names/\(name).yaml")
    }
    let names = SeedReaders.read(folder: folder.path).corpus.names.map(\.id)
    #expect(names == ["from-z", "from-a", "berg", "harbour", "gazette", "from-b"])
  }

  @Test func countsWhatIsPastTheHundredth() throws {
    let folder = try CorpusFolder()
    let text = String(repeating: "- {}\n", count: 150)
    try folder.write(Array(text.utf8), to: "names/all.yaml")
    let diagnostics = SeedReaders.read(folder: folder.path).diagnostics
    #expect(diagnostics.count == 101)
    #expect(diagnostics[100].message == "350 further places are not shown")
  }

  @Test func anyBytesEndInAReading() throws {
    let folder = try CorpusFolder()
    let sound = Array(CorpusFolder.sound["claims/lamps.yaml"]!.utf8)
    var dice = Dice(seed: 9)
    for _ in 0..<200 {
      var bytes = sound
      for _ in 0..<(1 + dice.next() % 5) {
        let place = Int(dice.next() % UInt64(bytes.count))
        if Bool.random(using: &dice) {
          bytes[place] = UInt8(truncatingIfNeeded: dice.next())
        } else {
          bytes.insert("{}[]:-&*!|>'\"\n# \t%@".utf8.randomElement(using: &dice)!, at: place)
        }
      }
      try folder.write(bytes, to: "claims/lamps.yaml")
      for diagnostic in SeedReaders.read(folder: folder.path).diagnostics {
        #expect(diagnostic.span.start <= diagnostic.input.text.utf8.count)
        #expect(!DiagnosticFormatter.text(diagnostic).isEmpty)
      }
    }
  }
}
