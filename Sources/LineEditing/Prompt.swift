extension CellRow {
  /// The cells of a prompt, whose colours stand in it as escape sequences: `ESC [ 1 m parley> `.
  /// Other escape sequences and control characters are left out.
  init(prompt: String, color: Bool) {
    self.init()
    var rendition = ""
    var scalars = prompt.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      if scalar == "\u{1B}", scalars.first == "[" {
        let body = scalars.dropFirst().prefix { !("@"..."~").contains($0) }
        scalars = scalars[body.endIndex...]
        guard scalars.popFirst() == "m", color else { continue }
        let parameters = String(body)
        let isReset = parameters.isEmpty || parameters == "0"
        rendition = isReset ? "" : rendition.isEmpty ? parameters : rendition + ";" + parameters
      } else if !scalar.isControl {
        append(scalar, rendition: rendition)
      }
    }
  }
}
