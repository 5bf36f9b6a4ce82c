import ParleyModel

/// Names and numbers as the evidence prints them: nothing in an answer line that does not stand in
/// an excerpt under it, or in the passage that its evidence names.
struct Printed {
  let archive: any Archive

  /// The longest form of a name that stands in the evidence; nil where none does.
  func name(_ id: String, _ evidence: [Evidence]) -> String? {
    guard let name = archive.name(id: id) else { return nil }
    // Most excerpts print it; the passages are looked at where none does.
    let full = Folding.bytes(name.name)
    if evidence.contains(where: { Self.stands(full, in: Folding.bytes($0.excerpt)) }) {
      return name.name
    }
    let grounds = evidence.flatMap(grounds).map { Folding.bytes($0) }
    func stands(_ form: String) -> Bool {
      let form = Folding.bytes(form)
      return grounds.contains { Self.stands(form, in: $0) }
    }
    if stands(name.name) { return name.name }
    // The longest; of equally long ones the first in the alphabet.
    var best: (form: String, length: Int)?
    for form in name.aliases + name.metonyms {
      let length = form.unicodeScalars.count
      if let best, (length, best.form) <= (best.length, form) { continue }
      if stands(form) { best = (form, length) }
    }
    if let best { return best.form }
    // `Russian side` tells of Russia.
    if name.adjectives.contains(where: stands) { return name.name }
    return nil
  }

  /// The excerpt, then the passage that names the speaker.
  func grounds(_ evidence: Evidence) -> [String] {
    guard let number = evidence.attribution.namedIn,
      let passage = archive.source(id: evidence.source)?.passage(number)
    else { return [evidence.excerpt] }
    return [evidence.excerpt, passage.text]
  }

  /// True where a form stands with its own letters, not in the middle of a longer word; both folded.
  static func stands(_ form: [UInt8], in text: [UInt8]) -> Bool {
    guard let first = form.first, form.count <= text.count else { return false }
    for at in 0...(text.count - form.count) where text[at] == first {
      let end = at + form.count
      if at == 0 || !isLetter(text[at - 1]), end == text.count || !isLetter(text[end]),
        text[at..<end].elementsEqual(form)
      {
        return true
      }
    }
    return false
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x61 && byte <= 0x7A || byte >= 0x80
  }
}
