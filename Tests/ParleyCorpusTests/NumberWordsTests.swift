import ParleyModel
import Testing

@testable import ParleyCorpus

@Suite struct NumberWordsTests {
  private let words = NumberWords([
    "two": 2, "three": 3, "four": 4, "five": 5, "seven": 7, "one": 1, "twenty": 20, "fifty": 50,
    "hundred": 100, "thousand": 1000, "million": 1_000_000, "dozen": 12, "half": 0.5,
  ])

  @Test(arguments: [
    ("24- to 48-hour truces", [24.0, 48]),
    ("24–48 hours", [24, 48]),
    ("1,200 prisoners and 3.5 years.", [1200, 3.5]),
    ("the 23rd and the third", [23, 3]),
    ("twenty-four", [24]),
    ("two dozen", [24]),
    ("one hundred and fifty", [150]),
    ("two thousand five hundred", [2500]),
    ("7 thousand, 1.5 million", [7000, 1_500_000]),
    ("twentieth of two", [20, 2]),
    ("three and a half", [3, 0.5]),
    ("two and two", [2, 2]),
    ("none", []),
  ])
  func readsDigitsAndWords(text: String, values: [Double]) {
    #expect(words.numbers(in: TextWord.words(in: text)).map(\.value) == values)
  }
}
