import Testing

@testable import ParleyExtraction

@Suite struct FurnitureTests {
  @Test(arguments: [
    "We use cookies to say what you like",
    "Copyright 1995 - . All rights reserved. The content said so.",
    "© The Herald said",
    "*{box-sizing:border-box}body{margin:0} Bell said it was over",
    "<https://herald.example/bell-said-it-was-over>",
    "Related article: [Bell Said It Was Over](#)",
    "WATCH: Bell says it is over",
    "Explainer: why is the wing closing?",
    "Popular posts: Minister said no",
  ])
  func proposesNothingOutOf(line: String) {
    #expect(Extraction.attributions(in: "The board met on Monday.\n\(line)\n").isEmpty)
  }
}
