import Packing
package import ParleyModel

/// A packed corpus, read where it lies: opening it looks at a dozen words, a record is made when it
/// is asked for.
package struct CorpusImage: Archive {
  private let image: PackedImage
  private let head: PackedReader
  private let claims: RecordShelf<Claim>
  private let sources: RecordShelf<Source>
  private let names: RecordShelf<Name>
  private let packedNames: PackedTable
  private let origins: RecordShelf<Origin>
  private let relations: RecordShelf<Relation>
  private let topics: PackedTable
  private let claimIDs: SortedIDs
  private let sourceIDs: SortedIDs
  private let nameIDs: SortedIDs
  private let originIDs: SortedIDs
  private let claimRelations: SortedPairs
  private let words: PackedReader

  /// Over memory that lives as long as the program. Nil where the bytes are no packed corpus.
  package init?(static bytes: UnsafeRawBufferPointer) {
    self.init(
      PackedImage(static: bytes, mark: CorpusPacking.mark, version: CorpusPacking.version))
  }

  /// Over a copy of the bytes. Nil where the bytes are no packed corpus.
  package init?(copying bytes: [UInt8]) {
    self.init(
      PackedImage(copying: bytes, mark: CorpusPacking.mark, version: CorpusPacking.version))
  }

  /// A corpus that was read just now.
  package init?(_ corpus: Corpus) { self.init(copying: CorpusPacking.pack(corpus)) }

  private init?(_ image: PackedImage?) {
    guard let image else { return nil }
    var root = image.reader(at: 8)
    let sections = root.table()
    guard sections.count == CorpusSection.allCases.count else { return nil }
    func reader(_ section: CorpusSection) -> PackedReader { sections.reader(section.rawValue) }
    func table(_ section: CorpusSection) -> PackedTable {
      var reader = reader(section)
      return reader.table()
    }
    self.image = image
    head = reader(.head)
    claims = RecordShelf(table(.claims), most: 1_000) { $0.claim() }
    sources = RecordShelf(table(.sources), most: 100) { $0.source() }
    packedNames = table(.names)
    names = RecordShelf(packedNames, most: 1_000) { $0.name() }
    origins = RecordShelf(table(.origins), most: 1_000) { $0.origin() }
    relations = RecordShelf(table(.relations), most: 1_000) { $0.relation() }
    topics = table(.topics)
    claimIDs = SortedIDs(reader(.claimIDs))
    sourceIDs = SortedIDs(reader(.sourceIDs))
    nameIDs = SortedIDs(reader(.nameIDs))
    originIDs = SortedIDs(reader(.originIDs))
    claimRelations = SortedPairs(reader(.claimRelations))
    words = reader(.vocabulary)
  }

  package var id: String { image.text(at: word(0), count: word(1)) }
  package var title: String { image.text(at: word(2), count: word(3)) }
  package var language: String { image.text(at: word(4), count: word(5)) }

  package var digest: String {
    SHA256.text(
      (0..<8).flatMap { number in
        let word = UInt32(image.word(number))
        return (0..<4).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) }
      })
  }

  package var claimCount: Int { claims.count }
  package var sourceCount: Int { sources.count }
  package var passageCount: Int { word(6) }
  package var nameCount: Int { names.count }
  package var topicCount: Int { topics.count }

  package func claim(_ number: Int) -> Claim { claims[number] }
  package func source(_ number: Int) -> Source { sources[number] }
  package func name(_ number: Int) -> Name { names[number] }

  package func topic(_ number: Int) -> Topic? {
    number >= 0 && number < topics.count ? topics.record(number) { $0.topic() } : nil
  }

  package func origin(id: String) -> Origin? {
    originIDs.number(of: id).map { origins[$0] }
  }

  package func name(id: String) -> Name? { nameIDs.number(of: id).map { name($0) } }

  package func fullName(of id: String) -> String {
    guard let number = nameIDs.number(of: id) else { return id }
    return packedNames.record(number) { $0.fullName() }
  }

  package func source(id: String) -> Source? { sourceIDs.number(of: id).map { source($0) } }
  package func claimNumber(id: String) -> Int? { claimIDs.number(of: id) }

  package func relations(of claim: Int) -> [Relation] {
    claimRelations.seconds(of: claim).map { relations[$0] }
  }

  package func allRelations() -> [Relation] { relations.all() }

  /// Read anew each time it is asked for.
  package var vocabulary: Vocabulary {
    var reader = words
    return reader.vocabulary()
  }

  /// The whole corpus as values.
  package var corpus: Corpus {
    var corpus = Corpus(id: id, title: title, language: language)
    corpus.sources = sources.all()
    corpus.names = names.all()
    corpus.vocabulary = vocabulary
    corpus.claims = claims.all()
    corpus.origins = origins.all()
    corpus.relations = relations.all()
    return corpus
  }

  private func word(_ number: Int) -> Int { image.word(head.index + number) }
}

extension PackedTable {
  fileprivate func record<Record>(
    _ number: Int, _ read: (inout PackedReader) -> Record
  ) -> Record {
    var reader = reader(number)
    return read(&reader)
  }

  fileprivate func all<Record>(_ read: (inout PackedReader) -> Record) -> [Record] {
    (0..<count).map { record($0, read) }
  }
}
