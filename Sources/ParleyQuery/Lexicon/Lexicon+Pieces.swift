import ParleyModel

/// What a piece of a line is, by the vocabulary.
extension Lexicon {
  /// True for a word of somebody's office: `minister`.
  func isOfRole(_ piece: Piece) -> Bool {
    piece.chunk?.topics.contains { topic($0).id == "role" } ?? false
  }

  /// True for the name of something that happens: `the leaders' meeting`.
  func isEvent(_ piece: Piece) -> Bool { names(piece, [.event]) }

  /// True for a name of one of some kinds.
  func names(_ piece: Piece, _ kinds: [Name.Kind]) -> Bool {
    piece.names.contains { kinds.contains(name($0.number).kind) }
  }

  /// True for what is held: `the next meeting`.
  func isMeeting(_ piece: Piece) -> Bool {
    guard piece.chunk != nil, !piece.isName, let word = piece.text.split(separator: " ").last else {
      return false
    }
    return meanings(of: key(Folding.text(word))).contains {
      if case .concept(let number) = $0 {
        SayingTime.meetings.contains(concept(number).id)
      } else {
        false
      }
    }
  }
}
