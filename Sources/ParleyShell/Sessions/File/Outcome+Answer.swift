package import Diagnostics
package import ParleyModel

extension Outcome {
  package init(_ answer: Answer) {
    self.init(
      status: answer.status == .answered ? .answered : .notFound,
      label: answer.verdict?.rawValue ?? answer.judgement, answer: Digest(of: answer.line),
      listing: answer.items.map(Listing.init))
    excerpts = Self.marks(answer.claims)
    nearest = Self.marks(answer.nearest.map(\.claim))
    for conflict in answer.conflicts {
      let mark = ConflictMark(kind: conflict.kind, digest: Digest(of: conflict.sides))
      if !conflicts.contains(mark) { conflicts.append(mark) }
    }
  }

  package init(_ error: Diagnostic) {
    self.init(
      status: .error, answer: Digest(of: [error.message, error.remedy ?? ""] + error.notes))
  }

  /// A command that did its work.
  package static let done = Outcome(status: .done, answer: Digest(of: ""))

  /// Each excerpt once: two claims of one answer can rest on the same words.
  private static func marks(_ claims: [CitedClaim]) -> [ExcerptMark] {
    var seen: Set<ExcerptMark> = []
    return claims.lazy.flatMap(\.evidence).map(ExcerptMark.init).filter { seen.insert($0).inserted }
  }
}

extension Outcome.Listing {
  fileprivate init(_ items: [Item]) {
    let fields = items.flatMap(\.fields).map { "\($0.name): \(Self.text($0.value))" }
    self.init(rows: items.count, digest: Digest(of: fields))
  }

  private static func text(_ value: Item.Value) -> String {
    switch value {
    case .text(let text): text
    case .number(let number): String(number)
    case .list(let texts): texts.joined(separator: "\n")
    case .nothing: ""
    }
  }
}

extension ExcerptMark {
  fileprivate init(_ citation: Citation) {
    let last = max(citation.paragraph, citation.through ?? citation.paragraph)
    self.init(
      source: citation.source, paragraphs: citation.paragraph...last,
      digest: Digest(of: citation.quote),
      attribution: [citation.mode.rawValue, citation.speaker].compactMap(\.self)
        .joined(separator: ", "))
  }
}
