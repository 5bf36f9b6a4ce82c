import Diagnostics
import ParleyModel
import ParleyQuery

/// `.conflicts`: every difference between or within the sources.
struct ConflictsCommand: Command {
  let name = ".conflicts"
  let argument = ""
  let purpose = "every difference between the sources"
  let effect = CommandEffect.answer

  func run(_ call: CommandCall, _ shell: Shell) throws(Diagnostic) -> Shell.Next {
    let archive = shell.corpus.interpreter.context.archive
    let relations = archive.allRelations().filter(\.kind.isConflict)
    var answer = Answer(
      input: call.input.text, reading: name, status: .answered,
      line: "\(relations.count) differences")
    answer.items = relations.map { relation in
      Item([
        .init("kind", .text(relation.kind.rawValue)),
        .init("what", .text(relation.sides.joined(separator: " / "))),
        .init("note", relation.note.map { .text($0) } ?? .nothing),
        .init("claims", .list(relation.claims)),
      ])
    }
    shell.show(answer)
    return .goOn
  }
}
