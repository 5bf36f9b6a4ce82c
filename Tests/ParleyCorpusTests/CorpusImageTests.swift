import ParleyModel
import Testing

@testable import ParleyCorpus

@Suite struct CorpusImageTests {
  @Test(arguments: [UInt64(1), 2, 3])
  func unpacksWhatWasPacked(seed: UInt64) throws {
    let corpus = GeneratedCorpus.make(claims: 60, seed: seed)
    let image = try #require(CorpusImage(corpus))
    #expect(image.corpus == corpus)
  }

  @Test func findsRecordsByTheirIDs() throws {
    let corpus = GeneratedCorpus.make(claims: 300, seed: 4)
    let image = try #require(CorpusImage(corpus))
    for (number, claim) in corpus.claims.enumerated() {
      #expect(image.claimNumber(id: claim.id) == number)
      #expect(image.claim(number) == claim)
      #expect(
        image.relations(of: number) == corpus.relations.filter { $0.claims.contains(claim.id) })
    }
    for source in corpus.sources { #expect(image.source(id: source.id) == source) }
    for name in corpus.names { #expect(image.name(id: name.id) == name) }
    for origin in corpus.origins { #expect(image.origin(id: origin.id) == origin) }
    #expect(image.claimNumber(id: "c") == nil)
    #expect(image.name(id: "zzz") == nil)
    #expect(image.origin(id: "") == nil)
    #expect(image.topic(3) == corpus.vocabulary.topics[3])
    #expect(image.topic(4) == nil)
    #expect(image.allRelations() == corpus.relations)
    #expect(image.passageCount == corpus.sources.count * 5)
    #expect(image.title == corpus.title)
    #expect(image.language == "en")
  }

  @Test func theDigestIsThatOfTheValues() throws {
    let one = CorpusPacking.pack(GeneratedCorpus.make(claims: 9, seed: 5))
    let same = CorpusPacking.pack(GeneratedCorpus.make(claims: 9, seed: 5))
    let other = CorpusPacking.pack(GeneratedCorpus.make(claims: 9, seed: 6))
    #expect(one == same)
    let digest = try #require(CorpusImage(copying: one)).digest
    #expect(digest != CorpusImage(copying: other)?.digest)
    #expect(digest.hasPrefix("sha256:") && digest.utf8.count == 71)
    #expect(CorpusPacking.isWhole(one))
    var edited = one
    edited[one.count - 1] ^= 1
    #expect(!CorpusPacking.isWhole(edited))
    #expect(!CorpusPacking.isWhole([]))
  }

  @Test func packsACorpusWithNothingInIt() throws {
    let corpus = Corpus(id: "", title: "")
    let image = try #require(CorpusImage(corpus))
    #expect(image.corpus == corpus)
    #expect(image.relations(of: 0).isEmpty)
  }

  @Test func refusesOtherBytes() {
    #expect(CorpusImage(copying: []) == nil)
    #expect(CorpusImage(copying: Array(repeating: 0, count: 400)) == nil)
  }

  @Test func editedBytesAreSurvived() {
    let bytes = CorpusPacking.pack(GeneratedCorpus.make(claims: 3, seed: 7))
    var dice = Dice(seed: 8)
    for _ in 0..<300 {
      var edited = bytes
      for _ in 0..<(1 + dice.next() % 4) {
        let place = 16 + Int(dice.next() % UInt64(bytes.count - 16))
        edited[place] = UInt8(truncatingIfNeeded: dice.next())
      }
      guard let image = CorpusImage(copying: edited) else { continue }
      _ = image.corpus
      _ = image.digest
      _ = image.claimNumber(id: "c1").map { image.claim($0) }
      _ = image.relations(of: 0)
      _ = image.name(id: "n3")
      #expect(image.topic(-1) == nil)
    }
  }
}
