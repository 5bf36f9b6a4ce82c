import Diagnostics
import ParleyRendering

/// What `.set` turns on and off.
enum Toggle: String, CaseIterable {
  case hints, pager, colors, plain, history, vi

  var purpose: String {
    switch self {
    case .hints: "suggest the rest of the line; Right or ^F takes it"
    case .pager: "show through a pager what is taller than the screen"
    case .colors: "colours, of the line and of answers"
    case .plain: "no columns, bars or hints: text to be read aloud"
    case .history: "keep what is typed for the next time"
    case .vi: "the keys of vi instead of those of Emacs"
    }
  }
}

extension Settings {
  subscript(toggle: Toggle) -> Bool {
    get {
      switch toggle {
      case .hints: hints
      case .pager: pages
      case .colors: output.style.isOn
      case .plain: output.isPlain
      case .history: keepsHistory
      case .vi: usesVi ?? false
      }
    }
    set {
      switch toggle {
      case .hints: hints = newValue
      case .pager: pages = newValue
      case .colors: output.style = newValue ? .on : .off
      case .plain: output.isPlain = newValue
      case .history: keepsHistory = newValue
      case .vi: usesVi = newValue
      }
    }
  }
}

/// `.set hints off`: turns something off; `.set` lists what there is.
struct SetCommand: Command {
  let name = ".set"
  let argument = "[NAME [on|off]]"
  let purpose = "turn hints, the pager and more on or off; alone, list them"
  let effect = CommandEffect.talk

  var takes: CommandArgument {
    .words(Toggle.allCases.flatMap { [$0.rawValue + " on", $0.rawValue + " off"] })
  }

  func run(_ call: CommandCall, _ shell: Shell) throws(Diagnostic) -> Shell.Next {
    let words = call.argument.split { $0.isWhitespace }.map { $0.lowercased() }
    guard let name = words.first else {
      shell.say(Toggle.allCases.map { row($0, shell) }.joined(separator: "\n"))
      return .goOn
    }
    guard let toggle = Toggle(rawValue: name) else { throw .noToggle(name, call) }
    switch words.dropFirst() {
    case []: shell.say(row(toggle, shell))
    case ["on"]: shell.settings[toggle] = true
    case ["off"]: shell.settings[toggle] = false
    default: throw .neitherOnNorOff(toggle, call)
    }
    return .goOn
  }

  private func row(_ toggle: Toggle, _ shell: Shell) -> String {
    let name = toggle.rawValue
    let longest = Toggle.allCases.map(\.rawValue.utf8.count).max() ?? 0
    let gap = String(repeating: " ", count: longest - name.utf8.count + 2)
    return name + gap + (shell.settings[toggle] ? "on   " : "off  ") + toggle.purpose
  }
}

extension Diagnostic {
  fileprivate static func noToggle(_ name: String, _ call: CommandCall) -> Diagnostic {
    let names = Toggle.allCases.map(\.rawValue)
    let near = NearMiss.nearest(to: name, among: names)
    return Diagnostic(
      .error, "there is no '\(name)' to be set", in: call.input, at: call.span,
      remedy: near.map { "did you mean '\($0)'?" } ?? "use one of: \(names.joined(separator: ", "))"
    )
  }

  fileprivate static func neitherOnNorOff(_ toggle: Toggle, _ call: CommandCall) -> Diagnostic {
    Diagnostic(
      .error, "'\(toggle.rawValue)' is on or off", in: call.input, at: call.span,
      remedy: "for example '.set \(toggle.rawValue) off'")
  }
}
