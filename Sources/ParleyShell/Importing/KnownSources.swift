import ParleyCorpus
import ParleyModel

/// What a corpus has already, so that nothing is brought into it twice.
struct KnownSources {
  private var ids: Set<String>
  private var byDigest: [String: String] = [:]
  /// By the hash of what the passages say: the same text in another encoding, or saved again.
  private var byText: [[UInt8]: String] = [:]
  private var names: Set<String>
  private var outlets: [String: String] = [:]

  init(_ corpus: Corpus) {
    ids = Set(corpus.sources.map(\.id))
    names = Set(corpus.names.map(\.id))
    for source in corpus.sources { note(source) }
    for name in corpus.names where name.kind == .outlet || name.kind == .agency {
      for form in [name.name] + name.aliases { outlets[form.lowercased()] = name.id }
    }
  }

  /// The id of the source that holds this text.
  func holder(of source: Source) -> String? {
    source.digest.flatMap { byDigest[$0] } ?? byText[Self.hash(of: source)]
  }

  mutating func note(_ source: Source) {
    ids.insert(source.id)
    if let digest = source.digest { byDigest[digest] = source.id }
    byText[Self.hash(of: source)] = source.id
  }

  /// An id that no source bears: `notice`, `notice-2`.
  func freeID(_ wish: String) -> String { Self.free(wish, among: ids) }

  /// The id of an outlet's name, and the name where the corpus does not have it.
  mutating func outlet(called name: String, id wish: String) -> (id: String, new: Name?) {
    if let id = outlets[name.lowercased()] { return (id, nil) }
    let id = Self.free(wish, among: names)
    names.insert(id)
    outlets[name.lowercased()] = id
    return (id, Name(id: id, kind: .outlet, name: name))
  }

  private static func free(_ wish: String, among taken: Set<String>) -> String {
    guard taken.contains(wish) else { return wish }
    var number = 2
    while taken.contains("\(wish)-\(number)") { number += 1 }
    return "\(wish)-\(number)"
  }

  private static func hash(of source: Source) -> [UInt8] {
    var hash = SHA256()
    for passage in source.passages {
      var text = passage.text + "\n"
      text.withUTF8 { hash.add(UnsafeRawBufferPointer($0)) }
    }
    return hash.finished()
  }
}
