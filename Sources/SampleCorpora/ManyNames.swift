package import ParleyModel

/// A corpus of any number of people, made of syllables: the same for the same number. It makes no
/// claims of its own; its vocabulary is that of another corpus.
package enum ManyNames {
  private static let first = [
    "Ad", "Bel", "Cem", "Dor", "El", "Fen", "Gal", "Hel", "Ir", "Jan", "Kor", "Lud", "Mir", "Nev",
    "Or", "Pel", "Rad", "Sel", "Tam", "Ul", "Ver", "Yar", "Zel", "Çel",
  ]
  private static let middle = ["a", "e", "i", "o", "u", "an", "en", "in", "ol", "ar", "et", "iv"]
  private static let last = [
    "ski", "nov", "mann", "oğlu", "berg", "dze", "ić", "sen", "ová", "lin",
  ]

  package static func make(_ count: Int, from base: Corpus, seed: UInt64 = 1) -> Corpus {
    var dice = Dice(seed: seed)
    var corpus = base
    corpus.names += (0..<count).map { number in
      let given = dice.one(of: first) + dice.one(of: middle)
      let family =
        dice.one(of: first) + dice.one(of: middle) + dice.one(of: middle) + dice.one(of: last)
      return Name(
        id: "person-\(number)", kind: .person, name: "\(given) \(family)", aliases: [family],
        roles: ["member \(number)"])
    }
    return corpus
  }
}
