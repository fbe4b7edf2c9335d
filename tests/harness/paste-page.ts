/**
 * A page with one field of each kind a letter is pasted into. The browser's own paste is the real one (the plain field and
 * Gmail's, whose box is a bare contenteditable); the three that take paste into their own hands are done after what their
 * editors do, as seen by pasting into them and as their documentation says:
 *
 * - `outlook`: Outlook on the web is written in RoosterJS (github.com/microsoft/roosterjs). Seen in 9.7.0: it reads
 *   text/html into a model of paragraphs, lists, bold and links, drops classes, ids and scripts, writes `b` for `strong`
 *   and gives the words the writer's own font. What it sends has `p` without margins.
 * - `teams`: an editor of the CKEditor 5 kind. Its clipboard pipeline (ckeditor.com/docs, "Clipboard") takes text/html
 *   before text/plain, turns it into a model by a schema and keeps the words of whatever the schema does not know; plain
 *   text becomes paragraphs at a blank line and soft breaks at a single one. Seen in its upcast: `<div><br></div>`, which Gmail
 *   writes for a blank line, leaves nothing, and `<br><br>` in a paragraph two soft breaks. Teams sets `p` tight.
 * - `slack`: an editor of the Quill kind (quilljs.com/docs/modules/clipboard). Seen in 2.0.3: every block and every `br` ends a
 *   line, with bold, links and bullets as attributes; the margin between two blocks is not kept, and a no-break space
 *   becomes a plain one.
 */
export const pastePage = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Fields</title><link rel="icon" href="data:,">
<style>body { font: 16px/20px sans-serif } :is(#outlook, #teams, #slack) p { margin: 0; min-height: 20px }</style></head>
<body>
<textarea id="plain" rows="12" cols="80"></textarea>
<div id="gmail" contenteditable="true"></div>
<div id="outlook" contenteditable="true"></div>
<div id="teams" contenteditable="true"></div>
<div id="slack" contenteditable="true"></div>
<script>
const blocks = new Set(['P', 'DIV', 'LI', 'H1', 'H2', 'H3', 'BLOCKQUOTE', 'TR']);
/** The pasted words as blocks of runs: what every editor with a model of its own makes of HTML first. */
function modelOf(html) {
  const model = [];
  let block = null;
  const open = (kind) => { block = { kind, runs: [] }; model.push(block); };
  const walk = (node, marks, list) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const words = node.data.replace(/[\\t\\n\\r ]+/g, ' ');
      if (words.trim() === '' && !block) return;
      if (!block) open(list ? 'bullet' : 'line');
      if (words !== '') block.runs.push({ words, ...marks });
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE || /^(SCRIPT|STYLE|META|LINK|TITLE)$/.test(node.tagName)) return;
    const tag = node.tagName;
    if (tag === 'BR') { if (!block) open('line'); block.runs.push({ words: '\\n', ...marks }); return; }
    const within = { ...marks };
    if (tag === 'STRONG' || tag === 'B') within.bold = true;
    if (tag === 'A' && /^https?:/.test(node.getAttribute('href') || '')) within.href = node.getAttribute('href');
    const isList = tag === 'UL' || tag === 'OL';
    if (blocks.has(tag)) { block = null; open(tag === 'LI' ? 'bullet' : 'line'); }
    for (const child of node.childNodes) walk(child, within, list || isList);
    if (blocks.has(tag) || isList) block = null;
  };
  walk(new DOMParser().parseFromString(html, 'text/html').body, {}, false);
  return model.filter(({ runs }) => runs.some(({ words }) => words.trim() !== ''));
}
function draw(field, model, { paragraph, bold, style, softBreaks }) {
  let list = null;
  for (const { kind, runs } of model) {
    const lines = softBreaks ? [runs] : runs.reduce((rows, run) => { if (run.words === '\\n') rows.push([]); else rows[rows.length - 1].push(run); return rows; }, [[]]);
    for (const line of lines) {
      const place = document.createElement(kind === 'bullet' ? 'li' : paragraph);
      for (const { words, bold: isBold, href } of line) {
        let node = words === '\\n' ? document.createElement('br') : document.createTextNode(words);
        if (isBold) { const strong = document.createElement(bold); strong.append(node); node = strong; }
        if (href) { const a = document.createElement('a'); a.href = href; a.append(node); node = a; }
        if (style) { const span = document.createElement('span'); span.style.cssText = style; span.append(node); node = span; }
        place.append(node);
      }
      if (kind === 'bullet') { if (!list) { list = document.createElement('ul'); field.append(list); } list.append(place); }
      else { list = null; field.append(place); }
    }
  }
}
/** Plain words as blocks: a blank line begins a paragraph. */
const plainModel = (text) => text.split(/\\n{2,}/).map((part) => ({ kind: 'line', runs: part.split('\\n').flatMap((words, at) => [...(at ? [{ words: '\\n' }] : []), { words }]) }));
const editors = {
  outlook: { paragraph: 'p', bold: 'b', style: 'font-family: Calibri; font-size: 11pt', softBreaks: true },
  teams: { paragraph: 'p', bold: 'strong', softBreaks: true },
  slack: { paragraph: 'p', bold: 'strong', softBreaks: false },
};
for (const [id, how] of Object.entries(editors)) {
  const field = document.getElementById(id);
  field.addEventListener('paste', (event) => {
    event.preventDefault();
    const html = event.clipboardData.getData('text/html');
    const text = event.clipboardData.getData('text/plain').replace(/\\r\\n?/g, '\\n');
    const tidy = (model) => id !== 'slack' ? model : model.map((block) => ({ ...block, runs: block.runs.map((run) => ({ ...run, words: run.words.replace(/\\u00a0/g, ' ') })) }));
    draw(field, tidy(html ? modelOf(html) : plainModel(text)), how);
  });
}
</script>
</body></html>
`;
