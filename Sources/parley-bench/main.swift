import Glibc
import ParleyShell
import SampleCorpora

// parley-bench PROGRAM: measures the program and the rooms it is built from.
guard CommandLine.arguments.count == 2 else {
  print("usage: parley-bench PROGRAM")
  exit(2)
}

do {
  let corpus = OpenedCorpus.builtInCorpus()
  var rows = try Measurements.oneShot(CommandLine.arguments[1], corpus)
  rows += try Measurements.queries("the built-in corpus", .builtIn(), rounds: 50, atMost: 100)
  let large = LargeCorpus.make(claims: 100_000, from: corpus)
  let start = Clock.now()
  guard let opened = OpenedCorpus(large) else { preconditionFailure("no image of a corpus") }
  rows.append(Row("packing 100,000 claims", (Clock.now() - start) / 1e6, "s"))
  rows += try Measurements.queries("100,000 claims", opened, rounds: 5, atMost: 1000)
  rows += try Typing(CommandLine.arguments[1]).rows()
  let names = 100_000
  guard let many = OpenedCorpus(ManyNames.make(names, from: corpus)) else {
    preconditionFailure("no image of a corpus")
  }
  rows += Typing.completions(of: many, names: names)
  for row in rows { print(row.text) }
  exit(rows.allSatisfy(\.isMet) ? 0 : 1)
} catch {
  print("could not be measured: \(error)")
  exit(2)
}
