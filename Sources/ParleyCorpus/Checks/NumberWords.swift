import ParleyModel

/// The numbers of a text, whether in digits or in words.
struct NumberWords {
  private var values: [String: Double]

  /// With the number words of a vocabulary; their ordinals are derived: `four`, `fourth`.
  init(_ words: [String: Double]) {
    values = words
    let irregular = [
      "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth",
      "nine": "ninth", "twelve": "twelfth",
    ]
    for (word, value) in words {
      let ordinal =
        irregular[word] ?? (word.hasSuffix("y") ? word.dropLast() + "ieth" : word + "th")
      if values[ordinal] == nil { values[ordinal] = value }
    }
  }

  struct Number {
    let value: Double
    /// The numbers of its words.
    let words: Range<Int>
  }

  /// The numbers, each as large as its words make it: `two dozen` is 24, `one hundred and fifty`
  /// is 150, `7 thousand` is 7000.
  func numbers(in words: [TextWord]) -> [Number] {
    var numbers: [Number] = []
    var place = 0
    while place < words.count {
      guard let first = value(of: words[place]) else {
        place += 1
        continue
      }
      let start = place
      var total = 0.0
      var group = first
      place += 1
      while let (next, following) = continuation(in: words, at: place, after: group) {
        switch next {
        case 1000...: (total, group) = (total + group * next, 0)
        case 12, 100: group *= next
        default: group += next
        }
        place = following
      }
      numbers.append(Number(value: total + group, words: start..<place))
    }
    return numbers
  }

  /// Every value in a text: those of the words alone and those they make together.
  func values(in words: [TextWord]) -> Set<Double> {
    Set(words.compactMap(value) + numbers(in: words).map(\.value))
  }

  /// The value of a word that makes a number greater, and the place behind the word.
  private func continuation(
    in words: [TextWord], at place: Int, after group: Double
  ) -> (value: Double, following: Int)? {
    let isHundreds = group > 0 && group.remainder(dividingBy: 100) == 0
    let skips = place < words.count && words[place].text == "and" && isHundreds
    let place = skips ? place + 1 : place
    guard place < words.count, !words[place].isNumeral, let next = value(of: words[place]) else {
      return nil
    }
    let isTens = group >= 20 && group < 100 && group.remainder(dividingBy: 10) == 0
    let adds =
      next >= 1 && (next < 10 && isTens || next < 100 && isHundreds || next < 100 && group == 0)
    let multiplies = group > 0 && (next >= 1000 || next == 100 || next == 12) && !isHundreds
    let scales = isHundreds && next >= 1000
    return adds || multiplies && !skips || scales && !skips ? (next, place + 1) : nil
  }

  /// `1,200` is 1200, `23rd` is 23, `third` is 3.
  private func value(of word: TextWord) -> Double? {
    guard word.isNumeral else { return values[word.text] }
    let number = word.text.prefix { $0.isNumber || $0 == "," || $0 == "." }
    return Double(number.filter { $0 != "," })
  }
}

extension TextWord {
  /// True for a word that begins with a digit.
  var isNumeral: Bool { text.utf8.first.map { (48...57).contains($0) } ?? false }
}
