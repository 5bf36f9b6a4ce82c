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

  /// What the article says somebody is.
  struct Roles {
    fileprivate(set) var words: Set<UInt64> = []
    /// The last noun of each phrase: `spokesman` of `Kremlin spokesman`, none of `the Kremlin's`.
    fileprivate(set) var heads: Set<UInt64> = []
  }

  /// Words before the name and those of a following apposition, up to its comma.
  func roles(_ article: Article) -> Roles {
    let tokens = article.tokens
    var roles = Roles()
    roles.words = Set(tokens[whole.lowerBound..<name.lowerBound].map(\.word))
    if whole.lowerBound < name.lowerBound, tokens[name.lowerBound - 1].tag != .genitive {
      roles.heads.insert(tokens[name.lowerBound - 1].word)
    }
    let apposition = apposition(article)
    roles.words.formUnion(tokens[apposition].map(\.word))
    let head = apposition.last { [.noun, .name].contains(tokens[$0].tag) }
    if let head { roles.heads.insert(tokens[head].word) }
    return roles
  }

  /// `the head` of `Umerov, the head of the delegation,`; nothing of `in Kyiv, an official said`.
  private func apposition(_ article: Article) -> Range<Int> {
    let tokens = article.tokens
    let start = name.upperBound + 1
    guard start < tokens.count, tokens[name.upperBound].tag == .comma,
      [.determiner, .noun].contains(tokens[start].tag),
      whole.lowerBound == 0 || !Self.locating.contains(tokens[whole.lowerBound - 1])
    else { return 0..<0 }
    let end =
      (start..<min(tokens.count, name.upperBound + 9)).first {
        ![.determiner, .noun, .adjective, .name, .genitive].contains(tokens[$0].tag)
      } ?? min(tokens.count, name.upperBound + 9)
    let isSubject =
      end < tokens.count
      && [.finite, .past, .be, .have, .modal, .auxDo].contains(tokens[end].tag)
    return isSubject ? 0..<0 : start..<end
  }

  /// Before a place, which is nobody.
  private static let locating = WordSet("in at near from outside inside across around")

  /// `Ms Quist`: only persons have such a title.
  func isTitled(_ article: Article) -> Bool {
    Gender(of: article.tokens[whole.lowerBound..<name.lowerBound]) != .unknown
  }

  func isPerson(_ article: Article) -> Bool {
    let tokens = article.tokens[name]
    guard name.count >= 2, name.count <= 4, tokens.allSatisfy({ !$0.allCapitals }) else {
      return false
    }
    guard !tokens.contains(where: { Self.institutions.contains($0) }) else { return false }
    return Gender(of: tokens) != .unknown
      || !tokens.contains { !$0.entry.classes.isDisjoint(with: [.noun, .adjective]) }
  }

  /// Bodies whose secretary or head may be named right after them.
  private static let bodies = WordSet("council committee ministry department agency party court")
  fileprivate static let institutions = WordSet(
    """
    house party state states department university times post news court council committee ministry
    office agency bank press union states congress senate street journal poll club america center
    institute association federation foundation national international white supreme security
    defense group company corporation inc. street kingdom nations tribune today city county
    survey sun herald chronicle gazette observer guardian police bureau forum network
    republicans democrats conservatives liberals
    """)
}

extension Token {
  /// A noun of the language and no name by itself, though it be written with a capital.
  var isCommonNoun: Bool {
    guard !Self.proper.contains(self) else { return false }
    return Mention.institutions.contains(self)
      || !entry.classes.isDisjoint(with: [.noun, .role, .time])
  }

  /// A word that names of bodies turn on: `Ministry`, `Bank`.
  var isInstitution: Bool { Mention.institutions.contains(self) }

  /// Nouns of which there is one.
  private static let proper = WordSet("kremlin congress senate republicans democrats")

  /// A title or an office written with a capital before a name: `President`, `Sen.`.
  var isOffice: Bool { !entry.classes.isDisjoint(with: [.title, .role]) }
}
