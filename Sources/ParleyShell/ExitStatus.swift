/// How the program ends.
package enum ExitStatus: Int32, Comparable, Sendable {
  /// Every line was answered.
  case answered = 0
  /// Something was not found, or a replay differed.
  case notFound = 1
  /// A line or a file could not be read, or an answer could not be written.
  case unreadable = 2

  package static func < (a: ExitStatus, b: ExitStatus) -> Bool { a.rawValue < b.rawValue }
}
