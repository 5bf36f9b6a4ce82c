import Diagnostics
import Glibc
import LineEditing
import ParleyModel
import Testing

@testable import ParleyShell

/// From an article to a session that is asked again, as one who works with it goes.
@Suite struct ReviewJourneyTests {
  private static let questions = [
    "who spoke of 1,200 lamps", "quotes by Berg", "check Lind said the council rejected the plan",
  ]

  @Test func anArticleIsAskedReviewedAskedAgainSavedReplayedAndVerified() throws {
    let proposed = try ProposedFolder()
    let heard = try HeardShell(try proposed.opened())

    for question in Self.questions {
      let answer = try heard.said(question)
      #expect(answer.contains("unreviewed"), "\(question)")
    }
    #expect(heard.shell.last?.verdict == .notEnoughEvidence)

    let lines = [".review", "accept", "a", "accept"]
    _ = heard.shell.run(ScriptReader(lines), prompt: "")
    #expect(try heard.said().contains("the review is done"))
    #expect(heard.shell.review == nil)

    for question in Self.questions {
      let answer = try heard.said(question)
      #expect(!answer.contains("unreviewed"), "\(question)")
    }
    #expect(heard.shell.last?.verdict == .supported)

    let session = proposed.folder.file("talks.parley")
    try heard.said(".save \(session)")
    #expect(try heard.errors() == "")
    let read = try SessionStore().read(session, Mention(session))
    let replay = try Replayer(corpus: try proposed.opened()).replay(read, path: session)
    #expect(replay.entries.count == 6)
    #expect(replay.changed == 3, "those that were answered before the review")

    let silent = (Output.nowhere(), Output.nowhere())
    #expect(
      Program.verify(proposed.path, originals: nil, output: silent.0, errors: silent.1) == .answered
    )
  }
}
