/// One place where a name stands: the name itself and the words that describe it.
struct Mention {
  /// Tokens of the name, titles and offices left out.
  let name: Range<Int>
  /// The whole run with what stands before: `Kremlin spokesman Dmitry Peskov`.
  let whole: Range<Int>

  /// The mentions of one paragraph, in order.
  static func all(in paragraph: Range<Int>, of article: Article) -> [Mention] {
    let tokens = article.tokens
    var mentions: [Mention] = []
    var at = paragraph.lowerBound
    while at < paragraph.upperBound {
      guard tokens[at].tag == .name, !tokens[at].entry.classes.contains(.time) else {
        at += 1
        continue
      }
      var end = at + 1
      while end < paragraph.upperBound, tokens[end].tag == .name,
        !tokens[end].entry.classes.contains(.time)
      {
        end += 1
      }
      if let mention = Mention(at..<end, floor: paragraph.lowerBound, article) {
        mentions.append(mention)
      }
      at = end
    }
    return mentions
  }

  init?(_ run: Range<Int>, floor: Int, _ article: Article) {
    let tokens = article.tokens
    var start = run.lowerBound
    for at in run where tokens[at].isOffice { start = at + 1 }
    for at in run where Self.bodies.contains(tokens[at]) && at + 3 == run.upperBound {
      start = at + 1
    }
    guard start < run.upperBound, run.upperBound - start <= 5 else { return nil }
    name = start..<run.upperBound
    var first = run.lowerBound
    while first > floor, [.noun, .adjective, .genitive].contains(tokens[first - 1].tag),
      run.lowerBound - first < 6
    {
      first -= 1
    }
    whole = first..<run.upperBound
  }

  func gender(_ article: Article) -> Gender {
    let title = Gender(of: article.tokens[whole.lowerBound..<name.lowerBound])
    let own = Gender(of: article.tokens[name])
    return title == .unknown || own != .unknown
      ? own : Gender(of: article.tokens[name.lowerBound - 1..<name.lowerBound])
  }

  /// Words before the name and those of a following apposition, up to its comma.
  func roles(_ article: Article) -> Set<UInt64> {
    let tokens = article.tokens
    var roles = Set(tokens[whole.lowerBound..<name.lowerBound].map(\.word))
    var at = name.upperBound
    guard at + 1 < tokens.count, tokens[at].tag == .comma else { return roles }
    at += 1
    guard [.determiner, .noun].contains(tokens[at].tag) else { return roles }
    while at < tokens.count, at < name.upperBound + 9,
      [.determiner, .noun, .adjective, .name].contains(tokens[at].tag)
    {
      roles.insert(tokens[at].word)
      at += 1
    }
    return roles
  }

  func isPerson(_ article: Article) -> Bool {
    let tokens = article.tokens[name]
    guard name.count >= 2, name.count <= 4, tokens.allSatisfy({ !$0.allCapitals }) else {
      return false
    }
    return !tokens.contains { Self.institutions.contains($0) }
  }

  /// Bodies whose secretary or head may be named right after them.
  private static let bodies = WordSet("council committee ministry department agency party court")
  private static let institutions = WordSet(
    """
    house party state states department university times post news court council committee ministry
    office agency bank press union states congress senate street journal poll club america center
    institute association federation foundation national international white supreme security
    defense group company corporation inc. street kingdom nations tribune today city county
    """)
}

extension Token {
  /// A title or an office written with a capital before a name: `President`, `Sen.`.
  var isOffice: Bool { !entry.classes.isDisjoint(with: [.title, .role]) }
}
