import Diagnostics
import Glibc
import ParleyCorpus
import ParleyExtraction
import ParleyRendering

extension Program {
  /// Proposes who is said to have said what in each file: a JSON object a line, or lines to read.
  ///
  /// - Parameter paths: text files in UTF-8; each is done with before the next is read.
  package static func extract(_ paths: [String], _ options: Options) -> ExitStatus {
    guard ["text", "json"].contains(options.format ?? "text") else {
      let errors = Output.errors()
      errors.line("--format: attributions are not written as '\(Visible.text(options.format!))'")
      errors.line("use one of: text, json")
      return .unreadable
    }
    guard let shell = shell(Options(format: options.format)) else { return .unreadable }
    let pace = Pace { done, all in shell.errors.line("\(done) of \(all) files") }
    for (number, path) in paths.enumerated() {
      guard shell.output.failure == 0 else { break }
      do throws(Diagnostic) {
        let text = try SeedFile.text(path, name: path).text
        shell.output.write(
          shell.settings.format.isRecord
            ? Extraction.record(file: stem(of: path), text: text) + "\n"
            : Extraction.listing(file: path, text: text))
      } catch {
        shell.report(error)
      }
      pace.tell(number + 1, of: paths.count)
    }
    return finish(shell, shell.status)
  }

  /// A file's name without its folder and its suffix: `notice` for `old/notice.txt`.
  static func stem(of path: String) -> String {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last.flatMap { String($0) } ?? path
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }
}
