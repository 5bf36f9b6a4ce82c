/// Every word known by hand, with the classes it can belong to.
///
/// `saw` is the past of the reporting verb `see`; `mr.` is a title; `in` a preposition.
package struct Lexicon: Sendable {
  /// The classes and the verb forms one spelling can stand for.
  package struct Entry: Sendable {
    package var classes: Classes = []
    package var forms: Forms = []
    /// Index of the first entry of `ReportingVerbs` with this lemma, or -1.
    package var verb: Int16 = -1
    package static let unknown = Entry()
  }

  package struct Classes: OptionSet, Sendable {
    package let rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }
    static let determiner = Classes(rawValue: 1 << 0)
    static let preposition = Classes(rawValue: 1 << 1)
    static let coordinator = Classes(rawValue: 1 << 2)
    static let subordinator = Classes(rawValue: 1 << 3)
    static let pronoun = Classes(rawValue: 1 << 4)
    static let objectPronoun = Classes(rawValue: 1 << 5)
    static let possessive = Classes(rawValue: 1 << 6)
    static let relative = Classes(rawValue: 1 << 7)
    static let modal = Classes(rawValue: 1 << 8)
    static let be = Classes(rawValue: 1 << 9)
    static let have = Classes(rawValue: 1 << 10)
    static let auxDo = Classes(rawValue: 1 << 11)
    static let negation = Classes(rawValue: 1 << 12)
    static let adverb = Classes(rawValue: 1 << 13)
    static let adjective = Classes(rawValue: 1 << 14)
    static let number = Classes(rawValue: 1 << 15)
    static let noun = Classes(rawValue: 1 << 16)
    static let title = Classes(rawValue: 1 << 17)
    static let time = Classes(rawValue: 1 << 18)
    static let role = Classes(rawValue: 1 << 19)
    static let that = Classes(rawValue: 1 << 20)
    static let toMark = Classes(rawValue: 1 << 21)
    static let verbOnly = Classes(rawValue: 1 << 22)
    static let masculine = Classes(rawValue: 1 << 23)
    static let feminine = Classes(rawValue: 1 << 24)
    static let quantifier = Classes(rawValue: 1 << 25)
  }

  package struct Forms: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    static let base = Forms(rawValue: 1)
    static let third = Forms(rawValue: 2)
    static let past = Forms(rawValue: 4)
    static let participle = Forms(rawValue: 8)
    static let gerund = Forms(rawValue: 16)
  }

  package static let shared = Lexicon()

  private var entries: [UInt64: Entry] = [:]
  package let reporting: ReportingVerbs

  private init() {
    reporting = ReportingVerbs.embedded()
    entries.reserveCapacity(12_000)
    for (words, classes) in ClosedClasses.lists { add(words, classes) }
    for (words, classes) in OpenClasses.lists { add(words, classes) }
    for lemma in CommonVerbs.regular.split(separator: " ") { add(verb: Inflection(lemma)) }
    for line in CommonVerbs.irregular.split(separator: " ") { add(verb: Inflection(listed: line)) }
    for (index, verb) in reporting.verbs.enumerated() {
      add(verb: verb.inflection, reporting: Int16(index))
    }
  }

  package subscript(word: UInt64) -> Entry { entries[word] ?? .unknown }

  private mutating func add(_ words: String, _ classes: Classes) {
    for word in words.split(whereSeparator: \.isWhitespace) {
      entries[Spelling.of(word), default: .unknown].classes.formUnion(classes)
    }
  }

  private mutating func add(verb inflection: Inflection, reporting index: Int16 = -1) {
    for (form, spelling) in inflection.forms {
      let hash = Spelling.of(spelling)
      entries[hash, default: .unknown].forms.formUnion(form)
      if index >= 0, entries[hash]!.verb < 0 { entries[hash]!.verb = index }
    }
  }
}
