import ParleyModel

/// What the pieces of a question are, and how they are printed.
extension QuestionReader {
  /// `subjects` and `topics` ask for anything, and so do the areas that something covers.
  func isGeneric(_ piece: Piece, _ acts: [ActEntry] = []) -> Bool {
    let isField = piece.isWord(
      "area", "areas", "field", "fields", "sphere", "spheres", "domains")
    return isField && acts.contains { $0.id == "address" }
      || piece.chunk?.concepts.contains { ["issue", "topic"].contains(lexicon.concept($0).id) }
        ?? false
  }

  /// `in what state of health`: a noun that no claim has, but kin of it: the ill and the wounded.
  func isBroad(_ piece: Piece) -> Bool {
    func isMet(_ concept: Int) -> Bool {
      let word = Term.concept(lexicon.concept(concept).id)
      return context.index.claims(with: Term.word(word, inText: true)).count > 0
        || context.index.claims(with: Term.word(word, inText: false)).count > 0
    }
    func isKind(_ concept: Int) -> Bool {
      let word = Term.concept(lexicon.concept(concept).id)
      return context.index.claims(with: Term.type(word)).count > 0
    }
    guard let concepts = piece.chunk?.concepts,
      !concepts.contains(where: { isMet($0) || isKind($0) })
    else {
      return false
    }
    return concepts.contains { lexicon.concept($0).related.contains(where: isMet) }
  }

  /// Without possessives that only qualify another name: `Zelensky's Presidential Office`.
  func unqualified(_ pieces: [Piece]) -> [Piece] {
    pieces.indices.filter { at in
      !(pieces[at].isName && pieces[at].isPossessive
        && at + 1 < pieces.count && pieces[at + 1].isName)
    }.map { pieces[$0] }
  }

  func isPosition(_ piece: Piece) -> Bool {
    piece.chunk?.concepts.contains { lexicon.concept($0).id == "negotiating-position" } ?? false
  }

  func isActor(_ piece: Piece) -> Bool {
    lexicon.names(piece, [.person, .party, .organisation])
  }

  /// The ids of the acts that an event is: annexing for `the annexation of Crimea`.
  func deeds(_ event: Piece) -> [String] {
    let word = event.text.split(separator: " ").first.map { Folding.text($0) } ?? ""
    return lexicon.meanings(of: lexicon.key(word)).compactMap {
      if case .act(let number, false) = $0 { lexicon.act(number).id } else { nil }
    }
  }

  func isLight(_ piece: Piece) -> Bool {
    piece.chunk.map { FunctionWords.isLight($0.first.folded) } ?? false
  }

  /// A piece in the language's own words: a concept by its first word, a name by itself.
  func printed(_ piece: Piece) -> String {
    switch piece.content {
    case .quantity(let quantity):
      let unit = quantity.unit
      return quantity.bound.rawValue + quantity.number + (unit.isEmpty ? "" : " " + unit)
    case .date(let span): return span.iso
    case .phrase(let words): return "\"\(words)\""
    case .chunk(let chunk):
      if chunk.names.isEmpty, chunk.concepts.count == 1, chunk.acts.isEmpty {
        return lexicon.concept(chunk.concepts[0]).word
      }
      if chunk.names.isEmpty {
        let words =
          chunk.first.isCapitalized && chunk.meanings.isEmpty
          ? piece.text : Folding.text(piece.text)
        // `centered on` holds the word of a clause; hyphens keep it together.
        return words.split(separator: " ").contains { ClauseKey(rawValue: String($0)) != nil }
          ? words.replacing(" ", with: "-") : words
      }
      return piece.text.hasSuffix("'s") || piece.text.hasSuffix("’s")
        ? String(piece.text.dropLast(2)) : piece.text
    case .weekday, .ordinal, .mark: return piece.text
    }
  }
}
