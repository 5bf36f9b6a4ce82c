import Diagnostics
import ParleyModel

/// A reader of the excerpt, its paragraph and the passage of `named_in` can tell who speaks, unless
/// it is somebody without a name.
enum SpeakersCheck: CorpusCheck {
  static func run(_ checked: CheckedCorpus) {
    checked.forEachEvidence { _, evidence, place in
      guard checked.source(evidence.source) != nil else { return }
      var texts = [evidence.excerpt]
      if let passage = checked.passages(of: evidence) { texts.append(passage) }
      if let paragraph = evidence.attribution.namedIn {
        guard let passage = checked.passage(evidence.source, paragraph) else {
          checked.log.add(
            .noPassage(paragraph, evidence.source, checked.location(place.at("named_in"))))
          return
        }
        texts.append(passage)
      }
      let speakers = evidence.attribution.speakers.compactMap { checked.number(.name, $0) }
      guard !speakers.isEmpty, speakers.count == evidence.attribution.speakers.count,
        !speakers.contains(where: { checked.corpus.names[$0].kind == .unnamed })
      else { return }
      let named = texts.reduce(into: Set<Int>()) { $0.formUnion(checked.forms.names(in: $1)) }
      if named.isDisjoint(with: speakers) {
        checked.log.add(
          .unnamed(evidence, checked.location(place.at("speaker", 0))))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func noPassage(
    _ paragraph: Int, _ source: String, _ location: SeedLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "the source '\(source)' does not have passage \(paragraph)", location,
      remedy: "put the text into 'sources/\(source).yaml', or correct the number")
  }

  fileprivate static func unnamed(
    _ evidence: Evidence, _ location: SeedLocation
  ) -> Diagnostic {
    let speaker = evidence.attribution.speakers.joined(separator: "', '")
    let places =
      evidence.attribution.namedIn.map { "passages \(evidence.paragraph) and \($0)" }
      ?? "passage \(evidence.paragraph)"
    let verb = evidence.attribution.namedIn == nil ? "does" : "do"
    return Diagnostic(
      .error, "\(places) of '\(evidence.source)' \(verb) not name '\(speaker)'", location,
      remedy: "add the passage that does as 'named_in', or the words there to the name's roles")
  }
}
