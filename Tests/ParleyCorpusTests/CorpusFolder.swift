import Glibc
import ParleyModel
import Testing

@testable import ParleyCorpus

/// A corpus folder that lives as long as a test.
final class CorpusFolder {
  let path: String

  init(_ files: [String: String] = CorpusFolder.sound) throws {
    var template = Array("/tmp/parley-corpus-XXXXXX".utf8CString)
    path = String(cString: try #require(mkdtemp(&template)))
    for (name, text) in files { try write(Array(text.utf8), to: name) }
  }

  deinit { Self.remove(path) }

  func write(_ bytes: [UInt8], to name: String) throws {
    for (offset, byte) in name.utf8.enumerated() where byte == UInt8(ascii: "/") {
      mkdir(path + "/" + name.prefix(offset), 0o755)
    }
    let descriptor = open(path + "/" + name, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    defer { close(descriptor) }
    let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    try #require(count == bytes.count)
  }

  private static func remove(_ path: String) {
    if let stream = opendir(path) {
      var names: [String] = []
      while let entry = readdir(stream) {
        names.append(
          withUnsafePointer(to: &entry.pointee.d_name) {
            $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
          })
      }
      closedir(stream)
      for name in names where name != "." && name != ".." { remove(path + "/" + name) }
      rmdir(path)
    } else {
      unlink(path)
    }
  }

  /// A small corpus in which everything stands.
  static let sound = [
    "corpus.yaml": """
    id: lamp
    title: The lamp of the harbour
    language: en
    """,
    "sources/a1.yaml": """
    id: a1
    title: Harbour to have 3 lamps
    outlet: gazette
    issued: 2024-03-02
    unknown: [authors]
    passages:
      - {n: 1, text: "Harbour to have 3 lamps"}
      - n: 2
        text: |-
          Ada Berg, the harbour master, spoke on Friday.
      - n: 3
        text: |-
          "We proposed two lamps, and
      - n: 4
        text: |-
          one bell," she told reporters.
    """,
    "names/all.yaml": """
    - id: berg
      kind: person
      name: Ada Berg
      aliases: [Berg]
      roles: [the harbour master]
      of: harbour
    - id: harbour
      kind: organisation
      name: Harbour
      note: "Also called: the port."
    - id: gazette
      kind: outlet
      name: The Gazette
    """,
    "origins.yaml": """
    - id: own-a1
      text: the Gazette's own report
    - id: berg-friday
      text: Berg's words of Friday
      speaker: berg
      date: 2024-03-01
    """,
    "claims/lamps.yaml": """
    - id: three-lamps
      text: The Harbour is to have 3 lamps.
      agent: [harbour]
      act: have
      modality: planned
      quantities: [3 lamps]
      topics: [lamps]
      evidence:
        - source: a1
          n: 1
          excerpt: Harbour to have 3 lamps
          mode: narrative
          origin: own-a1
    - id: lamps-and-bell
      text: Berg spoke of two lamps and one bell.
      agent: [harbour]
      act: propose
      content: two lamps and a bell
      quantities: ["2 lamps", "~1 bell at the gate", "1.5..2 hours"]
      ordinal: 2
      when: [2024-03-01, 2024-02..2024-03, ..2024]
      printed: Friday
      about: [berg]
      topics: [lamps]
      evidence:
        - source: a1
          n: 3
          through: 4
          excerpt: "We proposed two lamps, and\\n\\none bell"
          speaker: [berg]
          named_in: 2
          cue: told
          act: state
          mode: direct
          to: reporters
          said: 2024-03-01
          said_printed: Friday
          origin: berg-friday
    """,
    "relations.yaml": """
    - id: r1
      kind: value
      claims: [three-lamps, lamps-and-bell]
      differ: ["3 lamps (a1 ¶1)", "two lamps (a1 ¶3)"]
      group: D1
    """,
    "vocabulary/topics.yaml": """
    - id: lamps
      name: lamps
      words: [lamp, light]
    """,
    "vocabulary/acts.yaml": """
    - id: propose
      kind: speech
      verbs: [propose]
      nouns: [proposal]
    """,
    "vocabulary/concepts.yaml": """
    - id: lamp
      words: [lamp, lantern]
      related: [bell]
    - id: bell
      words: [bell]
    """,
    "vocabulary/units.yaml": """
    - id: hour
      words: [hour, hours, h]
      kind: duration
      base: second
      factor: 3600
    """,
    "vocabulary/inflections.yaml": "spoke: speak\n",
    "vocabulary/spellings.yaml": "harbor: harbour\n",
    "vocabulary/numbers.yaml": "two: 2\none: 1\n",
  ]

  /// The sound corpus with one file edited.
  static func sound(_ name: String, _ old: String, _ new: String) throws -> CorpusFolder {
    var files = sound
    let text = try #require(files[name])
    let range = try #require(text.firstRange(of: old))
    files[name] = text.replacingCharacters(in: range, with: new)
    return try CorpusFolder(files)
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}
