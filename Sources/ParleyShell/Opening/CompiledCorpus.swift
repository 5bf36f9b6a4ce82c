import ParleyCorpus
package import ParleyModel
import ParleyQuery

/// A corpus and its index as one run of bytes: a mark, two lengths, then the two images.
package enum CompiledCorpus {
  private static let mark = Array("PARLEY01".utf8)
  private static let headerLength = 24

  /// The bytes of a corpus.
  package static func bytes(of corpus: Corpus) -> [UInt8] {
    let records = CorpusPacking.pack(corpus)
    let index = IndexBuilder.image(of: corpus)
    var bytes = mark
    for length in [records.count, index.count] {
      withUnsafeBytes(of: UInt64(length).littleEndian) { bytes.append(contentsOf: $0) }
    }
    return bytes + records + index
  }

  /// The two images in bytes that live as long as the program; nil where they are not whole.
  static func open(static bytes: UnsafeRawBufferPointer) -> (CorpusImage, Index)? {
    guard let (records, index) = parts(bytes) else { return nil }
    guard let image = CorpusImage(static: records), let opened = Index(static: index) else {
      return nil
    }
    return (image, opened)
  }

  private static func parts(
    _ bytes: UnsafeRawBufferPointer
  ) -> (UnsafeRawBufferPointer, UnsafeRawBufferPointer)? {
    guard bytes.count >= headerLength, bytes.prefix(mark.count).elementsEqual(mark) else {
      return nil
    }
    func length(_ offset: Int) -> Int {
      Int(
        truncatingIfNeeded: UInt64(
          littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
    }
    let records = length(8)
    let index = length(16)
    guard records >= 0, index >= 0, records <= bytes.count, index <= bytes.count,
      headerLength + records + index == bytes.count
    else { return nil }
    let middle = headerLength + records
    return (
      UnsafeRawBufferPointer(rebasing: bytes[headerLength..<middle]),
      UnsafeRawBufferPointer(rebasing: bytes[middle...])
    )
  }
}
