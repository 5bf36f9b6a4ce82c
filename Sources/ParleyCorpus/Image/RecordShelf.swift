import Packing
import Synchronization

/// Records that were unpacked, kept for the next who asks: an answer looks at the same source for
/// each excerpt of it.
final class RecordShelf<Record: Sendable>: Sendable {
  private let table: PackedTable
  private let most: Int
  private let read: @Sendable (inout PackedReader) -> Record
  private let records = Mutex<[Int: Record]>([:])

  /// - Parameter most: how many records are kept before all are given up.
  init(
    _ table: PackedTable, most: Int, _ read: @escaping @Sendable (inout PackedReader) -> Record
  ) {
    self.table = table
    self.most = most
    self.read = read
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
    if let known = records.withLock({ $0[number] }) { return known }
    var reader = table.reader(number)
    let record = read(&reader)
    records.withLock { records in
      if records.count >= most { records.removeAll(keepingCapacity: true) }
      records[number] = record
    }
    return record
  }
}
