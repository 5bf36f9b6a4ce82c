package import ParleyModel

/// The sources that an answer names by their numbers alone.
package enum SourceStems {
  /// `001` and `002` of `Moscow offered (001 ¶11) / is ready to return (002 ¶17)`.
  package static func named(in answer: Answer) -> Set<String> {
    var texts = answer.notes + [answer.line] + answer.conflicts.flatMap { $0.sides }
    texts += answer.conflicts.compactMap(\.note)
    for field in (answer.items ?? []).flatMap(\.fields) {
      switch field.value {
      case .text(let text): texts.append(text)
      // A row may list its sources: `001`, `002`.
      case .list(let list): texts += list + list.map { "(\($0))" }
      case .number, .nothing: break
      }
    }
    return texts.reduce(into: []) { $0.formUnion(stems(in: $1)) }
  }

  /// The words in front of each paragraph's number, and those that stand in brackets alone:
  /// `000` of `(000 ¶9)`, `001` of `“collect” (001), “evacuate”`.
  private static func stems(in text: String) -> Set<String> {
    let words = text.split(separator: " ")
    let before = zip(words, words.dropFirst()).filter { $1.hasPrefix("¶") }.map { pair in
      String(pair.0.drop { $0 == "(" })
    }
    let alone = words.compactMap { word -> String? in
      let rest = word.dropFirst().prefix { $0 != ")" }
      return word.hasPrefix("(") && word.dropFirst(rest.count + 1).hasPrefix(")")
        ? String(rest) : nil
    }
    return Set(before + alone)
  }
}
