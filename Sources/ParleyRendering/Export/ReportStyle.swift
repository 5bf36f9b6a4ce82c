/// How a report looks: for a narrow screen first, in light and in dark, and on paper.
enum ReportStyle {
  static let sheet = """
    :root {
      color-scheme: light dark;
      --ground: #fdfdfb; --ink: #1b1d21; --soft: #5a6069; --line: #d9dbd6; --panel: #f3f3ee;
      --link: #0b5394; --accent: #8a3b12; --mark: #fbe9a8;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --ground: #15171a; --ink: #e7e6e1; --soft: #a4aab3; --line: #383c42; --panel: #1e2125;
        --link: #8fc1f3; --accent: #f0a777; --mark: #57480f;
      }
    }
    * { box-sizing: border-box; }
    html { font: 17px/1.55 Georgia, "Noto Serif", serif; -webkit-text-size-adjust: 100%; }
    body { margin: 0; background: var(--ground); color: var(--ink); overflow-wrap: anywhere; }
    main { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1.1rem 4rem; }
    h1 { font-size: 1.7rem; line-height: 1.2; margin: .4rem 0 1.2rem; }
    h2 { font-size: 1.2rem; line-height: 1.3; margin: 0 0 .5rem; }
    h3, nav, .number, th, td::before, .reading, .when, .dim, .back, figcaption, .again,
    footer, svg text {
      font-family: system-ui, "Segoe UI", "Noto Sans", sans-serif;
    }
    h3 {
      font-size: .78rem; letter-spacing: .06em; text-transform: uppercase; color: var(--soft);
      margin: 1.2rem 0 .2rem;
    }
    a { color: var(--link); text-underline-offset: .15em; }
    a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
    li:target, sup a:target { scroll-margin-top: 1rem; background: var(--panel); }
    nav { font-size: .9rem; padding: .7rem 1rem; background: var(--panel); border-radius: .4rem; }
    nav ol { margin: 0; padding-left: 1.6rem; }
    .note { border-left: 3px solid var(--accent); padding-left: .9rem; margin: 1.8rem 0; }
    .note p { margin: .4rem 0; }
    .question { border-top: 1px solid var(--line); padding-top: 1.4rem; margin-top: 2rem; }
    .question h2 .number {
      color: var(--soft); text-decoration: none; font-size: .9rem; margin-right: .25rem;
    }
    .answer { font-size: 1.1rem; font-weight: bold; margin: .3rem 0 1rem; }
    .claims, .near { padding-left: 1.5rem; }
    .claims > li, .near > li { margin: .9rem 0; padding-left: .2rem; }
    .near { list-style: none; padding-left: 0; }
    .claim { margin: 0; }
    .difference { margin: .1rem 0; color: var(--accent); }
    .when { margin: .1rem 0; font-size: .82rem; color: var(--soft); }
    figure { margin: .6rem 0 .9rem; }
    blockquote { margin: 0; padding: .1rem 0 .1rem .9rem; border-left: 3px solid var(--line); }
    blockquote p { margin: 0; }
    mark { background: var(--mark); color: inherit; border-radius: .15em; }
    figcaption, .again { font-size: .82rem; line-height: 1.45; color: var(--soft); }
    figcaption { margin-top: .3rem; }
    .again { margin: .4rem 0; }
    figcaption sup, .again sup { line-height: 0; margin-left: .25em; }
    sup a { padding: .2em .3em; font-weight: 600; text-decoration: none; }
    ul { margin: .2rem 0; padding-left: 1.2rem; }
    .line { margin: .2rem 0; }
    .reading { font-size: .82rem; color: var(--soft); }
    code { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .9em; }
    pre {
      font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .82rem;
      white-space: pre-wrap; background: var(--panel); padding: .7rem .9rem; border-radius: .4rem;
    }
    table { border-collapse: collapse; width: 100%; font-size: .88rem; margin: .8rem 0; }
    th { text-align: left; font-size: .78rem; color: var(--soft); overflow-wrap: normal; }
    th, td { padding: .3rem .7rem .3rem 0; border-bottom: 1px solid var(--line); }
    td { vertical-align: top; overflow-wrap: break-word; }
    td.short { white-space: nowrap; }
    th.number, td.number { text-align: right; font-family: inherit; }
    .timeline { display: block; max-width: 100%; height: auto; margin: 1rem 0; }
    .timeline text { font-size: 12px; fill: var(--ink); }
    .timeline .day { text-anchor: end; }
    .timeline .gap { fill: var(--soft); }
    .timeline .axis { stroke: var(--line); stroke-width: 2; }
    .timeline .tick { fill: var(--soft); }
    .timeline .happens { fill: var(--accent); stroke: var(--accent); stroke-width: 1.5; }
    .timeline .said { fill: var(--ground); stroke: var(--accent); stroke-width: 1.5; }
    .sources { border-top: 1px solid var(--line); margin-top: 2.5rem; padding-top: 1.4rem; }
    .sources ol { padding-left: 2rem; font-size: .9rem; }
    .sources li { margin: .5rem 0; }
    .dim { color: var(--soft); font-size: .92em; }
    .back { white-space: nowrap; }
    footer { border-top: 1px solid var(--line); margin-top: 2.5rem; padding-top: 1.4rem; }
    footer p { font-size: .85rem; color: var(--soft); margin: .4rem 0; }
    \(stacked("table.tall"))
    @media (max-width: 40rem) {
      \(stacked("table"))
    }
    @media print {
      :root {
        --ground: #fff; --ink: #000; --soft: #444; --line: #bbb; --panel: #fff; --link: #000;
        --accent: #000; --mark: #eee;
      }
      html { font-size: 11pt; }
      main { max-width: none; padding: 0; }
      nav, .back { display: none; }
      h2, h3, .answer, .claim, .when, .difference { break-after: avoid; }
      figure, tr, .sources li { break-inside: avoid; }
    }
    """

  /// Cells under each other, each behind the name of its column.
  private static func stacked(_ table: String) -> String {
    """
    \(table), \(table) :is(tbody, tr, td) { display: block; }
    \(table) thead {
      display: block; position: absolute; width: 1px; height: 1px; overflow: hidden;
      clip-path: inset(50%);
    }
    \(table) tr { border-bottom: 1px solid var(--line); padding: .5rem 0; }
    \(table) td {
      display: flex; gap: .7rem; border: 0; padding: .1rem 0; text-align: left;
      overflow-wrap: anywhere;
    }
    \(table) td::before {
      content: attr(data-label); flex: 0 0 5.5rem; color: var(--soft); font-size: .78rem;
      line-height: 1.9;
    }
    \(table) td.number { text-align: left; }
    \(table) td.empty { display: none; }
    """
  }
}
