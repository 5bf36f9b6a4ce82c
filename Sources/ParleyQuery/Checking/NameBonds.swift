import ParleyModel

/// Whose something is: the Russian of `Russian delegation`, the Ukraine of `president of Ukraine`.
struct NameBonds {
  struct Bond {
    /// The numbers of the names, any of which is meant.
    let names: Set<Int>
    /// What is theirs, as keys and concepts of its words.
    let heads: Set<String>
    let label: String
  }

  let bonds: [Bond]

  /// - Parameter readsOwn: whether `its` is taken for the one who is named before.
  init(_ pieces: [Piece], _ lexicon: Lexicon, readsOwn: Bool = false) {
    var bonds: [Bond] = []
    for at in pieces.indices where pieces[at].isName {
      if let body = Self.body(pieces[at], lexicon) { bonds.append(body) }
      let names = Set(pieces[at].names.map(\.number))
      let isOwner =
        pieces[at].names.contains { $0.use == .adjective }
        || pieces[at].chunk?.first.isPossessive ?? false
      var heads: Set<String> = []
      if isOwner {
        var next = at + 1
        // `Russian and Ukrainian demands` are both of them.
        while next < pieces.count, pieces[next].isName || pieces[next].isWord("and", "or") {
          next += 1
        }
        for piece in pieces[min(next, pieces.count)...].prefix(2) where piece.function == nil {
          heads.formUnion(Self.keys(piece, lexicon))
        }
      } else if at > 1, pieces[at - 1].isWord("of") {
        heads = Self.keys(pieces[at - 2], lexicon)
      }
      if !heads.isEmpty {
        bonds.append(Bond(names: names, heads: heads, label: pieces[at].text))
      }
    }
    if readsOwn, let own = Self.own(pieces, lexicon) { bonds.append(own) }
    self.bonds = bonds
  }

  /// `Ukraine said its approach` means Ukraine's, where nobody else is named before.
  private static func own(_ pieces: [Piece], _ lexicon: Lexicon) -> Bond? {
    guard
      let at = pieces.indices.dropLast().first(where: {
        pieces[$0].isWord("its", "his", "her", "their")
      })
    else { return nil }
    let before = pieces[..<at].filter(\.isName)
    let heads = keys(pieces[at + 1], lexicon)
    guard before.count == 1, !heads.isEmpty else { return nil }
    // What is somebody's may be told as his country's.
    var names: Set<Int> = []
    for (number, _) in before[0].names {
      var next: Int? = number
      while let name = next, names.insert(name).inserted { next = lexicon.name(name).of }
    }
    return Bond(names: names, heads: heads, label: before[0].text)
  }

  /// `Ukrainian delegation` has a name of its own, and is Ukraine's delegation.
  private static func body(_ piece: Piece, _ lexicon: Lexicon) -> Bond? {
    guard let chunk = piece.chunk, !chunk.isSingle,
      let word = chunk.key.split(separator: " ").last.map(String.init)
    else { return nil }
    let owners = piece.names.map { lexicon.name($0.number) }
      .filter { $0.kind == .organisation }.compactMap(\.of)
    guard !owners.isEmpty else { return nil }
    let concepts = lexicon.meanings(of: word).compactMap { meaning -> String? in
      if case .concept(let number) = meaning {
        Term.concept(lexicon.concept(number).id)
      } else {
        nil
      }
    }
    return Bond(names: Set(owners), heads: Set([word] + concepts), label: piece.text)
  }

  /// The first bond that another text gives to somebody else.
  func clash(_ other: NameBonds) -> Bond? {
    bonds.first { bond in
      let same = other.bonds.filter { !$0.heads.isDisjoint(with: bond.heads) }
      return !same.isEmpty && same.allSatisfy { $0.names.isDisjoint(with: bond.names) }
    }
  }

  private static func keys(_ piece: Piece, _ lexicon: Lexicon) -> Set<String> {
    guard let chunk = piece.chunk, piece.function == nil else { return [] }
    return Set([chunk.key] + chunk.concepts.map { Term.concept(lexicon.concept($0).id) })
  }
}
