import Glibc

// parley-bench PROGRAM PARTS SESSION…: measures the program and the rooms it is built from.
// PARTS names what is measured: `one-shot,check`, or `all`.
let parts = ["one-shot", "built-in", "check", "replay", "typing", "import", "large", "completion"]
let arguments = CommandLine.arguments
guard arguments.count > 2 else {
  print("usage: parley-bench PROGRAM all|\(parts.joined(separator: ",")) SESSION…")
  exit(2)
}

do {
  let wanted = arguments[2] == "all" ? parts : arguments[2].split(separator: ",").map(String.init)
  let rows = try wanted.flatMap { part in
    switch part {
    case "one-shot": try Measurements.oneShot(arguments[1])
    case "built-in": try Measurements.builtIn()
    case "check": try Measurements.checks()
    case "replay": try Measurements.replay(Array(arguments.dropFirst(3)))
    case "large": try Measurements.large()
    case "typing": try Typing(arguments[1]).rows()
    case "import": try ImportMeasurements.all(arguments[1])
    case "completion": try Measurements.completions()
    default: throw Command.Failure(command: "parley-bench \(part)")
    }
  }
  for row in rows { print(row.text) }
  exit(rows.allSatisfy(\.isMet) ? 0 : 1)
} catch {
  print("could not be measured: \(error)")
  exit(2)
}
