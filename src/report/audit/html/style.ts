/** The look of the page: screen in light and dark, narrow screens, print. */

const LIGHT = `--paper:#fff;--ground:#f6f6f3;--ink:#1d1f23;--soft:#565b64;--line:#d9dadd;--tint:#f2f3f5;
--error:#a3221b;--warning:#7d4d00;--info:#2f5a86;--review:#643b96;--good:#1d6339;
--error-tint:#fbe6e4;--warning-tint:#fbeecf;--info-tint:#e1ecf7;--review-tint:#ede5f7;--good-tint:#e2f2e7;`;
const DARK = `--paper:#1b1d21;--ground:#131518;--ink:#e6e7ea;--soft:#a6abb4;--line:#3a3e46;--tint:#24272c;
--error:#ff9d94;--warning:#f2c063;--info:#93c2f2;--review:#cbaef5;--good:#86d3a1;
--error-tint:#4a2421;--warning-tint:#443415;--info-tint:#1f3549;--review-tint:#38294b;--good-tint:#1d3a28;`;

/** @param colour the colour of the house, dark enough for white paper */
export function styleOf(colour: string): string {
  return `:root{color-scheme:light dark;${LIGHT}--house:${colour};}
@media screen and (prefers-color-scheme:dark){:root{${DARK}--house:color-mix(in srgb,${colour} 40%,#fff);}}
${SCREEN}${NARROW}${PRINT}`;
}

