import CLibyaml

/// What libyaml finds in a text, one event after the other.
final class YAMLEvents {
  struct Event {
    let content: Content
    /// 1 for the first.
    let line: Int
    /// 1 for the first, in Unicode scalars.
    let column: Int
    let hasAnchor: Bool
  }

  enum Content {
    case scalar(String, SeedNode.Style)
    case list, record
    /// Of a list or a record.
    case end
    case alias
    case document
    case streamEnd
    case other
  }

  struct Failure: Error {
    let problem: String
    let place: Place
  }

  enum Place {
    /// Both counted from 1, the column in Unicode scalars.
    case mark(line: Int, column: Int)
    case byte(Int)
  }

  private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
  private let text: UnsafeMutableBufferPointer<UInt8>

  init(_ text: String) {
    let bytes = Array(text.utf8)
    self.text = .allocate(capacity: bytes.count)
    _ = self.text.initialize(from: bytes)
    // It fails where memory does; reading then fails at once.
    _ = yaml_parser_initialize(parser)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, self.text.baseAddress, self.text.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    text.deallocate()
  }

  func next() throws(Failure) -> Event {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw failure }
    defer { yaml_event_delete(&event) }
    return Event(
      content: Self.content(of: event), line: event.start_mark.line + 1,
      column: event.start_mark.column + 1, hasAnchor: Self.hasAnchor(event))
  }

  private static func content(of event: yaml_event_t) -> Content {
    switch event.type {
    case YAML_SCALAR_EVENT: scalar(event.data.scalar.value, event.data.scalar.length, event)
    case YAML_SEQUENCE_START_EVENT: .list
    case YAML_MAPPING_START_EVENT: .record
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: .end
    case YAML_ALIAS_EVENT: .alias
    case YAML_DOCUMENT_START_EVENT: .document
    case YAML_STREAM_END_EVENT: .streamEnd
    default: .other
    }
  }

  private static func scalar(
    _ start: UnsafeMutablePointer<UInt8>?, _ count: Int, _ event: yaml_event_t
  ) -> Content {
    let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    return switch event.data.scalar.style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: .scalar(text, .quoted)
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .scalar(text, .block)
    default: .scalar(text, .plain)
    }
  }

  private static func hasAnchor(_ event: yaml_event_t) -> Bool {
    switch event.type {
    case YAML_SCALAR_EVENT: event.data.scalar.anchor != nil
    case YAML_SEQUENCE_START_EVENT: event.data.sequence_start.anchor != nil
    case YAML_MAPPING_START_EVENT: event.data.mapping_start.anchor != nil
    default: false
    }
  }

  private var failure: Failure {
    let problem = parser.pointee.problem.map { String(cString: $0) } ?? "it is no YAML"
    let mark = parser.pointee.problem_mark
    return switch parser.pointee.error {
    case YAML_SCANNER_ERROR, YAML_PARSER_ERROR:
      Failure(problem: problem, place: .mark(line: mark.line + 1, column: mark.column + 1))
    default: Failure(problem: problem, place: .byte(parser.pointee.problem_offset))
    }
  }
}
