import ParleyModel

@testable import ParleyQuery

/// Numbers from a seed, the same on every machine.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state &* 0x2545_F491_4F6C_DD1D
  }
}

/// Some words of a passage, and how to spoil them.
struct Cut {
  let source: Source
  let passage: Passage
  /// As printed, with their marks.
  let words: [String]

  var text: String { words.joined(separator: " ") }

  private static func read(_ text: String) -> [QuotedWord] { QuotedWordReader.words(of: text) }

  static func contentCount(_ words: [String]) -> Int {
    read(words.joined(separator: " ")).contentCount
  }

  /// Cuts of 6 to 30 words from every passage that has so many, so many of each.
  static func all(of corpus: Corpus, each count: Int, seed: UInt64) -> [Cut] {
    var numbers = SeededNumbers(seed)
    var cuts: [Cut] = []
    for source in corpus.sources {
      for passage in source.passages where !passage.text.hasPrefix("<") {
        let words = passage.text.split(separator: " ").map(String.init)
        guard words.count >= 6 else { continue }
        for _ in 0..<count {
          let length = Int.random(in: 6...min(30, words.count), using: &numbers)
          let start = Int.random(in: 0...(words.count - length), using: &numbers)
          let part = Array(words[start..<(start + length)])
          if contentCount(part) >= 4 {
            cuts.append(Cut(source: source, passage: passage, words: part))
          }
        }
      }
    }
    return cuts
  }

  /// Places of words that say something, first and last left out: without those it is another cut.
  func places(_ isFit: (QuotedWord) -> Bool) -> [Int] {
    words.indices.dropFirst().dropLast().filter { at in
      let read = Self.read(words[at])
      return read.count == 1 && isFit(read[0])
    }
  }

  func without(_ place: Int) -> [String] {
    var words = words
    words.remove(at: place)
    return words
  }

  func with(_ word: String, at place: Int) -> [String] {
    var words = words
    words[place] = word
    return words
  }
}