const SCREEN = `
*{box-sizing:border-box}
html{scroll-padding-top:6.5rem}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.55 "Segoe UI",Roboto,"Helvetica Neue","Noto Sans","DejaVu Sans",Arial,sans-serif;overflow-wrap:anywhere}
h1,h2,h3{font-family:Georgia,"PT Serif","Noto Serif","DejaVu Serif",serif;font-weight:600;line-height:1.25;text-wrap:balance}
h1{font-size:2.4rem;margin:0 0 1.6rem;color:var(--house)}
h2{font-size:1.6rem;margin:0 0 1rem;color:var(--house)}
h3{font-size:1.2rem;margin:2.2rem 0 .8rem}
h4{font-size:1.02rem;line-height:1.35;margin:0}
p{margin:.5rem 0}
a{color:var(--house)}
:focus-visible{outline:3px solid var(--house);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem;z-index:9}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.cover,main>section,.document,.contents{background:var(--paper);width:min(96rem,100% - 2.5rem);margin:1.5rem auto;padding:2.5rem clamp(1rem,4vw,4rem);border:1px solid var(--line);border-radius:6px}
.cover{border-top:6px solid var(--house);padding-top:3rem}
.logo{display:block;max-height:4.5rem;max-width:16rem;margin-bottom:2.5rem}
dl.rows{display:grid;grid-template-columns:minmax(9rem,15rem) 1fr;gap:.35rem 1.5rem;margin:0}
dl.rows dt{color:var(--soft)}
dl.rows dd{margin:0;white-space:pre-line}
.cover-text{margin-top:2rem;max-width:60rem;white-space:pre-line}
.note{background:var(--warning-tint);border-left:4px solid var(--warning);padding:.6rem 1rem;margin:1rem 0;border-radius:0 4px 4px 0}
.contents ol{margin:0;padding-left:1.4rem;columns:2 22rem}
.counts{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:1rem;margin:0 0 1.5rem;padding:0;list-style:none}
.counts li{border:1px solid var(--line);border-left:5px solid;border-radius:4px;padding:.7rem 1rem}
.counts b{display:block;font:600 2rem/1.1 Georgia,"PT Serif","Noto Serif",serif}
.counts span{color:var(--ink);font-size:.92rem}
li.error{border-left-color:var(--error)}li.warning{border-left-color:var(--warning)}li.info{border-left-color:var(--info)}li.review{border-left-color:var(--review)}
.counts .error b{color:var(--error)}.counts .warning b{color:var(--warning)}.counts .info b{color:var(--info)}.counts .review b{color:var(--review)}
.groups{columns:3 18rem;column-gap:2.5rem}.groups>div{break-inside:avoid;padding-bottom:1rem}
.groups h4{border-bottom:1px solid var(--line);padding-bottom:.3rem}
.groups ul,.plain{padding-left:1.1rem;margin:.5rem 0}
.groups li,.plain li,.first li{margin:.35rem 0}
.first{padding-left:1.5rem}.first .where{color:var(--soft);display:block;font-size:.92rem}
.small{font-size:.92rem;color:var(--soft)}
.chip{display:inline-block;border-radius:3px;padding:.05rem .5rem;font-size:.86rem;font-weight:600;white-space:nowrap}
.chip.error{background:var(--error-tint);color:var(--error)}.chip.warning{background:var(--warning-tint);color:var(--warning)}
.chip.info{background:var(--info-tint);color:var(--info)}.chip.review{background:var(--review-tint);color:var(--review)}
.chip.pass{background:var(--good-tint);color:var(--good)}.chip.inapplicable,.chip.none{background:var(--tint);color:var(--soft)}
.chip.broken{background:var(--ink);color:var(--paper)}
table{border-collapse:collapse;width:100%;overflow-wrap:break-word;font-size:.93rem}
th,td{text-align:left;vertical-align:top;padding:.45rem .6rem;border-bottom:1px solid var(--line)}
thead th{background:var(--tint);font-weight:600;border-bottom:2px solid var(--line)}
caption{text-align:left;font-weight:600;padding:.3rem 0}
.wide{overflow-x:auto}
.overview td,.overview th{white-space:normal}.overview .cell{text-align:center;width:3.2rem}
.numbers :nth-child(n+3){text-align:right}.numbers [colspan]{text-align:left}
.toolbar{position:sticky;top:0;z-index:3;background:var(--paper);border:1px solid var(--line);border-radius:6px;width:min(96rem,100% - 2.5rem);margin:0 auto;padding:.6rem clamp(1rem,4vw,4rem);display:flex;flex-wrap:wrap;gap:.4rem 1.2rem;align-items:center;font-size:.92rem}
.toolbar fieldset{border:0;padding:0;margin:0;display:flex;flex-wrap:wrap;gap:.2rem 1rem}
.toolbar label{white-space:nowrap}.toolbar select{max-width:17rem;font:inherit;color:inherit;background:var(--tint);border:1px solid var(--line);border-radius:4px;padding:.2rem}
.toolbar button{font:inherit;color:inherit;background:var(--tint);border:1px solid var(--line);border-radius:4px;padding:.25rem .9rem;cursor:pointer}
.toolbar output{margin-left:auto;color:var(--soft)}
.pair{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:2.5rem}
.level-group>h4{margin:1.4rem 0 .6rem;color:var(--soft);font-weight:600}
.finding{border:1px solid var(--line);border-left:5px solid;border-radius:4px;padding:.9rem 1.1rem;margin:0 0 1rem;cursor:pointer;content-visibility:auto;contain-intrinsic-size:auto 26rem}
.finding.error{border-left-color:var(--error)}.finding.warning{border-left-color:var(--warning)}.finding.info{border-left-color:var(--info)}.finding.review{border-left-color:var(--review)}
.finding.current{box-shadow:0 0 0 2px var(--house)}
.finding header{display:flex;flex-wrap:wrap;gap:.3rem .7rem;align-items:baseline}
.finding h5{font-size:1.04rem;line-height:1.35;margin:0;flex:1 1 100%}
.finding .id{color:var(--soft);font-size:.85rem}
blockquote{margin:.7rem 0;padding:.1rem 0 .1rem .9rem;border-left:3px solid var(--line)}
blockquote p{margin:.1rem 0;unicode-bidi:isolate}
blockquote footer{font-size:.88rem;color:var(--soft)}
mark{color:inherit;background:var(--warning-tint);border-radius:2px;padding:0 .1em}
.error mark{background:var(--error-tint)}.info mark{background:var(--info-tint)}.review mark{background:var(--review-tint)}
.finding dl{margin:.6rem 0 0;font-size:.95rem}
.finding dt{font-weight:600;font-size:.88rem;color:var(--soft);margin-top:.55rem}
.finding dd{margin:.1rem 0 0}
.finding dd.write{background:var(--tint);border-radius:4px;padding:.6rem .8rem;white-space:pre-line}
.doubt{color:var(--warning);font-style:italic}
details{margin-top:.6rem;font-size:.9rem}summary{cursor:pointer;color:var(--soft)}
.text{position:sticky;top:6rem;max-height:calc(100vh - 7.2rem);overflow:auto;border:1px solid var(--line);border-radius:4px;padding:1.4rem 1.8rem;background:var(--paper);font:1rem/1.6 Georgia,"PT Serif","Noto Serif","DejaVu Serif",serif}
.text .heading{font-weight:700;margin:1.2rem 0 .4rem}.text .l1{font-size:1.25rem}.text .l2{font-size:1.08rem}
.text p,.text li,.text td,.text th{unicode-bidi:isolate}
.text ul{list-style:none;margin:.3rem 0;padding-left:1.3rem}
.text li{margin:.2rem 0}.text .n2{margin-left:1.3rem}.text .n3{margin-left:2.6rem}
.text .label{margin-right:.4em;color:var(--soft)}
.text table{table-layout:fixed;font-size:.9rem;margin:.8rem 0;border:1px solid var(--line)}.text td,.text th{border:1px solid var(--line)}
.text .aside{color:var(--soft);font-size:.9rem}
.mark{color:inherit;text-decoration:underline 2px;text-underline-offset:2px;border-radius:2px}
.mark.error{background:var(--error-tint);text-decoration-color:var(--error)}.mark.warning{background:var(--warning-tint);text-decoration-color:var(--warning)}
.mark.info{background:var(--info-tint);text-decoration-color:var(--info)}.mark.review{background:var(--review-tint);text-decoration-color:var(--review)}
.mark.current{outline:2px solid var(--house)}
.mark.off{background:none;text-decoration:none}
.matrix{table-layout:fixed}.matrix th:nth-child(1){width:26%}.matrix th:nth-child(2){width:28%}.matrix th:nth-child(3){width:15%}
.matrix .chip{white-space:normal}.matrix td>p:first-child{margin-top:0}.matrix .id{display:block;color:var(--soft);font-size:.85rem}
.matrix .place{color:var(--soft);font-size:.88rem}
.facts table{margin-bottom:1.6rem;table-layout:fixed}
.c2 th:nth-child(1){width:66%}.c3 th:nth-child(1){width:24%}.c3 th:nth-child(2){width:48%}
.c4 th:nth-child(1){width:18%}.c4 th:nth-child(2){width:24%}.c4 th:nth-child(3){width:36%}
.c5 th:nth-child(4){width:34%}.c5 th:nth-child(2){width:15%}.c5 th:nth-child(5){width:20%}
.facts td{white-space:pre-line}
.facts td:not(:first-child){font-size:.9rem}
pre{background:var(--tint);border-radius:4px;padding:.8rem 1rem;white-space:pre-wrap;font-size:.88rem}
.hash{font-family:ui-monospace,Consolas,"DejaVu Sans Mono",monospace;font-size:.84rem}
.closing{white-space:pre-line}
[hidden]{display:none!important}
`;

