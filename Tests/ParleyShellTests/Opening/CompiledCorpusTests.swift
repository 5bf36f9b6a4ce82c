import Glibc
import ParleyCorpus
import ParleyModel
import Testing

@testable import ParleyShell

@Suite struct CompiledCorpusTests {
  @Test func theBuiltInCorpusIsWhatTheSeedsGive() throws {
    let reading = SeedReaders.read(folder: "\(PackageFolder.path)/seeds")
    try #require(!reading.hasErrors)
    #expect(
      CompiledCorpus.bytes(of: reading.corpus).elementsEqual(OpenedCorpus.builtInBytes),
      "run 'make seeds'")
  }

  @Test func refusesCutBytes() {
    let whole = OpenedCorpus.builtInBytes
    for count in [0, 1, 7, 8, 23, 24, 25, whole.count / 2, whole.count - 1] {
      #expect(CompiledCorpus.open(static: .init(rebasing: whole.prefix(count))) == nil)
    }
  }

  @Test func refusesAnotherMarkAndLengthsThatDoNotFit() {
    for place in [0, 7, 8, 15, 16, 23] {
      withEdited([place: 0xFF]) { #expect(CompiledCorpus.open(static: $0) == nil) }
    }
  }

  /// Edited numbers and texts end in wrong values, never outside the bytes.
  @Test func edgesOfEditedBytesHold() {
    var place = 24
    while place < OpenedCorpus.builtInBytes.count {
      withEdited([place: 0xFF, place + 1: 0xFF, place + 3: 0x7F]) { bytes in
        guard let (image, index) = CompiledCorpus.open(static: bytes) else { return }
        let shell = Shell.sample(OpenedCorpus(image, index, folders: []))
        shell.handle("who proposed 24-48 hour truces")
      }
      place += 40_009
    }
  }

  private func withEdited(_ edits: [Int: UInt8], _ body: (UnsafeRawBufferPointer) -> Void) {
    let whole = OpenedCorpus.builtInBytes
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: whole.count, alignment: 16)
    defer { copy.deallocate() }
    copy.copyBytes(from: whole)
    for (place, byte) in edits where place < copy.count { copy[place] = byte }
    body(UnsafeRawBufferPointer(copy))
  }
}
