import Diagnostics
import ParleyModel
import ParleyQuery
import Testing

@testable import ParleyShell

@Suite struct SeveralCorporaTests {
  @Test func twoFoldersAreAskedAsOne() throws {
    let one = try ProposedFolder()
    let two = try ProposedFolder(["Ada Berg said that 40 boats had come."])
    let both = try OpenedCorpus.folders([one.path, two.path])
    let heard = try HeardShell(both)
    #expect(
      try heard.said(".open") == "The harbour + The harbour: 2 sources, 4 passages, 4 claims\n")
    let answer = try both.interpreter.answer(InputText("claims by Ada Berg"))
    #expect(Set(answer.claims.flatMap(\.evidence).map(\.source)) == ["notice", "harbour-2/notice"])
    let alone = try [one.opened().digest, two.opened().digest]
    #expect(!alone.contains(both.digest))
    #expect(try both.digest == OpenedCorpus.folders([one.path, two.path]).digest)
  }

  @Test func theReviewGoesToTheFolderInWhichSomethingWaits() throws {
    let one = try ProposedFolder(["Nothing was said."])
    let two = try ProposedFolder(["Ada Berg said that 40 boats had come."], id: "boats")
    let heard = try HeardShell(try .folders([one.path, two.path]))
    #expect(try heard.said(".review").contains("1 of 1 · boats ¶1"))
    try heard.said("accept")
    #expect(try heard.errors() == "")
    #expect(try heard.said("who spoke of 40 boats").hasPrefix("Ada Berg\n"))
    #expect(two.folder.names.contains("claims"))
  }

  @Test func opensSeveralByCommandAndOption() throws {
    let one = try ProposedFolder()
    let two = try ProposedFolder(["Ada Berg said that 40 boats had come."])
    let heard = try HeardShell(.builtIn())
    #expect(try heard.said(".open \(one.path) \(two.path)").contains("4 claims"))
    #expect(
      Invocation(["--corpus", "a", "--corpus=b", "ask", "who"])?.options.corpora == ["a", "b"])
  }
}
