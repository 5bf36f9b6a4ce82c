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
      case .list(let list): texts += list
      case .number, .nothing: break
      }
    }
    return texts.reduce(into: []) { $0.formUnion(stems(in: $1)) }
  }

  /// The words in front of each paragraph's number, without the bracket that one begins with.
  private static func stems(in text: String) -> Set<String> {
    let words = text.split(separator: " ")
    let stems = zip(words, words.dropFirst()).filter { $1.hasPrefix("¶") }
    return Set(stems.map { String($0.0.drop { $0 == "(" }) })
  }
}
