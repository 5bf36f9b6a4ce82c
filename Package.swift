// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A room and the rooms to its left that it may import; `Sources/README.md` draws the map.
func room(_ name: String, imports: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: imports, exclude: [], swiftSettings: strict)
}

/// The tests of one room, in the folder of the same name.
func tests(of name: String, imports: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.init(stringLiteral: name)] + imports,
    swiftSettings: strict)
}

let package = Package(
  name: "parley",
  products: [.executable(name: "parley", targets: ["parley"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(
      name: "CLibedit", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
    .systemLibrary(
      name: "CLibyaml", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(
      name: "CLibxml2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "CEditline", dependencies: ["CLibedit"]),
    .target(name: "CHTML", dependencies: ["CLibxml2"]),
    .target(name: "CBuiltin"),
    .target(name: "CDisk"),
    .target(name: "CReportingVerbs"),
    room("LineEditing", imports: ["CEditline", "CLibedit"]),
    room("Diagnostics"),
    room("Packing"),
    room("ParleyModel"),
    room(
      "ParleyCorpus",
      imports: ["Diagnostics", "Packing", "ParleyModel", "CLibyaml"]),
    room("ParleyQuery", imports: ["Diagnostics", "Packing", "ParleyModel"]),
    room("ParleyExtraction", imports: ["Diagnostics", "CReportingVerbs"]),
    tests(of: "ParleyExtraction"),
    room(
      "ParleyProposing", imports: ["ParleyModel", "ParleyQuery", "ParleyExtraction"]),
    tests(
      of: "ParleyProposing",
      imports: ["ParleyCorpus", "ParleyExtraction", "ParleyModel", "ParleyQuery"]),
    room("ParleyArticles", imports: ["Diagnostics", "ParleyModel", "CHTML"]),
    tests(of: "ParleyArticles", imports: ["Diagnostics", "ParleyModel"]),
    room("ParleyRendering", imports: ["Diagnostics", "ParleyModel"]),
    room(
      "ParleyShell",
      imports: [
        "CBuiltin", "CDisk", "LineEditing", "Diagnostics", "ParleyModel", "ParleyCorpus",
        "ParleyQuery", "ParleyRendering", "ParleyArticles", "ParleyExtraction", "ParleyProposing",
      ]),
    room("SampleCorpora", imports: ["ParleyModel"]),
    room("SampleTerminals"),
    tests(of: "LineEditing", imports: ["SampleTerminals"]),
    .executableTarget(
      name: "parley",
      dependencies: [
        "ParleyShell", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "parley-bench",
      dependencies: [
        "Diagnostics", "LineEditing", "ParleyModel", "ParleyQuery", "ParleyShell", "SampleCorpora",
        "SampleTerminals",
      ],
      swiftSettings: strict),
    tests(
      of: "SampleCorpora",
      imports: ["Diagnostics", "ParleyModel", "ParleyQuery", "ParleyShell"]),
    tests(of: "Packing"),
    tests(of: "Diagnostics"),
    tests(of: "ParleyModel"),
    tests(of: "ParleyRendering", imports: ["Diagnostics", "ParleyModel"]),
    tests(of: "ParleyQuery", imports: ["Diagnostics", "Packing", "ParleyCorpus", "ParleyModel"]),
    tests(of: "ParleyCorpus", imports: ["Diagnostics", "ParleyModel"]),
    tests(
      of: "ParleyShell",
      imports: [
        "Diagnostics", "LineEditing", "ParleyModel", "ParleyCorpus", "ParleyQuery",
        "ParleyRendering", "ParleyExtraction", "ParleyProposing", "SampleTerminals",
      ]),
  ]
)
