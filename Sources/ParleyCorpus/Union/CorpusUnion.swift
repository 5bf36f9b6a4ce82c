package import ParleyModel

/// Several corpora as one to be asked.
///
/// An id that two of them have is told apart by the corpus's: `harbour/c12`. Two names are one only
/// where both are of a kind and a full form of them is the same, letter for letter; a surname alone
/// joins nobody.
package struct CorpusUnion {
  private var union: Corpus
  private var taken: [RecordKind: Set<String>] = [:]
  private var corpora: Set<String> = []
  /// The numbers of names by kind and full form; nil where a form is that of several.
  private var forms: [String: Int?] = [:]

  /// - Parameter corpora: at least one; the vocabulary of the last is that of all.
  package static func of(_ corpora: [Corpus]) -> Corpus {
    guard corpora.count > 1, let last = corpora.last else { return corpora[0] }
    var union = CorpusUnion(
      Corpus(
        id: corpora.map(\.id).joined(separator: "+"),
        title: corpora.map(\.title).joined(separator: " + "), language: last.language))
    union.union.vocabulary = last.vocabulary
    for corpus in corpora { union.add(corpus) }
    return union.union
  }

  private init(_ corpus: Corpus) { union = corpus }

  private mutating func add(_ corpus: Corpus) {
    let prefix = unused(corpus.id)
    let names = add(corpus.names, prefix)
    let sources = apart(corpus.sources.map(\.id), .source, prefix)
    let origins = apart(corpus.origins.map(\.id), .origin, prefix)
    let claims = apart(corpus.claims.map(\.id), .claim, prefix)
    let relations = apart(corpus.relations.map(\.id), .relation, prefix)
    let renaming = Renaming(
      names: names, sources: sources, origins: origins, claims: claims, relations: relations)
    union.sources += corpus.sources.map(renaming.source)
    union.origins += corpus.origins.map(renaming.origin)
    union.claims += corpus.claims.map(renaming.claim)
    union.relations += corpus.relations.map(renaming.relation)
  }

  /// The corpus's id, with a number behind it where another has it.
  private mutating func unused(_ id: String) -> String {
    var name = id
    var number = 2
    while !corpora.insert(name).inserted {
      name = "\(id)-\(number)"
      number += 1
    }
    return name
  }

  /// New ids for those that are taken.
  private mutating func apart(
    _ ids: [String], _ kind: RecordKind, _ prefix: String
  ) -> [String: String] {
    var changed: [String: String] = [:]
    for id in ids where !taken[kind, default: []].insert(id).inserted {
      changed[id] = "\(prefix)/\(id)"
      taken[kind, default: []].insert("\(prefix)/\(id)")
    }
    return changed
  }

  private mutating func add(_ names: [Name], _ prefix: String) -> [String: String] {
    var changed: [String: String] = [:]
    var added: [Name] = []
    for name in names {
      let known = Set(Self.keys(name).compactMap { forms[$0] ?? nil })
      if known.count == 1, let number = known.first {
        changed[name.id] = union.names[number].id
        union.names[number] = union.names[number].joined(to: name)
        note(union.names[number], number)
      } else {
        added.append(name)
      }
    }
    changed.merge(apart(added.map(\.id), .name, prefix)) { _, new in new }
    for name in added {
      note(name, union.names.count)
      union.names.append(name.renamed(changed))
    }
    return changed
  }

  private mutating func note(_ name: Name, _ number: Int) {
    for key in Self.keys(name) {
      if let other = forms[key] {
        if other != number { forms[key] = .some(nil) }
      } else {
        forms[key] = number
      }
    }
  }

  /// The name in full, and aliases of two words and more.
  private static func keys(_ name: Name) -> [String] {
    let aliases = name.aliases.filter { $0.split(separator: " ").count > 1 }
    return ([name.name] + aliases).map { "\(name.kind.rawValue) \($0.lowercased())" }
  }
}
