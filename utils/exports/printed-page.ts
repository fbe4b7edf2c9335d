import type { Language } from '../model/people.ts';
import { printable } from './printable.ts';

/** Text for HTML, inside elements and quoted attributes alike. */
export function escapeHtml(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** Colour, type and space of every page that leaves the house; the same palette as the interface, dark after the reader's own wish. */
const style = `
:root{color-scheme:light dark;--paper:#f7f5f0;--card:#fffefb;--line:#e2ddd2;--ink:#20302c;--soft:#56625d;--spruce:#1f6556;--wash:#e3efeb;--clay:#8f4723;--clay-wash:#f8e9df;--rest:#f1eee6}
@media (prefers-color-scheme:dark){:root{--paper:#171c1b;--card:#1f2624;--line:#3a4642;--ink:#ecefe9;--soft:#a9b5af;--spruce:#7ccdb8;--wash:#24403a;--clay:#e7a883;--clay-wash:#42302a;--rest:#1a201e}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 "Segoe UI",system-ui,-apple-system,Roboto,"Helvetica Neue",sans-serif;overflow-wrap:break-word}
main,header,footer{max-width:1080px;margin:0 auto;padding:0 24px}
header{padding-top:40px}
h1{font-size:2rem;line-height:1.2;margin:0 0 8px;font-weight:650;letter-spacing:-.01em;color:var(--spruce)}
h2{font-size:1.25rem;margin:40px 0 12px;font-weight:650}
p{margin:0 0 8px;max-width:68ch}
.soft,footer{color:var(--soft)}
footer{padding-top:24px;padding-bottom:40px;font-size:.875rem}
ul{margin:0;padding:0;list-style:none}
.plain{max-width:84ch}
.plain li{padding:10px 0;border-top:1px solid var(--line)}
.plain li:first-child{border-top:0}
.card{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:6px 16px}
table{border-collapse:separate;border-spacing:0;width:100%;background:var(--card);border:1px solid var(--line);border-radius:10px;overflow:hidden}
caption{text-align:left;font-weight:650;font-size:1.0625rem;padding:24px 0 8px}
h2+section caption{padding-top:4px}
caption::first-letter{text-transform:uppercase}
th,td{text-align:left;vertical-align:top;padding:10px 12px;border-top:1px solid var(--line);font-weight:400}
thead th{border-top:0;font-size:.8125rem;color:var(--soft);font-weight:600}
tbody tr:first-child>*{border-top:1px solid var(--line)}
.date{white-space:nowrap}
.date::first-letter{text-transform:uppercase}
.title{font-weight:650}
.small{font-size:.875rem;color:var(--soft)}
.tag{display:inline-block;font-size:.8125rem;line-height:1.35;padding:1px 8px;border-radius:99px;background:var(--wash);color:var(--spruce);white-space:nowrap}
.tag.open{background:var(--clay-wash);color:var(--clay)}
.needs li+li{margin-top:6px}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.month{table-layout:fixed}
.month th,.month td{border-left:1px solid var(--line);padding:6px 8px;height:74px}
.month tr>*:first-child{border-left:0;width:46px;color:var(--soft);font-size:.8125rem}
.month thead th{height:auto}
.month td.rest{background:var(--rest)}
.month td.other{color:var(--soft);background:var(--rest)}
.day{font-size:.875rem;font-variant-numeric:tabular-nums;color:var(--soft)}
.full{display:none}
.mark{font-size:.75rem;line-height:1.3;color:var(--clay)}
.entry{margin-top:4px;padding:3px 8px;border-left:3px solid var(--spruce);border-radius:4px;background:var(--wash);font-size:.8125rem;line-height:1.35;hyphens:auto}
.entry b{font-weight:650}
.entry.done{opacity:.8;border-left-style:dotted}
@media screen and (max-width:720px){
main,header,footer{padding-left:16px;padding-right:16px}
header{padding-top:24px}
h1{font-size:1.5rem}
table,tbody,tr,td,th,caption{display:block;width:auto}
table{border:0;background:none;border-radius:0;overflow:visible}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
tbody tr{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:8px 14px;margin-bottom:10px}
tbody td,tbody th,tbody tr:first-child>*{border:0;padding:3px 0}
.rows td.none{display:none}
.rows td[data-label]::before{content:attr(data-label);display:block;font-size:.8125rem;color:var(--soft)}
.month tbody tr{display:none}
.month tbody tr.busy{display:block}
.month th,.month td{height:auto;border:0;padding:0}
.month tr>*:first-child{width:auto}
.month td{display:none}
.month td.busy{display:block;background:none;padding:4px 0}
.month .num{display:none}
.full{display:inline}
.full::first-letter{text-transform:uppercase}
}
@media print{
@page{margin:14mm}
:root{color-scheme:light;--paper:#fff;--card:#fff;--line:#c9c4b8;--ink:#111;--soft:#444;--spruce:#174f43;--wash:#eef4f2;--clay:#7a3a1a;--clay-wash:#fbf1ea;--rest:#f4f2ec}
body{font-size:10.5pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}
main,header,footer{max-width:none;padding-left:0;padding-right:0}
header{padding-top:0}
section.month-page,tr,li{break-inside:avoid}
h2,caption{break-after:avoid}
.month th,.month td{height:58px}
}`;

/**
 * A whole page in one file: no script, no picture, nothing fetched, and a policy that forbids all three. `body` must be
 * escaped already.
 */
export function printedPage(language: Language, title: string, body: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>${style}
</style>
</head>
<body>
${body}
</body>
</html>
`;
}
