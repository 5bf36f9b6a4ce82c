import Packing
package import ParleyModel

/// Makes the index of a corpus: its lexicon, its terms with the claims they stand in, its facts.
package struct IndexBuilder {
  private let corpus: Corpus
  private var lexicon: LexiconBuilder
  private var postings: [String: [Int]] = [:]

  /// The index as bytes, read by `Index`.
  package static func image(of corpus: Corpus) -> [UInt8] {
    var builder = IndexBuilder(corpus)
    return builder.run()
  }

  private init(_ corpus: Corpus) {
    self.corpus = corpus
    lexicon = LexiconBuilder(corpus)
  }

  private mutating func run() -> [UInt8] {
    for claim in corpus.claims { know(claim) }
    var writer = PackedWriter()
    lexicon.pack(into: &writer)
    // The claims' words are read through the very lexicon that will read the questions.
    let image = writer.image(mark: 0, version: 0)
    var reader = PackedImage(copying: image, mark: 0, version: 0)!.reader(at: 0)
    let collector = TermCollector(corpus, Lexicon(&reader))
    for (number, claim) in corpus.claims.enumerated() {
      for term in collector.terms(of: claim) { postings[term, default: []].append(number) }
    }
    let order = postings.sorted { $0.key < $1.key }
    writer.section {
      $0.keys(order.enumerated().map { (text: $1.key, number: $0) })
    }
    writer.section { $0.table(order.map(\.value)) { $0.list($1) { $0.number($1) } } }
    let units = corpus.vocabulary.unitsByWord
    writer.section { $0.table(corpus.claims) { Facts($1, units).pack(into: &$0) } }
    writer.number(corpus.claims.count)
    writer.number(collector.referenceYear)
    PassageIndexBuilder.pack(corpus, into: &writer)
    let acts = LexiconBuilder.acts(of: corpus)
    SpellingIndexBuilder.pack(corpus, acts: acts, into: &writer) { postings[$0]?.count ?? 0 }
    return writer.image(mark: Index.mark, version: Index.version)
  }

  private mutating func know(_ claim: Claim) {
    for text in [claim.text, claim.proposition.content ?? "", claim.proposition.reason ?? ""]
      + claim.evidence.map(\.excerpt)
    {
      lexicon.know(Tokenizer.tokens(of: text))
    }
  }
}

extension Vocabulary {
  /// Every unit under its id and each of its words: `hours` as well as `hour`.
  var unitsByWord: [String: Unit] {
    var found: [String: Unit] = [:]
    for unit in units {
      for word in [unit.id] + unit.words where found[word] == nil { found[word] = unit }
    }
    for unit in units { found[unit.id] = unit }
    return found
  }
}
