/** How the page looks: on a screen, light and dark, and on paper. No font, no picture and no script is loaded. */
export const STYLE = `
:root { --ink: #1f2328; --soft: #59636e; --page: #ffffff; --line: #d1d9e0; --panel: #f6f8fa;
  --good: #1a7f37; --good-bg: #dafbe1; --part: #9a6700; --part-bg: #fff8c5; --bad: #cf222e; --bad-bg: #ffebe9;
  --open: #57606a; --open-bg: #eaeef2; --seen: #0969da; --seen-bg: #ddf4ff; }
@media screen and (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9198a1; --page: #0d1117; --line: #3d444d; --panel: #151b23;
  --good: #56d364; --good-bg: #12261e; --part: #e3b341; --part-bg: #272115; --bad: #ff7b72; --bad-bg: #2d1416;
  --open: #9198a1; --open-bg: #212830; --seen: #79c0ff; --seen-bg: #121d2f; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", "Liberation Sans", Arial, sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; }
header { border-left: 6px solid var(--open); padding: .25rem 0 .25rem 1rem; }
header.good { border-color: var(--good); } header.bad { border-color: var(--bad); }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0 0 .5rem; overflow-wrap: anywhere; }
h2 { font-size: 1.15rem; margin: 2rem 0 .6rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.1rem 0 .4rem; }
p { margin: .4rem 0; } ul, ol { margin: .4rem 0; padding-left: 1.4rem; } li { margin: .15rem 0; }
.badge { font-size: .85rem; font-weight: 700; letter-spacing: .04em; margin: 0 0 .2rem; color: var(--open); }
.good > .badge, .good-text { color: var(--good); } .bad > .badge, .bad-text { color: var(--bad); } .part-text { color: var(--part); }
.soft, small, footer { color: var(--soft); } small, footer { font-size: .87rem; }
code, pre { font: .88em/1.45 ui-monospace, SFMono-Regular, Menlo, "Liberation Mono", monospace; }
code { background: var(--panel); border-radius: 4px; padding: .08em .3em; overflow-wrap: anywhere; }
pre { background: var(--panel); border: 1px solid var(--line); border-radius: 6px; padding: .7rem .9rem; white-space: pre-wrap; overflow-wrap: anywhere; margin: .5rem 0; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; }
th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; overflow-wrap: break-word; }
th { background: var(--panel); font-weight: 600; white-space: nowrap; } td .name { overflow-wrap: anywhere; } td code.id { white-space: nowrap; overflow-wrap: normal; background: none; padding: 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: .5rem 0; } dt { color: var(--soft); } dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
.columns { columns: 17rem; column-gap: 1.5rem; list-style: none; padding: 0; } .columns li { break-inside: avoid; overflow-wrap: anywhere; }
.finding { border-left: 3px solid var(--line); padding: .1rem 0 .1rem .9rem; margin: .9rem 0; } .finding h3 { margin: 0 0 .2rem; }
.finding.critical, .finding.high { border-color: var(--bad); } .finding.medium { border-color: var(--part); }
.next { background: var(--panel); border: 1px solid var(--line); border-radius: 6px; padding: .6rem .9rem; margin: 1rem 0 0; }
figure { margin: .5rem 0; overflow-x: auto; } figcaption { color: var(--soft); font-size: .87rem; margin-top: .4rem; }
svg { display: block; max-width: 100%; height: auto; } svg.wide { min-width: 54rem; } svg.turned { display: none; } svg text { font: 13px system-ui, "Liberation Sans", Arial, sans-serif; fill: var(--ink); }
svg .kind { font-size: 11px; fill: var(--soft); } svg .name { font-weight: 600; }
svg rect { stroke-width: 1.5; } svg path { fill: none; stroke-width: 1.75; }
.passes rect { fill: var(--good-bg); } .partly rect { fill: var(--part-bg); } .blocks rect { fill: var(--bad-bg); } .unknown rect { fill: var(--open-bg); } .vouched rect { fill: var(--seen-bg); } .idle rect { fill: var(--page); }
.passes rect, .passes path { stroke: var(--good); } .partly rect, .partly path { stroke: var(--part); } .blocks rect, .blocks path { stroke: var(--bad); }
.strip path { stroke-dasharray: none !important; }
.unknown rect, .unknown path { stroke: var(--open); } .vouched rect, .vouched path { stroke: var(--seen); } .idle rect, .idle path { stroke: var(--open); }
.blocks path, .unknown path, .vouched path, .idle path { stroke-dasharray: 5 4; } .blocks rect { stroke-width: 2.5; }
.passes .state { fill: var(--good); } .partly .state { fill: var(--part); } .blocks .state { fill: var(--bad); } .unknown .state { fill: var(--open); } .vouched .state { fill: var(--seen); } .idle .state { fill: var(--soft); }
@media screen and (max-width: 54rem) { table { font-size: .87rem; } th, td { padding: .3rem .4rem; } th { white-space: normal; } td code.id { white-space: normal; overflow-wrap: break-word; }
  svg.across { display: none; } svg.turned { display: block; } table { display: block; overflow-x: auto; } }
@page { margin: 16mm 14mm; }
@media print { body { font-size: 9.5pt; } main { max-width: none; padding: 0; } h2, h3 { break-after: avoid; } th, td code.id { white-space: normal; }
  svg.wide { min-width: 0; } tr, figure, .next { break-inside: avoid; } p, li, pre { orphans: 3; widows: 3; } thead { display: table-header-group; } * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`;
