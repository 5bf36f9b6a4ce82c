import ParleyQuery
import ParleyRendering
import Testing

@testable import ParleyShell

@Suite struct ListsTests {
  /// The types that conform to a protocol, as the files of a folder declare them.
  private func types(conformingTo name: String, in folder: String) throws -> Set<String> {
    let files = PackageFolder.names(in: folder)
    try #require(!files.isEmpty)
    return Set(
      files.flatMap { file in
        (PackageFolder.text("\(folder)/\(file)") ?? "").split(separator: "\n").compactMap { row in
          let words = row.split { $0 == " " || $0 == ":" || $0 == "," }
          guard let place = words.firstIndex(of: "struct"), words.contains(Substring(name)),
            place < 2, place + 1 < words.count
          else { return nil }
          return String(words[place + 1])
        }
      })
  }

  @Test func everyCommandOfTheFolderIsListed() throws {
    let listed = Commands.all.map { "\(type(of: $0))" }
    #expect(Set(listed) == (try types(conformingTo: "Command", in: "Sources/ParleyShell/Commands")))
    #expect(Set(Commands.all.map(\.name)).count == listed.count)
  }

  @Test func everyFormOfTheFolderIsListed() throws {
    let listed = QueryForms.all.map { "\(type(of: $0))" }
    let folder = "Sources/ParleyQuery/Forms"
    #expect(Set(listed) == (try types(conformingTo: "QueryForm", in: folder)))
    #expect(Set(QueryForms.all.map(\.id)).count == listed.count)
  }

  @Test func everyFormatOfTheFolderIsListed() throws {
    let listed = OutputFormats.all.map { "\(type(of: $0))" }
    let folder = "Sources/ParleyRendering/Formats"
    #expect(Set(listed) == (try types(conformingTo: "OutputFormat", in: folder)))
    #expect(Set(OutputFormats.all.map(\.name)).count == listed.count)
  }

  @Test func everyFormatOfReportsIsListed() throws {
    let listed = ReportFormats.all.map { "\(type(of: $0))" }
    let folder = "Sources/ParleyRendering/Export"
    #expect(Set(listed) == (try types(conformingTo: "ReportFormat", in: folder)))
    #expect(Set(ReportFormats.all.map(\.suffix)).count == listed.count)
  }

  @Test func everyKindOfQuizIsListed() throws {
    let listed = QuizKinds.all.map { "\(type(of: $0))" }
    #expect(Set(listed) == (try types(conformingTo: "QuizKind", in: "Sources/ParleyShell/Quiz")))
    #expect(Set(QuizKinds.all.map(\.name)).count == listed.count)
  }

  @Test func everyExampleOfAFormIsAnswered() {
    for form in QueryForms.all where !["show", "why", "why not"].contains(form.id) {
      let shell = Shell.sample()
      shell.handle(form.example)
      #expect(shell.status == .answered, "\(form.id): \(form.example)")
    }
  }

  @Test func everyExampleOfAClauseIsAnswered() {
    for key in ClauseKey.allCases {
      let shell = Shell.sample()
      shell.handle(HelpCommand.example(of: key))
      #expect(shell.status <= .notFound, "\(HelpCommand.example(of: key))")
    }
  }
}
