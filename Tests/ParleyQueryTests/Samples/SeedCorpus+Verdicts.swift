import ParleyModel
import Testing

extension SeedCorpus {
  /// Expects a verdict on a statement; a failure shows the line that was answered.
  static func expect(
    _ verdict: Verdict, on statement: String, at place: SourceLocation = #_sourceLocation
  ) throws {
    let answer = try answer("check " + statement)
    #expect(answer.verdict == verdict, "\(answer.line)", sourceLocation: place)
  }
}
