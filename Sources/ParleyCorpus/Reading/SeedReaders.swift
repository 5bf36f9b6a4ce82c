package import Diagnostics
package import ParleyModel

/// Reads the records of one kind from the files of one place.
protocol SeedReader: SendableMetatype {
  static var place: SeedPlace { get }
  static func read(_ root: SeedNode, into reading: inout SeedReading)
}

/// A corpus folder in, a corpus and diagnostics out.
package enum SeedReaders {
  /// Every kind of record, in the order in which they are read.
  static let all: [any SeedReader.Type] = [
    CorpusReader.self,
    SourceReader.self,
    NameReader.self,
    OriginReader.self,
    ClaimReader.self,
    RelationReader.self,
    ProposalReader.self,
    ActReader.self,
    ConceptReader.self,
    TopicReader.self,
    UnitReader.self,
    InflectionReader.self,
    SpellingReader.self,
    NumberReader.self,
  ]

  /// Reads a folder. Its vocabulary is added to `base`: a record with an id of `base` adds its
  /// words to the record there.
  package static func read(folder path: String, base: Vocabulary = Vocabulary()) -> SeedReading {
    var reading = SeedReading(base: base)
    let folder: SeedFolder
    do {
      folder = try SeedFolder(path)
    } catch {
      reading.log.add(error)
      return reading
    }
    for reader in all {
      for name in folder.files(at: reader.place, reading.log) {
        let start = reading.log.diagnostics.count
        do {
          let input = try SeedFile.text("\(path)/\(name)", name: name)
          if let root = try SeedDocument.root(of: input) {
            reader.read(root, into: &reading)
          }
        } catch {
          reading.log.add(error)
        }
        reading.log.sort(from: start)
      }
    }
    if reading.corpus.id.isEmpty && !folder.top.contains("corpus.yaml") {
      reading.log.add(.untitled())
    }
    folder.reportStrangers(reading.log)
    return reading
  }
}

/// What came of reading a folder.
package struct SeedReading {
  package internal(set) var corpus = Corpus(id: "", title: "")
  package internal(set) var index = SeedIndex()
  /// What is proposed, source by source; what waits stands among the claims too.
  package internal(set) var proposals: [ProposalList] = []
  /// The ids of records to which proposals may add.
  var known: [RecordKind: Set<String>] = [:]
  let log = SeedLog()

  init(base: Vocabulary) { corpus.vocabulary = base }

  package var diagnostics: [Diagnostic] { log.all }

  /// True where a record could not be read, so that the corpus is not whole.
  package var hasErrors: Bool { log.all.contains { $0.severity == .error } }

  /// The records of a file that holds a list of them.
  func records(_ root: SeedNode, of kind: RecordKind) -> [SeedNode] {
    if let items = root.items { return items }
    if !root.isEmpty { log.add(.notAListOfRecords(root, kind)) }
    return []
  }

  /// Reports a file that is not called after the source that it is about.
  func expect(_ root: SeedNode, _ key: String, _ source: String, in folder: String) {
    guard root.document.input.name != "\(folder)/\(source).yaml" else { return }
    log.add(.otherName(source, key, folder, root))
  }
}

extension Diagnostic {
  fileprivate static func untitled() -> Diagnostic {
    Diagnostic(
      .error, "the file is missing", in: InputText("", name: "corpus.yaml"), at: TextSpan(0, 0),
      remedy: "write it with the keys id, title and language")
  }

  fileprivate static func otherName(
    _ source: String, _ key: String, _ folder: String, _ root: SeedNode
  ) -> Diagnostic {
    Diagnostic(
      .error, "the source '\(source)' stands in a file of another name", in: root.document.input,
      at: root.descendant([.key(key)]).span, remedy: "rename the file to '\(folder)/\(source).yaml'"
    )
  }

  fileprivate static func notAListOfRecords(_ root: SeedNode, _ kind: RecordKind) -> Diagnostic {
    Diagnostic(
      .error, "this file is a list of \(kind.plural)", in: root.document.input, at: root.span,
      remedy: "begin each record with '- '")
  }
}
