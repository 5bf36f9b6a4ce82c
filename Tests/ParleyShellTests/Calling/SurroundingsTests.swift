import Testing

@Suite struct SurroundingsTests {
  private static let lines = """
    who proposed 24-48 hour truces
    who met in Çırağan
    what happened on 23 July
    timeline about prisoners
    quotes by Peskov since 2025-07-21
    conflicts
    .help
    """

  private func output(_ environment: [String: String]) -> String {
    ProgramRun([], input: Array(Self.lines.utf8), environment: environment).output
  }

  @Test(arguments: [
    ["LANG": "C"], ["LC_ALL": "tr_TR.UTF-8"], ["LC_ALL": "POSIX", "TZ": "Pacific/Kiritimati"],
    ["TZ": "America/Anchorage", "LANG": "de_DE"], ["HOME": "/nonesuch", "TERM": "xterm-256color"],
    ["COLUMNS": "40", "LINES": "2", "TERM": "dumb"],
  ])
  func theAnswersAreTheSameBytesEverywhere(environment: [String: String]) {
    #expect(output(environment) == output([:]))
  }
}
