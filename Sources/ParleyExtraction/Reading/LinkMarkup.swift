/// Takes link and emphasis marks out of a line's tokens: `[called](#)` reads `called`.
enum LinkMarkup {
  private static let bracket = UInt64(0x5B)
  private static let closing = UInt64(0x5D)
  private static let round = UInt64(0x28)
  /// Tokens looked through on either side of `](`.
  private static let reach = 60
  private static let star = UInt64(0x2A)

  static func removed(from tokens: [Token]) -> [Token] {
    guard tokens.contains(where: { $0.word == star || $0.word == closing }) else { return tokens }
    var drop = Set<Int>()
    for at in tokens.indices {
      if tokens[at].word == star { drop.insert(at) }
      guard tokens[at].word == closing, at + 1 < tokens.count, tokens[at + 1].word == round,
        tokens[at + 1].glued,
        let open = tokens[..<at].suffix(reach).lastIndex(where: { $0.word == bracket }),
        let end = tokens[at...].prefix(reach).firstIndex(where: {
          $0.tag == .close && $0.word != closing
        })
      else { continue }
      drop.insert(open)
      drop.formUnion(at...end)
    }
    return tokens.indices.filter { !drop.contains($0) }.map { tokens[$0] }
  }
}
