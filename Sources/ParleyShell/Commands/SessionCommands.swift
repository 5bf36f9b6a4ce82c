import Diagnostics

/// `.session`: the session so far, its questions and remarks with numbers.
struct SessionCommand: Command {
  let name = ".session"
  let argument = ""
  let purpose = "the session so far, with numbers"
  let effect = CommandEffect.session

  func run(_ call: CommandCall, _ shell: Shell) throws(Diagnostic) -> Shell.Next {
    let file = shell.session.file
    guard !file.parts.isEmpty else {
      shell.say("nothing was asked yet")
      return .goOn
    }
    var rows = file.header.title.isEmpty ? [] : [Visible.text(file.header.title)]
    let width = String(file.parts.count).utf8.count
    for (index, part) in file.parts.enumerated() {
      let number = String(index + 1)
      let text =
        switch part {
        case .entry(let entry): entry.input
        case .remark(let remark): remark.rows.joined(separator: " ")
        }
      let space = String(repeating: " ", count: width - number.utf8.count)
      rows.append("\(space)\(number)  \(Visible.text(text))")
    }
    shell.say(rows.joined(separator: "\n"))
    return .goOn
  }
}

/// `.note TEXT`: a remark.
struct NoteCommand: Command {
  let name = ".note"
  let argument = "TEXT"
  let purpose = "add a remark to the session"
  let effect = CommandEffect.session

  func run(_ call: CommandCall, _ shell: Shell) throws(Diagnostic) -> Shell.Next {
    guard !call.argument.isEmpty else { throw .nothingBehind(call, ".note ask again in August") }
    shell.session.add(.remark(Remark(text: call.argument)))
    return .goOn
  }
}

/// `.drop N`: takes a question or a remark out.
struct DropCommand: Command {
  let name = ".drop"
  let argument = "N"
  let purpose = "take a question or a remark out of the session"
  let effect = CommandEffect.session

  func run(_ call: CommandCall, _ shell: Shell) throws(Diagnostic) -> Shell.Next {
    let count = shell.session.file.parts.count
    guard count > 0 else { throw .nothingToDrop(call) }
    guard let number = Int(call.argument), (1...count).contains(number) else {
      throw .noSuchNumber(call, shell.session.file)
    }
    shell.session.change { $0.parts.remove(at: number - 1) }
    return .goOn
  }
}

/// `.title TEXT`: what the session is called.
struct TitleCommand: Command {
  let name = ".title"
  let argument = "TEXT"
  let purpose = "what the session is called"
  let effect = CommandEffect.session

  func run(_ call: CommandCall, _ shell: Shell) throws(Diagnostic) -> Shell.Next {
    if call.argument.isEmpty {
      let title = shell.session.file.header.title
      shell.say(title.isEmpty ? "the session has no title yet" : Visible.text(title))
    } else {
      shell.session.change { $0.header.title = call.argument }
    }
    return .goOn
  }
}

extension Diagnostic {
  fileprivate static func nothingBehind(_ call: CommandCall, _ example: String) -> Diagnostic {
    Diagnostic(
      .error, "there is nothing behind the command", in: call.input, at: call.span,
      remedy: "for example: '\(example)'")
  }

  fileprivate static func nothingToDrop(_ call: CommandCall) -> Diagnostic {
    Diagnostic(
      .error, "there is nothing in the session yet", in: call.input, at: call.span,
      remedy: "ask something first")
  }

  fileprivate static func noSuchNumber(_ call: CommandCall, _ file: SessionFile) -> Diagnostic {
    Diagnostic(
      .error, "the session has no '\(call.argument)': it has \(file.counted)", in: call.input,
      at: call.span,
      remedy: "use a number from 1 to \(file.parts.count); '.session' shows them")
  }
}
