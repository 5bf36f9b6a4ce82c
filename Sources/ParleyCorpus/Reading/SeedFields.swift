import Diagnostics
import ParleyModel

/// The keys of one record, asked for one by one; keys nobody asked for are reported in the end.
final class SeedFields {
  enum Presence { case required, optional }

  let record: SeedNode
  let kind: RecordKind
  let log: SeedLog
  private let values: [String: SeedNode]
  private var asked: [String] = []

  /// Reads a record. The closure asks for every key before it gives up on any.
  static func read<Record>(
    _ node: SeedNode, as kind: RecordKind, _ log: SeedLog, _ body: (SeedFields) -> Record?
  ) -> Record? {
    guard let pairs = node.pairs else {
      log.add(.notARecord(node, kind))
      return nil
    }
    let fields = SeedFields(node, pairs, kind, log)
    let record = body(fields)
    for pair in pairs {
      guard let key = pair.key.scalar, fields.asked.contains(key) else {
        log.add(.unknownKey(pair.key, kind, among: fields.asked))
        continue
      }
    }
    return record
  }

  private init(
    _ node: SeedNode, _ pairs: [(key: SeedNode, value: SeedNode)], _ kind: RecordKind,
    _ log: SeedLog
  ) {
    record = node
    self.kind = kind
    self.log = log
    let texts = pairs.compactMap { pair in pair.key.scalar.map { ($0, pair.value) } }
    values = Dictionary(texts) { first, _ in first }
  }

  /// The value of a key; a missing one that is required is reported.
  func value(_ key: String, _ presence: Presence = .optional) -> SeedNode? {
    asked.append(key)
    guard let value = values[key] else {
      if presence == .required { log.add(.missingKey(key, record, kind)) }
      return nil
    }
    guard !value.isEmpty else {
      log.add(.noValue(key, value))
      return nil
    }
    return value
  }

  /// A value's text, turned into what it stands for.
  func scalar<Value>(
    _ key: String, _ presence: Presence = .optional,
    _ read: (String, SeedNode) throws(Diagnostic) -> Value
  ) -> Value? {
    guard let value = value(key, presence) else { return nil }
    return scalar(key, at: value, read)
  }

  /// A list's texts, each turned into what it stands for.
  func list<Value>(
    _ key: String, _ presence: Presence = .optional,
    _ read: (String, SeedNode) throws(Diagnostic) -> Value
  ) -> [Value] {
    guard let value = value(key, presence) else { return [] }
    guard let items = value.items else {
      log.add(.notAList(key, value))
      return []
    }
    return items.compactMap { scalar(key, at: $0, read) }
  }

  /// A list of records.
  func records<Value>(
    _ key: String, _ presence: Presence = .optional, _ read: (SeedNode) -> Value?
  ) -> [Value] {
    guard let value = value(key, presence) else { return [] }
    guard let items = value.items else {
      log.add(.notAList(key, value))
      return []
    }
    return items.compactMap(read)
  }

  func scalar<Value>(
    _ key: String, at value: SeedNode, _ read: (String, SeedNode) throws(Diagnostic) -> Value
  ) -> Value? {
    guard let text = value.scalar else {
      log.add(.notAText(key, value))
      return nil
    }
    do {
      return try read(text, value)
    } catch {
      log.add(error)
      return nil
    }
  }
}

extension Diagnostic {
  fileprivate static func notARecord(_ node: SeedNode, _ kind: RecordKind) -> Diagnostic {
    Diagnostic(
      .error, "\(kind.withArticle) is a record of keys and values", in: node.document.input,
      at: node.span, remedy: "write 'key: value', a line each")
  }

  fileprivate static func unknownKey(
    _ key: SeedNode, _ kind: RecordKind, among known: [String]
  ) -> Diagnostic {
    let word = key.scalar ?? "this"
    let near = NearMiss.nearest(to: word, among: known)
    return Diagnostic(
      .error, "'\(word)' is not a key of \(kind.withArticle)", in: key.document.input, at: key.span,
      remedy: near.map { "did you mean '\($0)'?" }
        ?? "its keys are \(known.joined(separator: ", "))")
  }

  fileprivate static func missingKey(
    _ key: String, _ record: SeedNode, _ kind: RecordKind
  ) -> Diagnostic {
    Diagnostic(
      .error, "\(kind.withArticle) without '\(key)'", in: record.document.input, at: record.span,
      remedy: "add '\(key): …' to it")
  }

  fileprivate static func noValue(_ key: String, _ value: SeedNode) -> Diagnostic {
    Diagnostic(
      .error, "'\(key)' has no value", in: value.document.input, at: value.span,
      remedy: "give it one, or leave the key out")
  }

  fileprivate static func notAList(_ key: String, _ value: SeedNode) -> Diagnostic {
    let example = value.scalar.map { ": write '[\($0)]'" } ?? ""
    return Diagnostic(
      .error, "'\(key)' is a list", in: value.document.input, at: value.span,
      remedy: "put the value in brackets\(example)")
  }

  fileprivate static func notAText(_ key: String, _ value: SeedNode) -> Diagnostic {
    Diagnostic(
      .error, "'\(key)' wants plain text here, not a list or a record", in: value.document.input,
      at: value.span, remedy: "put quotes around text that has brackets or ': ' in it")
  }
}
