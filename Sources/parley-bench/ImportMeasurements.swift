import Glibc
import SampleCorpora

/// Articles into a corpus, each time by a process of the program.
enum ImportMeasurements {
  static func all(_ program: String) throws -> [Row] {
    try [firstAnswer(program)] + thousand(program)
  }

  /// From an article of 1,000 words on the disk to the first answer from it: two processes.
  private static func firstAnswer(_ program: String, rounds: Int = 20) throws -> Row {
    var times: [Double] = []
    for round in 0..<rounds {
      let folder = try BenchFolder()
      let article = SampleArticle.text(words: 1000, seed: UInt64(round))
      try folder.write(article.text, to: "article.txt")
      let corpus = folder.path("corpus")
      _ = try Command(words: [program, "new", corpus]).run()
      let importing = Command(words: [
        program, "import", folder.path("article.txt"), "--into", corpus,
      ])
      let asking = Command(words: [
        program, "--corpus", corpus, "ask", "quotes by \(article.speaker)",
      ])
      times.append(try importing.run().time + asking.run().time)
    }
    let time = Timings(times).percentile(50) / 1000
    return Row("1,000 words, from import to an answer", time, "ms", .atMost(100))
  }

  /// A thousand articles at once: text a second of one core's work, and memory.
  private static func thousand(_ program: String) throws -> [Row] {
    let folder = try BenchFolder()
    let articles = folder.path("articles")
    mkdir(articles, 0o777)
    var size = 0
    for number in 0..<1000 {
      let text = SampleArticle.text(words: 750, seed: UInt64(number)).text
      size += text.utf8.count
      try folder.write(text, to: "articles/\(number).txt")
    }
    let corpus = folder.path("corpus")
    _ = try Command(words: [program, "new", corpus]).run()
    let run = try Command(words: [program, "import", articles, "--into", corpus]).run()
    let megabytes = Double(size) / 1e6
    return [
      Row(
        "1,000 articles, text imported a second", megabytes / (run.work / 1e6), "MB", .atLeast(2)),
      Row("memory for a MB of their text", Double(run.peak) / 1024 / megabytes, "MB"),
    ]
  }
}
