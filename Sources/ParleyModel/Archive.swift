/// A corpus as it is asked: records by number, each made when it is wanted.
///
/// An archive of a million claims hands out the ten that an answer cites and never builds the rest.
package protocol Archive: Sendable {
  var title: String { get }
  /// `sha256:` and 64 hexadecimal digits, over the corpus as values.
  var digest: String { get }
  var claimCount: Int { get }
  var sourceCount: Int { get }
  var passageCount: Int { get }
  var nameCount: Int { get }
  func claim(_ number: Int) -> Claim
  func source(_ number: Int) -> Source
  func name(_ number: Int) -> Name
  func topic(_ number: Int) -> Topic?
  var topicCount: Int { get }
  /// The words of its language; unpacked anew each time.
  var vocabulary: Vocabulary { get }
  func origin(id: String) -> Origin?
  func name(id: String) -> Name?
  /// The name in full, read without the rest of it; the id where there is none.
  func fullName(of id: String) -> String
  func source(id: String) -> Source?
  func claimNumber(id: String) -> Int?
  /// The relations that a claim stands in.
  func relations(of claim: Int) -> [Relation]
  func allRelations() -> [Relation]
}