const NARROW = `
@media screen and (max-width:62rem){.pair{grid-template-columns:minmax(0,1fr)}.text{position:static;max-height:70vh}.toolbar{position:static}}
@media screen and (max-width:40rem){.toolbar{width:100%;border-radius:0;border-left:0;border-right:0}}
@media screen and (max-width:40rem){
h1{font-size:1.8rem}h2{font-size:1.35rem}.cover,main>section,.document,.contents{width:100%;padding:1.4rem 1rem;margin:.8rem auto;border-radius:0;border-left:0;border-right:0}
dl.rows{grid-template-columns:1fr;gap:0}dl.rows dd{margin-bottom:.6rem}
.matrix thead,.fact thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.matrix tr,.fact tr{display:block;border-bottom:2px solid var(--line);padding:.5rem 0}.matrix td,.fact td{display:block;border:0;padding:.2rem 0}
.matrix td:empty,.fact td:empty{display:none}
.text{padding:1rem}}
`;

const PRINT = `
@page{size:A4;margin:18mm 16mm 20mm;@bottom-right{content:counter(page);font:9pt sans-serif;color:#555}}
@page :first{@bottom-right{content:none}}
@media print{
body{background:none;font-size:10pt;line-height:1.45}
.cover,main>section,.document,.contents{border:0;padding:0;margin:0 0 8mm;width:auto;border-radius:0}
.cover{border-top:2mm solid var(--house);padding-top:20mm;break-after:page;min-height:200mm}
h1{font-size:26pt}h2{font-size:16pt}h3{font-size:12.5pt;margin:6mm 0 2.5mm}
h2,h3,h4,h5,caption{break-after:avoid}
.contents,.toolbar,.skip,.text,.to-text,.none-here,.policy-text>h3{display:none}
.with-text .text{display:block;position:static;max-height:none;overflow:visible;border:0;padding:0;break-before:page}.with-text .policy-text>h3{display:block}
.document,.new-page{break-before:page}
.pair{display:block}
.finding{content-visibility:visible;cursor:auto;break-inside:auto;margin-bottom:5mm;border-radius:0}
.finding header,.finding blockquote,.finding dd,.counts li,.first li,tr,.note{break-inside:avoid}
.finding.current{box-shadow:none}
.finding dt{break-after:avoid}
.counts{grid-template-columns:repeat(4,1fr);gap:3mm}.counts b{font-size:20pt}
.groups{columns:2}
thead{display:table-header-group}
table{font-size:8.5pt;line-height:1.35}td,th{padding:1.2mm 2mm}td .small,.matrix .id,.matrix .place,.facts td:not(:first-child),.chip{font-size:8pt}td p{margin:.6mm 0}
a{color:inherit;text-decoration:none}
details::details-content{content-visibility:visible;display:block;height:auto}summary{list-style:none;break-after:avoid}
*{print-color-adjust:exact}
p,li,dd{orphans:3;widows:3}
}
`;
