import Interchange

/// A script or a style sheet of the pages, with the hash by which their policy allows it.
struct HTMLAsset: Sendable {
  let source: StaticString
  /// `'sha256-…'`
  let policy: String

  init(_ source: StaticString) {
    self.source = source
    let bytes = source.withUTF8Buffer { Array($0) }
    policy = "'sha256-\(SHA256.digest(of: bytes).base64)'"
  }
}

/// The style of all pages.
///
/// A sober document: serif headings as official papers have them, plain text, tabular figures, one accent.
/// Verdicts differ by word first, by colour second; every pair of colours has a contrast of 4.5:1 or more.
/// Drawings take their colours from here, since the policy allows no style in an element.
enum HTMLStyle {
  static let sheet = HTMLAsset(
    """
    :root{color-scheme:light dark;--paper:#fff;--sheet:#f5f4ef;--ink:#1b2026;--soft:#535c66;--line:#d8d6ce;\
    --accent:#96191c;--link:#0a4a84;--focus:#0a4a84;--ok:#14603a;--okb:#e1f1e7;--dup:#2c4d9b;--dupb:#e6ecf9;\
    --old:#754800;--oldb:#f8ecd2;--keep:#3e4751;--keepb:#eceef0;--miss:#96191c;--missb:#fae7e5;--sup:#0e5a64;\
    --supb:#dff0f2;--bar:#2f7d57;--low:#b5504a;--track:#e4e2da}
    @media (prefers-color-scheme:dark){:root{--paper:#14171b;--sheet:#1c2025;--ink:#e9e7e2;--soft:#abb2ba;\
    --line:#373d44;--accent:#f28f86;--link:#8fbff2;--focus:#f2c14e;--ok:#93d9b0;--okb:#173529;--dup:#adc4f8;\
    --dupb:#1f2b4a;--old:#efc47d;--oldb:#3a2c11;--keep:#c5ccd4;--keepb:#2a3037;--miss:#f6a8a0;--missb:#45201f;\
    --sup:#8ad6e0;--supb:#13343a;--bar:#58b384;--low:#d9766e;--track:#2f353c}}
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
    body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.6 -apple-system,"Segoe UI",Roboto,\
    "Noto Sans","Liberation Sans",system-ui,sans-serif;font-variant-numeric:tabular-nums lining-nums;\
    overflow-wrap:break-word}
    body>header,main,body>footer{max-width:76rem;margin:0 auto;padding:0 1.5rem}
    h1,h2,h3,.big{font-family:"Source Serif 4","Noto Serif","Times New Roman","Liberation Serif",serif;\
    font-weight:700;line-height:1.25;text-wrap:balance}
    h1{font-size:clamp(1.6rem,1.2rem + 1.6vw,2.35rem);margin:1.4rem 0 .6rem}
    h2{font-size:1.5rem;margin:3.5rem 0 .75rem;padding-top:.9rem;border-top:2px solid var(--ink)}
    h3{font-size:1.15rem;margin:2rem 0 .6rem}
    h4,h5{font-size:1rem;line-height:1.4;margin:0 0 .3rem}
    h4.step{font-size:1.1rem;margin:1.6rem 0 .6rem}
    p{margin:.5rem 0;max-width:46rem}
    a{color:var(--link);text-underline-offset:.15em}
    :focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:2px}
    code,.name,.form th,dd{overflow-wrap:anywhere}
    code{font:.85em/1.4 ui-monospace,"Cascadia Mono",Consolas,"Liberation Mono",monospace;color:var(--soft)}
    small,.sub,.frac{color:var(--soft);font-size:.925em}
    .vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    .skip{position:absolute;left:-99rem}
    .skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.5rem 1rem;z-index:2}
    .band{display:flex;flex-wrap:wrap;gap:.25rem 2rem;justify-content:space-between;padding:1rem 0 .7rem;\
    border-bottom:3px solid var(--accent);font-size:.875rem;letter-spacing:.02em}
    .band b{color:var(--accent);text-transform:uppercase;letter-spacing:.06em}
    .lead{font-size:1.15rem;line-height:1.55;max-width:50rem}
    nav.on ul,.chips{list-style:none;display:flex;flex-wrap:wrap;gap:.3rem 1.4rem;margin:.6rem 0 0;padding:0;\
    font-size:.925rem}
    nav.crumb{margin:1.2rem 0 -.8rem;font-size:.925rem}
    .facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr));gap:1px;margin:1.6rem 0;\
    background:var(--line);border:1px solid var(--line)}
    .facts>div{background:var(--paper);padding:1rem 1.2rem 1.1rem}
    .facts dt,.facts .of{color:var(--soft);font-size:.875rem}
    .facts dd{margin:0}
    .big{display:block;font-size:2.1rem;line-height:1.2;white-space:nowrap}
    figure{margin:1.2rem 0}
    figcaption,caption{text-align:left;font-weight:600;padding:0 0 .5rem;caption-side:top}
    .chart{display:block;width:100%;max-width:46rem;height:auto}
    .chart text{fill:var(--ink);font:13px -apple-system,"Segoe UI",Roboto,"Liberation Sans",system-ui,sans-serif}
    .chart .ax{fill:var(--soft);font-size:12px}
    .chart .base{stroke:var(--ink);stroke-width:1}
    .chart .goal{stroke:var(--accent);stroke-width:1.5;stroke-dasharray:5 4}
    .chart .goal+text{fill:var(--accent)}
    .chart .one{fill:var(--bar)}
    .chart .two{fill:var(--dup)}
    .chart .three{fill:var(--old)}
    figcaption .key{margin-left:1rem;font-weight:400;white-space:nowrap}
    .key .chart{display:inline-block;width:.75em;margin-right:.4em}
    .v.met{fill:var(--bar)}
    .v.not{fill:var(--low)}
    .bar{display:block;width:100%;min-width:5.5rem;height:.55rem;margin:.3rem 0 .1rem}
    .bar .r{fill:var(--track)}
    .bar .v{fill:var(--bar)}
    .bar.not .v{fill:var(--low)}
    .bar .g{fill:var(--ink)}
    .scroll{overflow-x:auto;margin:1rem 0;max-width:100%}
    table{border-collapse:collapse;width:100%;font-size:.925rem;line-height:1.45}
    th,td{padding:.5rem .7rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
    thead th{border-bottom:2px solid var(--ink);vertical-align:bottom;font-size:.925em;line-height:1.3;\
    background:var(--paper)}
    tbody th{font-weight:400}
    tbody tr:hover{background:var(--sheet)}
    td.n,th.n{text-align:right;white-space:nowrap}
    thead th.n{white-space:normal}
    td.r{min-width:8rem}
    th.k{white-space:nowrap}
    .sub{display:block}
    .name{min-width:14rem}
    #ranking th,#ranking td{padding-left:.45rem;padding-right:.45rem}
    .figs{max-width:44rem}
    .figs td.r .bar{display:inline-block;width:calc(100% - 9.5rem);max-width:10rem;min-width:3rem;\
    margin:0 .6rem 0 0}
    .figs .p{display:inline-block;min-width:4.2rem}
    .figs .frac{display:inline-block;min-width:3.9rem}
    .figs .m{text-align:right}
    .figs td,.figs tbody th{padding:.32rem .7rem}
    .two{display:grid;grid-template-columns:repeat(auto-fit,minmax(21rem,1fr));gap:0 3rem;align-items:start}
    tr.on td,tr.on th{font-weight:600}
    th button{all:unset;cursor:pointer;font-weight:600}
    th button::after{content:" ↕";color:var(--soft)}
    th[aria-sort=ascending] button::after{content:" ↑";color:var(--ink)}
    th[aria-sort=descending] button::after{content:" ↓";color:var(--ink)}
    th button:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
    .tag{display:inline-block;padding:.05rem .55rem;border-radius:1em;font-size:.875em;font-weight:600;\
    line-height:1.6;white-space:nowrap;background:var(--keepb);color:var(--keep)}
    .tag.met,.tag.derivable{background:var(--okb);color:var(--ok)}
    .tag.not{background:var(--missb);color:var(--miss)}
    .tag.duplicate{background:var(--dupb);color:var(--dup)}
    .tag.obsolete{background:var(--oldb);color:var(--old)}
    .tag.supplied,.tag.attachment{background:var(--supb);color:var(--sup)}
    .tag.likely{background:none;color:var(--ink);outline:1.5px dashed var(--soft);outline-offset:-1.5px}
    .tools{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:.7rem 1rem;margin:1.2rem 0;\
    padding:1rem;background:var(--sheet);border:1px solid var(--line)}
    .tools label{display:block;font-size:.85rem;font-weight:600}
    .tools .wide{grid-column:1/-1}
    input,select,button.b{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--soft);\
    border-radius:3px;padding:.4rem .55rem;width:100%;min-height:2.5rem}
    button.b{width:auto;cursor:pointer}
    button.b:disabled{color:var(--soft);border-color:var(--line);cursor:default}
    .pages{display:flex;flex-wrap:wrap;gap:.4rem .9rem;align-items:center;margin:1rem 0;padding:0;list-style:none}
    [hidden]{display:none!important}
    .sums{background:var(--sheet);border-left:4px solid var(--accent);padding:.8rem 1.2rem;margin:1rem 0;\
    list-style-position:inside}
    .sums li{padding:.15rem 0}
    .form{table-layout:fixed}
    .form thead th{width:25%}
    .form thead th:first-child{width:42%}
    .form thead th:last-child{width:33%}
    .form td,.form tbody th{padding:.35rem .7rem}
    .form tr.step th{background:var(--sheet);font-weight:600}
    .box{display:block;border:1px solid var(--soft);border-radius:3px;padding:.25rem .6rem;background:var(--paper);\
    font-size:.95em;line-height:1.45}
    .box.derivable{border-color:var(--ok);background:var(--okb);color:var(--ok)}
    .box.duplicate{border-style:dashed;border-color:var(--dup);background:var(--dupb);color:var(--dup)}
    .box.obsolete{border-style:dashed;border-color:var(--old);background:var(--oldb);color:var(--old)}
    .box.supplied,.box.attachment{border-color:var(--sup);background:var(--supb);color:var(--sup)}
    .no{color:var(--soft);margin-right:.35rem}
    .field{border:1px solid var(--line);border-left:4px solid var(--keep);padding:.8rem 1.1rem;margin:.8rem 0}
    .field.derivable{border-left-color:var(--ok)}
    .field.duplicate{border-left-color:var(--dup)}
    .field.obsolete{border-left-color:var(--old)}
    .field.supplied,.field.attachment{border-left-color:var(--sup)}
    .field:target{outline:3px solid var(--focus)}
    .field p{margin:.2rem 0 .5rem}
    dl.kv{display:grid;grid-template-columns:minmax(7rem,10rem) 1fr;gap:.2rem 1.2rem;margin:.4rem 0;\
    font-size:.925rem}
    dl.kv dt{color:var(--soft)}
    dl.kv dd{margin:0}
    dl.kv ul{margin:0;padding-left:1.1rem}
    body>footer{margin-top:4rem;padding-top:1rem;padding-bottom:2.5rem;border-top:1px solid var(--line);\
    color:var(--soft);font-size:.85rem}
    section.paper{border-top:6px double var(--line);margin-top:5rem}
    @media (max-width:40rem){body>header,main,body>footer{padding:0 1rem}
    dl.kv{grid-template-columns:1fr;gap:0}dl.kv dd{margin-bottom:.45rem}.form thead th:first-child{width:38%}
    .two{grid-template-columns:1fr}
    th,td{padding:.45rem .45rem}.big{font-size:1.8rem}}
    @page{size:A4;margin:16mm 15mm 18mm}
    @media print{:root{color-scheme:light;--paper:#fff;--sheet:#f5f4ef;--ink:#000;--soft:#444;--line:#bbb;\
    --accent:#96191c;--link:#000;--ok:#14603a;--okb:#e1f1e7;--dup:#2c4d9b;--dupb:#e6ecf9;--old:#754800;\
    --oldb:#f8ecd2;--keep:#3e4751;--keepb:#eceef0;--miss:#96191c;--missb:#fae7e5;--sup:#0e5a64;--supb:#dff0f2;\
    --bar:#2f7d57;--low:#b5504a;--track:#e4e2da}
    html{font-size:9.5pt}body{line-height:1.45;-webkit-print-color-adjust:exact;print-color-adjust:exact}
    body>header,main,body>footer{max-width:none;padding:0}
    nav,.tools,.skip,.pages,[role=status]{display:none}
    h1{font-size:18pt}h2{font-size:13.5pt;margin-top:18pt}h3{font-size:11pt}h2,h3,h4,caption{break-after:avoid}
    .lead{font-size:11pt}.big{font-size:17pt}.facts{grid-template-columns:repeat(4,1fr)}.facts>div{padding:6pt 8pt}
    table,dl.kv{font-size:8.5pt}th,td{padding:3pt 4pt}.two{grid-template-columns:1fr 1fr;gap:0 16pt}
    .field{padding:5pt 8pt;margin:5pt 0}dl.kv{gap:1pt 8pt}.form td,.form tbody th{padding:2pt 4pt}.box{padding:1pt 5pt}thead{display:table-header-group}
    tr,.field,.facts,figure,.sums{break-inside:avoid}
    .scroll{overflow:visible}.name{min-width:9rem}.bar{min-width:2.5rem}td.r{min-width:4.5rem}
    th button::after{content:""}a{text-decoration:none}
    section.paper{break-before:page;border:0;margin-top:0}}
    """)
}
