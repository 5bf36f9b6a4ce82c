import Packing
import Testing

@Suite struct PackingTests {
  private func sample() -> [UInt8] {
    var writer = PackedWriter()
    writer.number(7)
    writer.text("Çırağan")
    writer.double(3.5)
    writer.optional("x") { $0.text($1) }
    writer.optional(String?.none) { $0.text($1) }
    writer.texts(["a", "", "a"])
    writer.table([10, 20, 30]) { $0.number($1) }
    return writer.image(mark: 1, version: 2)
  }

  @Test func readsBackWhatWasWritten() throws {
    let image = try #require(PackedImage(copying: sample(), mark: 1, version: 2))
    var reader = image.reader(at: 0)
    #expect(reader.number() == 7)
    #expect(reader.text() == "Çırağan")
    #expect(reader.double() == 3.5)
    #expect(reader.optional { $0.text() } == "x")
    #expect(reader.optional { $0.text() } == nil)
    #expect(reader.texts() == ["a", "", "a"])
    let table = reader.table()
    #expect(table.count == 3)
    var last = table.reader(2)
    #expect(last.number() == 30)
    var beyond = table.reader(3)
    #expect(beyond.number() == 0)
  }

  @Test func refusesAnotherMarkAnotherVersionAndACutImage() {
    let bytes = sample()
    #expect(PackedImage(copying: bytes, mark: 9, version: 2) == nil)
    #expect(PackedImage(copying: bytes, mark: 1, version: 3) == nil)
    for length in 0..<bytes.count {
      #expect(PackedImage(copying: Array(bytes[..<length]), mark: 1, version: 2) == nil)
    }
  }

  @Test func anyNumbersInTheWordsAreSurvived() throws {
    let bytes = sample()
    for place in stride(from: 16, to: bytes.count, by: 1) {
      var edited = bytes
      edited[place] = 0xFF
      guard let image = PackedImage(copying: edited, mark: 1, version: 2) else { continue }
      var reader = image.reader(at: 0)
      _ = reader.number()
      _ = reader.text()
      _ = reader.double()
      _ = reader.optional { $0.text() }
      _ = reader.optional { $0.text() }
      _ = reader.texts()
      let table = reader.table()
      for number in 0..<min(table.count, 4) {
        var record = table.reader(number)
        #expect(record.number() >= 0)
      }
    }
  }

  @Test func wordsAreReadWhereTheyLieAndOnlyThere() throws {
    var writer = PackedWriter()
    for number in [3, 1, 4, 1] { writer.number(number) }
    var image = PackedImage(copying: writer.image(mark: 1, version: 2), mark: 1, version: 2)
    let words = try #require(image).words(at: 1, count: 3)
    let beyond = try #require(image).words(at: 2, count: 3)
    let before = try #require(image).words(at: -1, count: 2)
    // The words keep the memory that they lie in.
    image = nil
    #expect(Array(words) == [1, 4, 1])
    #expect(words.count == 3 && words[1] == 4)
    #expect(Array(beyond).isEmpty && Array(before).isEmpty)
  }
}
