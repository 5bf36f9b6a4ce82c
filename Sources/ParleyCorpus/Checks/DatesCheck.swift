import Diagnostics
import ParleyModel

/// Nothing is issued after it was updated or retrieved, or said after it was in print.
enum DatesCheck: CorpusCheck {
  static func run(_ checked: CheckedCorpus) {
    for (number, source) in checked.corpus.sources.enumerated() {
      let place = CorpusPlace(.source, number)
      guard let issued = source.issued else { continue }
      if let retrieved = source.retrieved, retrieved.lastDay < issued.firstDay {
        checked.log.add(
          .early("retrieved", retrieved, issued, checked.location(place.at("retrieved"))))
      }
      if let updated = source.updateDate, updated.lastDay < issued.firstDay {
        checked.log.add(
          .early("updated", updated, issued, checked.location(place.at("updated"))))
      }
    }
    checked.forEachEvidence { _, evidence, place in
      let origin = checked.number(.origin, evidence.origin).map { checked.corpus.origins[$0] }
      let said = evidence.attribution.said
      if let print = checked.source(evidence.source)?.lastDayOfPrint {
        if let said, said.days.lowerBound > print.lastDay {
          checked.log.add(.late("said \(said.iso)", print, checked.location(place.at("said"))))
        }
        if let date = origin?.date, date.firstDay > print.lastDay {
          checked.log.add(
            .late("the origin is of \(date.iso)", print, checked.location(place.at("origin"))))
        }
      }
      if let said, let origin, let date = origin.date,
        !said.days.overlaps(date.firstDay...date.lastDay)
      {
        checked.log.add(.apart(said, origin.id, date, checked.location(place.at("said"))))
      }
    }
  }
}

extension Source {
  /// The day of the update, where it is printed as `2025-07-24 09:17` or `2025-07-24`.
  fileprivate var updateDate: PartialDate? {
    updated.flatMap { PartialDate(iso: $0.prefix(10)) }
  }

  /// The last day on which the text was written.
  fileprivate var lastDayOfPrint: PartialDate? {
    guard let issued else { return nil }
    guard let updated = updateDate, updated.lastDay > issued.lastDay else { return issued }
    return updated
  }
}

extension Diagnostic {
  private static var remedy: String { "correct one of the dates" }

  fileprivate static func early(
    _ key: String, _ date: PartialDate, _ issued: PartialDate, _ location: SeedLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "\(key) \(date.iso), before it was issued on \(issued.iso)", location,
      remedy: remedy)
  }

  fileprivate static func late(
    _ what: String, _ print: PartialDate, _ location: SeedLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "\(what), but the source was in print by \(print.iso)", location,
      remedy: remedy)
  }

  fileprivate static func apart(
    _ said: TimeSpan, _ origin: String, _ date: PartialDate, _ location: SeedLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "said \(said.iso), but its origin '\(origin)' is of \(date.iso)", location,
      remedy: remedy)
  }
}
