package import Diagnostics

/// Where a file was named: in a command, or on the command line.
package struct Mention: Sendable {
  package var input: InputText
  package var span: TextSpan

  package init(_ input: InputText, _ span: TextSpan) {
    self.input = input
    self.span = span
  }

  /// On the command line.
  package init(_ path: String) {
    self.init(InputText(named: path), TextSpan(0, path.utf8.count))
  }
}
