import Testing

@testable import Packing

@Suite struct PackedKeysTests {
  private static let pairs = Dictionary(
    uniqueKeysWithValues: (0..<500).map { ("\($0 % 7 == 0 ? "é" : "t:")\($0 * $0)", $0) })

  private func keys(
    _ pairs: [String: Int], _ edit: (inout [UInt8]) -> Void = { _ in }
  ) throws -> PackedKeys {
    var writer = PackedWriter()
    writer.keys(pairs)
    var bytes = writer.image(mark: 1, version: 1)
    edit(&bytes)
    let image = try #require(PackedImage(copying: bytes, mark: 1, version: 1))
    var reader = image.reader(at: 0)
    return reader.keys()
  }

  @Test func findsEveryTextAndNoOther() throws {
    let keys = try keys(Self.pairs)
    for (text, number) in Self.pairs { #expect(keys.value(of: text) == number) }
    for text in ["", "t", "t:3", "t:49x", "e\u{301}0"] { #expect(keys.value(of: text) == nil) }
  }

  @Test func givesTheTextsThatBeginAlikeInOrder() throws {
    let keys = try keys(Self.pairs)
    let found = keys.ranks(beginning: "t:1").map { keys.text(at: $0) }
    let wanted = Self.pairs.keys.filter { $0.utf8.starts(with: "t:1".utf8) }
    #expect(found == wanted.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(keys.ranks(beginning: "u").isEmpty)
  }

  @Test func hasNothingAmongNone() throws {
    #expect(try keys([:]).value(of: "") == nil)
  }

  @Test func endsItsSearchInAnImageWithoutAFreeSlot() throws {
    let keys = try keys(["a": 1, "b": 2, "c": 3]) { bytes in
      // Behind the header, the two counts and the three entries: every slot tells of the first.
      for slot in 0..<4 { bytes[16 + (2 + 9 + slot) * 4] = 1 }
    }
    #expect(keys.value(of: "x") == nil)
  }

  @Test func takesCountsThatDoNotFitForNone() throws {
    for place in [16, 20] {
      let keys = try keys(["a": 1, "b": 2]) { $0[place + 3] = 0x7F }
      #expect(keys.count == 0)
      #expect(keys.value(of: "a") == nil)
    }
  }
}
