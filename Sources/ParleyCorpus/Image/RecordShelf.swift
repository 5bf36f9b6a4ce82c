import Packing
import Synchronization

/// Records that were unpacked, kept for the next who asks: an answer looks at the same source for
/// each excerpt of it. A record has its place by its number; where there are more than places, the
/// last one who came keeps it.
final class RecordShelf<Record: Sendable>: Sendable {
  private let table: PackedTable
  private let read: @Sendable (inout PackedReader) -> Record
  private let places: Int
  private let shelf: Mutex<[Kept?]>

  private final class Kept: Sendable {
    let number: Int
    let record: Record

    init(_ number: Int, _ record: Record) {
      self.number = number
      self.record = record
    }
  }

  /// - Parameter most: how many records are kept.
  init(
    _ table: PackedTable, most: Int, _ read: @escaping @Sendable (inout PackedReader) -> Record
  ) {
    self.table = table
    self.read = read
    places = max(1, min(table.count, most))
    shelf = Mutex(Array(repeating: nil, count: places))
  }

  var count: Int { table.count }

  /// Every record, none of them kept.
  func all() -> [Record] {
    (0..<count).map { number in
      var reader = table.reader(number)
      return read(&reader)
    }
  }

  subscript(number: Int) -> Record {
    let place = number % places
    if let kept = shelf.withLock({ $0[place] }), kept.number == number { return kept.record }
    var reader = table.reader(number)
    let kept = Kept(number, read(&reader))
    shelf.withLock { $0[place] = kept }
    return kept.record
  }
}
