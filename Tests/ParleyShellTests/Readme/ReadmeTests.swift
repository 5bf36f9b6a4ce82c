import Glibc
import Testing

@Suite struct ReadmeTests {
  /// With `PARLEY_RECORD` set, what has changed is written, and the test fails once.
  @Test func showsWhatTheProgramAnswersToday() throws {
    let readme = Readme(text: try #require(PackageFolder.text("README.md")))
    let renewed = readme.renewed()
    guard renewed != readme.text else { return }
    guard getenv("PARLEY_RECORD") != nil else {
      let changed = zip(rows(readme.text), rows(renewed)).first { $0 != $1 }
      Issue.record("README.md has \(changed?.0 ?? "too few rows"); 'make readme' writes it anew")
      return
    }
    let file = open(Readme.path, O_WRONLY | O_TRUNC | O_CLOEXEC)
    defer { close(file) }
    let bytes = Array(renewed.utf8)
    try #require(write(file, bytes, bytes.count) == bytes.count)
    Issue.record("README.md was written anew; read it over")
  }

  private func rows(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test func examplesAreRunAndOtherBlocksAreLeft() {
    let readme = Readme(
      text: """
        ```
        $ parley ask topics | head -c 2
        old
        ```
        ```sh
        make run
        ```
        """)
    let renewed = readme.renewed()
    #expect(!renewed.contains("old"))
    #expect(renewed.hasSuffix("```\n```sh\nmake run\n```"))
  }

  @Test func tablesAreDrawnAnew() {
    let renewed = Readme(text: "<!-- table: clauses -->\nold\n<!-- end -->\nrest").renewed()
    #expect(renewed.hasPrefix("<!-- table: clauses -->\n| clause | picks | example |\n"))
    #expect(renewed.hasSuffix("|\n<!-- end -->\nrest"))
    #expect(!renewed.contains("old"))
  }
}
