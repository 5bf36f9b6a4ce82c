import Glibc
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

  private static let localedef = "/usr/bin/localedef"
  private static let hasLocales =
    access(localedef, X_OK) == 0 && access("/usr/share/i18n/locales/tr_TR", R_OK) == 0

  // A small i without its dot is the capital's in Turkish, and a comma stands before decimals.
  @Test(.enabled(if: hasLocales, "locales is not installed"))
  func theAnswersAreTheSameBytesWhereLettersAreFoldedOtherwise() throws {
    let folder = try TemporaryFolder()
    let made = ProgramRun(
      words: [Self.localedef, "-i", "tr_TR", "-f", "UTF-8", folder.file("tr_TR.UTF-8")],
      environment: ["PATH": "/usr/bin:/bin"])
    #expect(made.status == 0, "\(made.errors)")
    let turkish = ["LC_ALL": "tr_TR.UTF-8", "LOCPATH": folder.path]
    #expect(output(turkish) == output([:]))
  }
}
