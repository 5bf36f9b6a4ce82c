import Diagnostics
import ParleyModel

/// The manner of a report fits its speakers: an outlet's own voice has none, quoted and reported
/// speech has one.
enum ModesCheck: CorpusCheck {
  static func run(_ checked: CheckedCorpus) {
    checked.forEachEvidence { _, evidence, place in
      let speakers = evidence.attribution.speakers
      switch evidence.attribution.mode {
      case .narrative:
        guard !speakers.isEmpty else { return }
        checked.log.add(.speakerInNarrative(checked.location(place.at("speaker"))))
      case .direct, .indirect, .mixed:
        guard speakers.isEmpty else { return }
        checked.log.add(
          .noSpeaker(evidence.attribution.mode, checked.location(place.at("mode"))))
      case .anonymous: break
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func speakerInNarrative(_ location: SeedLocation) -> Diagnostic {
    Diagnostic(
      .error, "a narrative has no speaker: it is the outlet's own voice", location,
      remedy: "leave the speaker out, or write 'mode: indirect'")
  }

  fileprivate static func noSpeaker(
    _ mode: Evidence.Mode, _ location: SeedLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "\(mode.rawValue) speech has a speaker, and none is given", location,
      remedy: "add 'speaker: […]', or write 'mode: narrative'")
  }
}
