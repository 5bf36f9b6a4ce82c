import Glibc
import ParleyModel
import ParleyRendering
import Testing

@testable import ParleyShell

/// The report as a browser takes it: headless Chromium lays it out in frames of a page that
/// measures it.
@Suite struct BrowserTests {
  private static let chromium = "/usr/bin/chromium"
  private static let isInstalled = access(chromium, X_OK) == 0

  private static let session = [
    "who proposed 24-48 hour truces", "who proposed a 60-day ceasefire",
    "check the third round was on July 24", "timeline about prisoners", "sources",
    "compare date of the third round", "quotes bye Peskov",
    "who proposed </style><script>alert(1)</script>" + String(repeating: "x", count: 300),
  ]

  /// Loads the report in a narrow light frame and a wide dark one, then tells what it sees.
  private static let measuring = """
    <body><iframe src="report.html" width="360" height="800" style="color-scheme: light"></iframe>
    <iframe src="report.html" width="1200" height="800" style="color-scheme: dark"></iframe>
    <script>
    addEventListener("load", () => {
      const seen = [...document.querySelectorAll("iframe")].map(frame => {
        const page = frame.contentDocument, view = frame.contentWindow
        const links = [...page.querySelectorAll("a")].map(a => a.getAttribute("href"))
        const lost = links.filter(a => a.startsWith("#") && !page.getElementById(a.slice(1)))
        const out = links.filter(a => !/^(#|https?:\\/\\/)/.test(a))
        const ids = [...page.querySelectorAll("[id]")].map(e => e.id)
        const wide = page.documentElement.scrollWidth - view.innerWidth
        return ["links=" + (links.length > 40), "lost=" + lost.length, "out=" + out.length,
          "twice=" + (ids.length - new Set(ids).size), "wider=" + (wide > 0),
          "scripts=" + page.scripts.length,
          "fetched=" + view.performance.getEntriesByType("resource").length,
          "drawn=" + (page.querySelectorAll("svg circle").length > 5),
          "ground=" + view.getComputedStyle(page.body).backgroundColor,
          "ink=" + view.getComputedStyle(page.body).color].join(" ")
      })
      document.body.textContent = seen.map(s => "frame " + s + " end").join("\\n")
    })
    </script></body>
    """

  @Test(.enabled(if: isInstalled, "chromium is not installed"))
  func readsWellOnAPhoneAndInTheDark() throws {
    let folder = try TemporaryFolder()
    let shell = Shell.silent()
    for line in Self.session { shell.handle(line) }
    shell.handle(".export \(folder.file("report.html"))")
    try folder.write(Self.measuring, to: "measuring.html")
    let run = ProgramRun(
      words: [
        Self.chromium, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
        "--user-data-dir=\(folder.file("profile"))", "--allow-file-access-from-files",
        "--enable-logging=stderr", "--virtual-time-budget=4000", "--dump-dom",
        "file://\(folder.file("measuring.html"))",
      ], environment: ["HOME": folder.path, "PATH": "/usr/bin:/bin"])
    #expect(run.status == 0)
    let console = run.errors.split(separator: "\n").filter { $0.contains("CONSOLE") }
    #expect(console.isEmpty, "\(console)")
    let frames = run.output.split(separator: "\n").compactMap { row -> Substring? in
      guard let start = row.firstRange(of: "frame "), let end = row.firstRange(of: " end") else {
        return nil
      }
      return row[start.upperBound..<end.lowerBound]
    }
    let facts =
      "links=true lost=0 out=0 twice=0 wider=false scripts=0 fetched=0 drawn=true "
    #expect(
      frames == [
        "\(facts)ground=rgb(253, 253, 251) ink=rgb(27, 29, 33)",
        "\(facts)ground=rgb(21, 23, 26) ink=rgb(231, 230, 225)",
      ], "\(run.output)")
  }
}
