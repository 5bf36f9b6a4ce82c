/// Puts options that stand before the subcommand behind it: `parley --format json ask …`.
package enum ArgumentOrder {
  private static let options: Set<String> = [
    "--format", "--corpus", "--width", "--color", "--journal", "--min-origins",
  ]

  private static let flags: Set<String> = ["--plain", "--private", "--unreviewed"]

  package static func arranged(_ arguments: [String]) -> [String] {
    var leading: [String] = []
    var at = 0
    while at < arguments.count {
      let argument = arguments[at]
      if options.contains(argument), at + 1 < arguments.count {
        leading += arguments[at...at + 1]
        at += 2
      } else if flags.contains(argument)
        || options.contains(where: { argument.hasPrefix($0 + "=") })
      {
        leading.append(argument)
        at += 1
      } else {
        break
      }
    }
    guard at < arguments.count, !leading.isEmpty else { return arguments }
    return [arguments[at]] + leading + arguments[(at + 1)...]
  }
}
