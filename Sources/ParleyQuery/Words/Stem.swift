import ParleyModel

/// Brings the forms of an English word together: `proposes`, `proposed`, `proposing`.
///
/// What comes out is a key, not a word: `propos`. Irregular forms (`gave`) are data of the
/// vocabulary and are looked up before.
enum Stem {
  /// The key of a folded word.
  static func of(_ word: consuming [UInt8]) -> [UInt8] {
    var w = consume word
    guard w.count > 3, w.allSatisfy({ $0 >= 0x80 || ($0 >= 0x61 && $0 <= 0x7A) }) else { return w }
    dropPlural(&w)
    let whole = w.count
    if ends(w, "ied"), w.count > 4 {
      w.removeLast(3)
      w.append(UInt8(ascii: "y"))
    } else if ends(w, "eed"), w.count > 4 {
      w.removeLast()
    } else if ends(w, "ed"), !ends(w, "eed"), hasVowel(w.dropLast(2)), w.count == 4 {
      // `died`, `used`: the verb itself ends in an e.
      w.removeLast()
    } else if ends(w, "ed"), hasVowel(w.dropLast(2)), w.count > 4 {
      w.removeLast(2)
    } else if ends(w, "ing"), hasVowel(w.dropLast(3)), w.count > 5 {
      w.removeLast(3)
    } else if ends(w, "ly"), w.count > 7 {
      w.removeLast(2)
    }
    let isDouble = dropDouble(&w)
    // `planed` and `planing` come from `plane`, `planned` and `planning` from `plan`.
    if w.count < whole, !isDouble, isShort(w[...]) { w.append(UInt8(ascii: "e")) }
    // An aide is no aid.
    let keepsE = isShort(w.dropLast()) || w.count == 4 && ends(w, "aide")
    if w.count > 3, w.last == UInt8(ascii: "e"), !keepsE { w.removeLast() }
    if w.count > 3, w.last == UInt8(ascii: "y"), !isVowel(w[w.count - 2]) {
      w[w.count - 1] = UInt8(ascii: "i")
    }
    return w
  }

  static func of(_ word: String) -> String {
    String(decoding: of(Folding.bytes(word)), as: UTF8.self)
  }

  private static func dropPlural(_ w: inout [UInt8]) {
    guard w.last == UInt8(ascii: "s") else { return }
    if ends(w, "ies"), w.count > 4 {
      w.removeLast(3)
      w.append(UInt8(ascii: "y"))
    } else if ends(w, "sses") || ends(w, "shes") || ends(w, "ches") || ends(w, "xes")
      || ends(w, "zes")
    {
      w.removeLast(2)
    } else if !ends(w, "ss"), !ends(w, "us"), !ends(w, "is") {
      w.removeLast()
    }
  }

  /// `planned` has come down to `plann`; `call` goes the same way, so both stay together. True where
  /// a letter has gone.
  private static func dropDouble(_ w: inout [UInt8]) -> Bool {
    guard w.count > 3, let last = w.last, last == w[w.count - 2], !isVowel(last) else {
      return false
    }
    w.removeLast()
    return true
  }

  /// True for one syllable that ends in a consonant, a vowel and a consonant, as `plan` does: an e
  /// behind it makes another word.
  private static func isShort(_ word: ArraySlice<UInt8>) -> Bool {
    let end = word.endIndex
    guard word.count > 2, !isVowel(word[end - 1]), isVowel(word[end - 2]), !isVowel(word[end - 3]),
      word[end - 1] != UInt8(ascii: "w"), word[end - 1] != UInt8(ascii: "x")
    else { return false }
    return word.count(where: isVowel) == 1
  }

  private static func ends(_ word: [UInt8], _ suffix: StaticString) -> Bool {
    let count = suffix.utf8CodeUnitCount
    guard word.count >= count else { return false }
    for i in 0..<count where word[word.count - count + i] != suffix.utf8Start[i] { return false }
    return true
  }

  private static func hasVowel(_ word: some Sequence<UInt8>) -> Bool {
    word.contains(where: isVowel)
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }
}
