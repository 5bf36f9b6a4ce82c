import Testing

@testable import ParleyShell

@Suite struct CommentTests {
  @Test(arguments: [
    ("# all of it", ""), ("  # all of it", ""), ("topics # the rest", "topics"),
    ("topics\t#", "topics"), ("", ""), ("   ", ""), ("  topics  ", "topics"),
    ("claims about C#", "claims about C#"), ("claims about #1", "claims about"),
    ("whose \"issue # 1\"", "whose \"issue # 1\""), ("whose \"a\" # b", "whose \"a\""),
    ("whose \"never closed # 1", "whose \"never closed # 1"),
  ])
  func aCommentBeginsBehindASpaceOutsideQuotes(line: String, rest: String) {
    #expect(Shell.withoutComment(line) == rest)
  }
}
