import Diagnostics
import ParleyModel
import Testing

@testable import ParleyCorpus

@Suite struct CorpusVerificationTests {
  private let original = """
    \u{FEFF}

      Harbour to have 3 lamps\t
    \r
    Ada Berg, the harbour master, spoke on Friday.\r
    "We proposed two lamps, and
    \u{A0}
    one bell," she told reporters.
    """

  private func text(_ verification: CorpusVerification) -> String {
    verification.diagnostics.map(DiagnosticFormatter.text).joined(separator: "\n")
  }

  @Test func sumsUpACorpusThatStands() throws {
    let folder = try CorpusFolder()
    let verification = CorpusVerification.verify(folder: folder.path)
    #expect(text(verification) == "")
    #expect(verification.summary == "1 source, 4 passages, 2 claims, 2 excerpts: all stand")
  }

  @Test func countsErrorsAndWarnings() throws {
    let folder = try CorpusFolder.sound("claims/lamps.yaml", "named_in: 2", "named_in: 1")
    let verification = CorpusVerification.verify(folder: folder.path)
    #expect(
      verification.summary
        == "1 source, 4 passages, 2 claims, 2 excerpts: 2 errors, 1 warning")
    #expect(verification.hasErrors)
  }

  @Test func checksNothingFurtherWhereNotAllCouldBeRead() throws {
    let folder = try CorpusFolder.sound("names/all.yaml", "kind: person", "kind: nobody")
    let verification = CorpusVerification.verify(folder: folder.path)
    #expect(verification.diagnostics.count == 1)
  }

  @Test func comparesSourcesWithTheirOriginals() throws {
    let originals = try CorpusFolder(["a1.txt": original])
    let digest = SHA256.digest(Array(original.utf8))
    let folder = try CorpusFolder.sound("sources/a1.yaml", "title:", "digest: \(digest)\ntitle:")
    let verification = CorpusVerification.verify(folder: folder.path, originals: originals.path)
    #expect(text(verification) == "")
    #expect(verification.summary.hasSuffix(": all stand, 1 original compared"))
  }

  @Test func saysWhereASourceDepartsFromItsOriginal() throws {
    let altered = original.replacing("Friday", with: "Monday") + "\n"
    let originals = try CorpusFolder(["a1.txt": altered])
    let digest = SHA256.digest(Array(altered.utf8))
    let folder = try CorpusFolder.sound("sources/a1.yaml", "title:", "digest: sha256:0\ntitle:")
    let verification = CorpusVerification.verify(folder: folder.path, originals: originals.path)
    #expect(
      text(verification) == """
        sources/a1.yaml: line 2, column 9: the digest is not that of 'a1.txt'
          digest: sha256:0
                  ^^^^^^^^
        the file there has \(digest)
        sources/a1.yaml: line 11, column 7: passage 2 is not what 'a1.txt' has there
                Ada Berg, the harbour master, spoke on Friday.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        copy the line as it stands there
        """)
  }

  @Test func saysThatTheOriginalsAreMissing() throws {
    let folder = try CorpusFolder()
    let verification = CorpusVerification.verify(folder: folder.path, originals: "/nonesuch")
    #expect(
      verification.diagnostics.map(\.message) == ["there is no such folder"])
  }

  @Test func aRecordThatWasReadFromNoFileIsNamedByItsID() {
    var corpus = Corpus(id: "bare", title: "Bare")
    corpus.claims = [
      Claim(
        id: "c1", text: "It rains.", proposition: Proposition(act: "rain"), topics: [], evidence: []
      )
    ]
    #expect(
      text(CorpusVerification.verify(corpus)) == """
        claim c1: line 1, column 1: the claim 'c1' has no evidence
        say where it stands, or leave it out
        """)
  }

  @Test func aGeneratedCorpusIsCheckedWithoutAFolder() {
    let corpus = GeneratedCorpus.make(claims: 200, seed: 10)
    #expect(CorpusChecks.run(corpus).count == 101)
  }
}
