import type { Language } from '../contract/preferences.ts';
import { reportTokens, tokenDeclarations } from './report-tokens.ts';

const faces: Readonly<Record<Language, string>> = {
  en: `Inter, 'Segoe UI', 'Helvetica Neue', Arial, 'PingFang HK', 'Microsoft JhengHei UI', 'Noto Sans CJK HK', system-ui, sans-serif`,
  'zh-HK': `Inter, 'Segoe UI', 'Helvetica Neue', Arial, 'PingFang HK', 'Microsoft JhengHei UI', 'Noto Sans CJK HK', system-ui, sans-serif`,
  'zh-CN': `Inter, 'Segoe UI', 'Helvetica Neue', Arial, 'PingFang SC', 'Microsoft YaHei UI', 'Noto Sans CJK SC', system-ui, sans-serif`,
};

/** Four sizes of type, as in the window; Han text is one point larger, on taller lines. */
const sizes = {
  en: { headline: '20px/28px', title: '14px/21px', body: '12px/18px', note: '11px/16px' },
  zh: { headline: '21px/32px', title: '15px/24px', body: '13px/20px', note: '12px/18px' },
} as const;

/** Text in the margin of a page, as CSS takes it: nothing in it ends the string. */
export function cssString(text: string): string {
  const safe = text.replaceAll(
    /["'\\<>{}\p{Cc}]/gu,
    (character) => `\\${character.codePointAt(0)!.toString(16)} `,
  );
  return `"${safe}"`;
}

/** What stands in the margins of every page. `pageOf` holds the number of the page and of all pages as {page} and {pages}. */
export interface PageMargins {
  readonly left: string;
  readonly right: string;
  readonly foot: string;
  readonly pageOf: string;
}

/** The look of a report: light paper, on the screen and in print alike. */
export function reportStyle(language: Language, margins: PageMargins): string {
  const size = sizes[language === 'en' ? 'en' : 'zh'];
  const face = faces[language];
  const number = margins.pageOf
    .split(/(\{pages?\})/)
    .filter((part) => part !== '')
    .map((part) =>
      part === '{page}' ? 'counter(page)' : part === '{pages}' ? 'counter(pages)' : cssString(part),
    )
    .join(' ');
  // The margins of a page do not know the tokens of what is on it.
  const margin = `font:400 ${size.note} ${face};color:${reportTokens['ink-3']};font-variant-numeric:tabular-nums`;
  return `
:root{color-scheme:light;${tokenDeclarations()}--font:${face}}
@page{size:A4;margin:21mm 18mm 20mm;
@top-left{content:${cssString(margins.left)};${margin};vertical-align:bottom;padding-bottom:5mm}
@top-right{content:${cssString(margins.right)};${margin};vertical-align:bottom;padding-bottom:5mm;text-align:right}
@bottom-left{content:${cssString(margins.foot)};${margin};vertical-align:top;padding-top:5mm}
@bottom-right{content:${number};${margin};vertical-align:top;padding-top:5mm;text-align:right}}
@page:first{@top-left{content:""}@top-right{content:""}}
*{box-sizing:border-box}
html{background:var(--bg)}
body{margin:0 auto;max-width:214mm;padding:48px 20mm;background:var(--surface);color:var(--ink);
font:400 ${size.body} var(--font);font-variant-numeric:tabular-nums;
print-color-adjust:exact;-webkit-print-color-adjust:exact}
h1,h2,h3,p,ul,dl,dd,figure{margin:0;padding:0}
h1{font:600 ${size.headline} var(--font)}
h2{font:600 ${size.headline} var(--font);margin-top:32px;padding-top:12px;border-top:1px solid var(--ink)}
h3{font:600 ${size.title} var(--font);margin-top:20px}
h2,h3,.lead,.lead+.note,h3+.note{break-after:avoid}
h2,h3,p,dd{text-wrap:pretty}
p{margin-top:8px}
p,li,dd{break-inside:avoid}
b{font-weight:600}
a{color:var(--accent);text-decoration:none;overflow-wrap:anywhere}
.note{font:400 ${size.note} var(--font);color:var(--ink-3)}
.lead{font:400 ${size.title} var(--font);margin-top:8px}
.kicker{font:400 ${size.title} var(--font);color:var(--ink-2)}
.headline{font:500 ${size.headline} var(--font);margin-top:20px;padding-top:20px;border-top:1px solid var(--ink)}
.figures{display:grid;grid-template-columns:repeat(4,1fr);margin-top:20px;border-top:1px solid var(--line-2);border-bottom:1px solid var(--line-2)}
.figures>div{padding:12px 12px 12px 0}
.figures>div+div{padding-left:12px;border-left:1px solid var(--line)}
.figures dt{font:400 ${size.note} var(--font);color:var(--ink-3)}
.figures dd{font:600 ${size.headline} var(--font)}
.figures dd.note{font:400 ${size.note} var(--font)}
.origins{margin-top:16px}
.origins p{margin-top:0}
.origins .key{margin-right:20px}
.said{margin-top:12px;border-top:1px solid var(--line)}
.said>div{display:grid;grid-template-columns:108px 1fr;gap:12px;padding:8px 0;border-bottom:1px solid var(--line);break-inside:avoid}
.said dt,.said dd{font:400 ${size.title} var(--font)}
.said dt{color:var(--ink-2)}
.contents{margin-top:20px;color:var(--ink-2);columns:2;list-style:none}
.contents a{color:inherit}
figure,.keep{break-inside:avoid}
.columns{columns:2;column-gap:32px;margin-top:12px}
.columns table{margin-top:0}
figure{margin-top:12px}
svg{display:block;width:100%;height:auto}
table{width:100%;border-collapse:collapse;margin-top:12px}
th{font:400 ${size.note} var(--font);color:var(--ink-3);vertical-align:bottom;padding:4px 8px 4px 0;border-bottom:1px solid var(--line-2)}
td{padding:3px 8px 3px 0;border-bottom:1px solid var(--line);vertical-align:top}
th:last-child,td:last-child{padding-right:0}
.right{text-align:right;white-space:nowrap}
th.right{white-space:normal}
.left{text-align:left}
td.wraps{overflow-wrap:anywhere}
.unit{display:block}
tr{break-inside:avoid}
tbody tr:nth-child(-n+3){break-after:avoid}
tbody tr:nth-last-child(-n+3){break-before:avoid}
.right+.left{padding-left:16px}
.dense td{font:400 ${size.note} var(--font);padding-top:3px;padding-bottom:3px}
.dense td b{font-weight:600}
.stamp th{text-align:left;width:30%;font:400 ${size.body} var(--font);color:var(--ink-2);border-bottom:1px solid var(--line);vertical-align:top}
thead{display:table-header-group}
tr.total{break-before:avoid}
tr.total td{font-weight:600;border-top:1px solid var(--line-2);border-bottom:0}
tr.strong td{font-weight:600}
td.bar{padding:0 8px 0 0;border-bottom-color:transparent}
td.bar svg{height:25px}
.swatch{display:inline-block;width:9px;height:9px;border-radius:2px;margin-right:6px}
.stack{display:flex;height:12px;margin-top:8px}
.stack i{display:block;border-right:1px solid var(--surface)}
.cost{fill:var(--s3)}.duty{fill:var(--s5)}.sum{fill:var(--ink)}
.less{fill:var(--s1);stroke:var(--s3);stroke-width:1.5}
.joint{stroke:var(--line-2)}
.up{fill:var(--worse-2)}.down{fill:var(--better-1);stroke:var(--better-3);stroke-width:1.5}
.map-land{fill:var(--land);stroke:var(--coast);stroke-width:.5px;vector-effect:non-scaling-stroke}
.map-graticule{fill:none;stroke:var(--graticule);stroke-width:1px;vector-effect:non-scaling-stroke}
.map-sea{fill:var(--surface)}
.map-arc{fill:currentColor;stroke:var(--surface);stroke-width:1.8px;paint-order:stroke;opacity:.93}
.map-line{fill:none;stroke:var(--ink-2);stroke-width:1.25px;stroke-dasharray:3 3}
.map-mark{fill:currentColor;stroke:var(--surface);stroke-width:1.5px;paint-order:stroke}
.map-market{fill:var(--surface);stroke:var(--ink);stroke-width:1.75px;paint-order:normal}
.map-hub{color:var(--ink)}
.map-candidate{fill:var(--surface);stroke:currentColor;paint-order:normal}
.map-closed{opacity:.6}
.map-cross,.map-cluster,.map-frame{fill:none;stroke:var(--ink);stroke-width:1.5px}
.map-cluster{fill:var(--surface);stroke:var(--ink-3);stroke-width:1px}
.map-frame{stroke:var(--line-2);stroke-width:1px}
.map-leader{stroke:var(--ink-3)}
.map-text{stroke:var(--surface);stroke-width:3.5px;stroke-linejoin:round;paint-order:stroke;fill:var(--ink);font:400 ${size.note} var(--font)}
.map-name{font:600 ${size.body} var(--font)}
.map-total{fill:var(--ink-2)}
.map-note{fill:var(--ink-3)}
.map-back{fill:var(--surface);opacity:.88}
.map-behind{display:none;fill:var(--surface);opacity:.75}
.map-key{fill:currentColor}
.map-width{fill:var(--ink-3)}
@media screen{
.wide{overflow-x:auto}
}
@media screen and (max-width:700px){
body{padding:24px 16px}
.figures{grid-template-columns:repeat(2,1fr)}
.figures>div:nth-child(odd){padding-left:0;border-left:0}
.said>div{grid-template-columns:1fr;gap:2px}
.contents,.columns{columns:1}
}
@media print{
html,body{background:none}
body{max-width:none;padding:0;margin:0}
.contents{display:none}
.map-text{stroke:none}
.map-behind{display:inline}
a{color:inherit}
section.page{break-before:page}
#about{break-inside:avoid}
section.page>h2{margin-top:0}
}
`;
}
