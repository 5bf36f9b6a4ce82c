import Diagnostics
import ParleyModel

/// The outlets and agencies that a matter names, and a headline: they are what is compared, not what
/// it is about.
struct ComparedOutlets {
  /// The ids of the names.
  let ids: [String]
  /// True where headlines are held against texts.
  let hasHeadline: Bool
  /// The matter without them.
  let matter: String

  /// True where what is named narrows the matter by itself.
  var isNarrow: Bool { ids.count > 1 || hasHeadline }

  private static let places: WordTable = ["headline", "headlines", "text", "texts", "body"]

  init(_ text: String, _ context: QueryContext) {
    let lexicon = context.index.lexicon
    var bytes = Array(text.utf8)
    var ids: [String] = []
    let pieces = context.pieces.pieces(of: text)
    hasHeadline = pieces.contains { $0.isWord("headline", "headlines") }
    for piece in pieces.reversed() {
      if hasHeadline, let word = piece.word, Self.places.contains(word) {
        bytes.replaceSubrange(piece.span.start..<piece.span.end, with: [])
        continue
      }
      guard piece.isName else { continue }
      let entries = piece.names.map { lexicon.name($0.number) }
      guard entries.allSatisfy({ [.outlet, .agency].contains($0.kind) }) else { continue }
      ids.insert(entries[0].id, at: 0)
      bytes.replaceSubrange(piece.span.start..<piece.span.end, with: [])
    }
    self.ids = ids
    matter = String(decoding: bytes, as: UTF8.self)
  }

  /// True where every outlet has a part in a difference.
  func admits(_ difference: SourceDifference, _ archive: any Archive) -> Bool {
    let claims = difference.claims.map(archive.claim)
    if hasHeadline {
      let isHeadline = claims.flatMap(\.evidence).map {
        $0.attribution.channel?.contains("headline") ?? false
      }
      guard isHeadline.contains(true), isHeadline.contains(false) else { return false }
    }
    return ids.allSatisfy { id in claims.contains { Self.carries($0, id, archive) } }
  }

  /// True where a claim stands in one of the outlets, or none is named.
  func admits(_ claim: Claim, _ archive: any Archive) -> Bool {
    ids.isEmpty || ids.contains { Self.carries(claim, $0, archive) }
  }

  private static func carries(_ claim: Claim, _ id: String, _ archive: any Archive) -> Bool {
    claim.evidence.contains { evidence in
      let source = archive.source(id: evidence.source)
      return source?.outlet == id || source?.agencies.contains(id) ?? false
        || evidence.attribution.via.contains(id) || evidence.attribution.speakers.contains(id)
    }
  }
}
