@testable import ParleyExtraction

/// The proposals for a text, one line each: `source | cue | content … content`.
func proposed(_ text: String) -> [String] {
  Extraction.attributions(in: text).map { record in
    [record.sources, record.cues, record.contents]
      .map { $0.map(\.text).joined(separator: " … ") }.joined(separator: " | ")
  }
}

/// The rules that proposed, in order.
func rules(_ text: String) -> [String] { Extraction.attributions(in: text).map(\.rule) }
