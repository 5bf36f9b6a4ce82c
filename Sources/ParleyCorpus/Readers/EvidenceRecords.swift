import Diagnostics
import ParleyModel

/// The places of a claim where a source carries it.
enum EvidenceRecords {
  static func read(_ node: SeedNode, _ log: SeedLog) -> Evidence? {
    SeedFields.read(node, as: .evidence, log, evidence)
  }

  private static func evidence(_ fields: SeedFields) -> Evidence? {
    let source = fields.identifier("source", .required)
    let paragraph = fields.ordinal("n", .required)
    let through = fields.ordinal("through")
    let excerpt = fields.text("excerpt", .required)
    let attribution = attribution(fields)
    let origin = fields.identifier("origin", .required)
    if let paragraph, let through, through <= paragraph {
      fields.log.add(.backwards(paragraph, through, fields.record))
    }
    guard let source, let paragraph, let excerpt, let attribution, let origin else { return nil }
    return Evidence(
      source: source, paragraph: paragraph, through: through, excerpt: excerpt,
      attribution: attribution, origin: origin)
  }

  private static func attribution(_ fields: SeedFields) -> Attribution? {
    let speakers = fields.identifiers("speaker")
    let namedIn = fields.ordinal("named_in")
    let cue = fields.text("cue")
    let act = fields.identifier("act")
    let mode = fields.choice("mode", .required, of: Evidence.Mode.self)
    let addressee = fields.text("to")
    let channel = fields.text("channel")
    let via = fields.identifiers("via")
    let said = fields.span("said")
    let saidPrinted = fields.text("said_printed")
    guard let mode else { return nil }
    return Attribution(
      speakers: speakers, namedIn: namedIn, cue: cue, act: act, mode: mode,
      addressee: addressee, channel: channel, via: via, said: said, saidPrinted: saidPrinted)
  }
}

extension Diagnostic {
  fileprivate static func backwards(
    _ first: Int, _ last: Int, _ record: SeedNode
  ) -> Diagnostic {
    Diagnostic(
      .error, "the excerpt runs from paragraph \(first) back to \(last)", in: record.document.input,
      at: record.descendant(["through"]).span,
      remedy: "'through' is the last paragraph; leave it out where there is only one")
  }
}
