import Diagnostics
import ParleyModel

extension SeedReading {
  /// Reads the records of a vocabulary file into its list; a record with an id that the list
  /// already has is merged with the one there.
  mutating func addRecords<Record: Identifiable<String>>(
    _ root: SeedNode, of kind: RecordKind, to list: WritableKeyPath<Vocabulary, [Record]>,
    read: (SeedFields) -> Record?, merge: (Record, Record) -> Record
  ) {
    var records = corpus.vocabulary[keyPath: list]
    var numbers: [String: Int] = [:]
    for (number, record) in records.enumerated() { numbers[record.id] = number }
    var own: [String: SeedNode] = [:]
    for node in self.records(root, of: kind) {
      guard let record = SeedFields.read(node, as: kind, log, read) else { continue }
      if let first = own[record.id] {
        log.add(.secondRecord(record.id, kind, node, first: first))
        continue
      }
      own[record.id] = node
      if let number = numbers[record.id] {
        records[number] = merge(records[number], record)
        index.set(node, for: kind, number)
      } else {
        index.set(node, for: kind, records.count)
        numbers[record.id] = records.count
        records.append(record)
      }
    }
    corpus.vocabulary[keyPath: list] = records
  }

  /// Reads a file of words and values; a word that is already there takes the new value.
  mutating func addWords<Value>(
    _ root: SeedNode, of kind: RecordKind, to list: WritableKeyPath<Vocabulary, [String: Value]>,
    read: (String, SeedNode) throws(Diagnostic) -> Value
  ) {
    guard let pairs = root.pairs else {
      if !root.isEmpty { log.add(.notWords(root, kind)) }
      return
    }
    var words = corpus.vocabulary[keyPath: list]
    for pair in pairs {
      guard let word = pair.key.scalar, let text = pair.value.scalar else {
        log.add(.notAPair(pair.key, kind))
        continue
      }
      do {
        words[word] = try read(text, pair.value)
      } catch {
        log.add(error)
      }
    }
    corpus.vocabulary[keyPath: list] = words
  }
}

extension [String] {
  /// Followed by those of the other list that are not yet in it.
  func union(_ other: [String]) -> [String] { self + other.filter { !contains($0) } }
}

extension Diagnostic {
  fileprivate static func secondRecord(
    _ id: String, _ kind: RecordKind, _ node: SeedNode, first: SeedNode
  ) -> Diagnostic {
    let line = first.document.input.location(of: first.span).line
    return Diagnostic(
      .error, "a second \(kind.rawValue) has the id '\(id)'", in: node.document.input,
      at: node.descendant(["id"]).span, notes: ["the first stands in line \(line)"],
      remedy: "make them one, or give one another id")
  }

  fileprivate static func notWords(_ root: SeedNode, _ kind: RecordKind) -> Diagnostic {
    Diagnostic(
      .error, "this file gives \(kind.plural), 'word: value', a line each", in: root.document.input,
      at: root.span, remedy: "leave out what begins with '- '")
  }

  fileprivate static func notAPair(_ key: SeedNode, _ kind: RecordKind) -> Diagnostic {
    Diagnostic(
      .error, "\(kind.withArticle) is a word and its value", in: key.document.input, at: key.span,
      remedy: "write 'word: value'")
  }
}
