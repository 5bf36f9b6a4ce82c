import Glibc
import ParleyModel
import Testing

@testable import ParleyShell

/// The sessions that belong to the program are its tests too. With `PARLEY_RECORD` set they are
/// written anew, and the run fails where that changed anything.
@Suite struct RecordedSessionsTests {
  @Test(arguments: Repository.sessions)
  func answersAsRecorded(_ path: String) throws {
    let isRecording = getenv("PARLEY_RECORD") != nil
    let read = try SessionStore().read(path, Mention(path))
    let replay = try Replayer(corpus: .builtIn(), depth: .texts).replay(read, path: path)
    let isSame = replay.isSame
    #expect(isSame, "\(ReplayReport.text(replay))")
    #expect(replay.notRun == 0)
    guard isRecording, replay.file != read.file else { return }
    try SessionStore().write(replay.file, to: path, over: .anything, Mention(path))
    Issue.record("written anew")
  }

  @Test func holdsATourAndAGallery() {
    let names = Repository.sessions.map { String($0.dropFirst(Repository.path.count)) }
    #expect(names.contains("/sessions/tour.parley"))
    #expect(names.contains("/sessions/errors.parley"))
  }

  @Test func opensTheReadmeWithTheTour() throws {
    let path = Repository.path + "/sessions/tour.parley"
    let entries = try SessionStore().read(path, Mention(path)).file.entries.prefix(2)
    let opening = entries.map { "parley> \($0.input)\n\($0.text)\n" }.joined(separator: "\n")
    let readme = try #require(PackageFolder.text("README.md"))
    let start = try #require(readme.firstRange(of: "```\n"))
    #expect(readme[start.upperBound...].hasPrefix(opening + "```"))
  }

  @Test func tellsALessonByNarrationAndQuestions() throws {
    let lessons = Repository.sessions.filter { $0.contains("/lessons/") }
    #expect(lessons.count >= 7)
    for path in lessons {
      let file = try SessionStore().read(path, Mention(path)).file
      let told = file.parts.compactMap { part -> Remark? in
        if case .remark(let remark) = part { remark } else { nil }
      }
      #expect(told.allSatisfy { $0.isNarration }, "\(path)")
      #expect(told.contains { $0.paragraphs.contains("Exercises.") }, "\(path)")
      #expect(file.entries.count >= 4 && !file.header.title.isEmpty, "\(path)")
    }
  }

  /// What a lesson says of an answer in its first words, `Conflicting: …`, is what came.
  @Test func teachesTheVerdictsThatCame() throws {
    let labels =
      Verdict.allCases.map(\.rawValue)
      + ["verbatim", "altered", "stitched", "misattributed", "too-short", "not-found"]
    var taught = 0
    for path in Repository.sessions where path.contains("/lessons/") {
      let parts = try SessionStore().read(path, Mention(path)).file.parts
      for (part, next) in zip(parts, parts.dropFirst()) {
        guard let entry = part.entry, case .remark(let remark) = next,
          let told = remark.paragraphs.first?.lowercased(),
          let label = labels.first(where: { told.hasPrefix($0.replacing("-", with: " ")) })
        else { continue }
        taught += 1
        let came = entry.outcome?.label ?? entry.outcome?.status.rawValue
        #expect(came == label, "\(path): \(entry.input)")
      }
    }
    #expect(taught >= 10)
  }

  @Test func showsEveryErrorInTheGallery() throws {
    let path = Repository.path + "/sessions/errors.parley"
    let entries = try SessionStore().read(path, Mention(path)).file.entries
    let errors = entries.filter { $0.outcome?.status == .error }
    #expect(errors.count > 8)
    for error in errors { #expect(error.text.contains("^")) }
  }
}
