import type { PageReading } from '../model/readings.ts';
import { platformFor } from '../platforms/index.ts';
import { pageFacts } from '../platforms/page-facts.ts';
import { openPage, type Page } from '../reading/page.ts';
import { isKnownHook, maskAddress, maskText, maskValue } from './masked.ts';
import { readPage } from './read-page.ts';

/** Longest diagnosis: a bug report takes it, and the popup's answer allows it. */
const LONGEST = 18_000;
const MOST_LINES = 450;
const DEEPEST = 60;

const tags = new Set(
  'html head body main header footer nav section article aside div span p a button ul ol li dl dt dd h1 h2 h3 h4 h5 h6 time img picture video audio source svg g path use circle rect figure figcaption table thead tbody tfoot tr th td caption form input textarea select option label strong em b i u s small bdi bdo br hr iframe details summary dialog script style noscript template code pre blockquote canvas meta link title'.split(
    ' ',
  ),
);
const roles = new Set(
  'article listitem list button link group dialog main region toolbar heading row rowgroup grid gridcell cell columnheader rowheader table tab tablist tabpanel menu menuitem img presentation none status complementary navigation banner search feed textbox'.split(
    ' ',
  ),
);
const values =
  /^(?:data-testid|data-test-id|data-e2e|data-tt|data-ad-rendering-role|data-ad-preview|id|itemprop|componentkey|data-urn|data-id|data-activity-urn|data-featured-activity-urn|data-attributed-urn|data-entity-urn|data-control-name|data-tracking-control-name|data-component-type|data-pressable-container|data-virtualized|aria-posinset|aria-labelledby|aria-describedby|type|dir|datetime|video-id|data-num-reactions|data-num-comments|data-pagelet|name)$/;
const texts = /^(?:aria-label|title|alt|placeholder|content)$/;

function attributesOf(page: Page, element: Element): string {
  const shown: string[] = [];
  let others = 0;
  for (const name of namesOf(element)) {
    const value = (page.dom.attribute(element, name) ?? '').slice(0, 2000);
    if (name === 'role') shown.push(`role=${roles.has(value) ? value : 'x'}`);
    else if (name === 'lang') shown.push(`lang=${/^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/.test(value) ? value : 'x'}`);
    else if (name === 'href' || name === 'src') shown.push(`${name}="${maskAddress(value)}"`);
    else if (name === 'class') shown.push(...classesOf(value));
    else if (name === 'hidden' || name === 'tabindex' || name === 'aria-hidden')
      shown.push(`${name}=${/^(?:true|false|-?\d)?$/.test(value) ? value : 'x'}`);
    else if (texts.test(name)) shown.push(`${name}="${maskText(value)}"`);
    else if (values.test(name)) shown.push(`${name}="${maskValue(value)}"`);
    else others += 1;
  }
  if (others > 0) shown.push(`+${others}`);
  return shown.length > 0 ? ` [${shown.join(' ')}]` : '';
}

/** Names of an element's attributes, taken from the prototype: a form may hold a field called `getAttributeNames`. */
function namesOf(element: Element): string[] {
  const names: unknown = Reflect.get(Object.getPrototypeOf(element) as object, 'getAttributeNames');
  return typeof names === 'function' ? (names.call(element) as string[]) : [];
}

function classesOf(value: string): string[] {
  const all = value.split(/\s+/).filter(Boolean);
  const known = all.filter(isKnownHook);
  const rest = all.length - known.length;
  return [...known.map((name) => `.${name}`), ...(rest > 0 ? [`.(${rest})`] : [])];
}

/** The outline of an element: one line per element, texts masked, runs of equal lines counted. */
function outline(page: Page, root: Element): string[] {
  const { dom } = page;
  const lines: string[] = [];
  const visit = (element: Element, depth: number): void => {
    if (lines.length >= MOST_LINES || depth > DEEPEST) return;
    const name = dom.localName(element);
    const tag = tags.has(name) || isKnownHook(name) ? name : 'x-element';
    let text = '';
    for (let node = dom.firstChild(element); node; node = dom.nextSibling(node)) {
      if (dom.nodeType(node) === 3 && text.length < 200) text += dom.nodeValue(node).slice(0, 200);
    }
    const isCode = ['script', 'style', 'noscript', 'template', 'code'].includes(tag);
    const said = isCode || text.trim() === '' ? '' : ` "${maskText(text.trim())}"`;
    const line = `${' '.repeat(Math.min(depth, DEEPEST))}${tag}${attributesOf(page, element)}${said}`;
    const last = lines.at(-1)?.replace(/ ×\d+$/, '');
    const times = Number(/ ×(\d+)$/.exec(lines.at(-1) ?? '')?.[1] ?? 1);
    if (last === line) lines[lines.length - 1] = `${line} ×${times + 1}`;
    else lines.push(line);
    if (!isCode && tag !== 'svg') for (const child of dom.children(element)) visit(child, depth + 1);
  };
  visit(root, 0);
  return lines;
}

/** The element of the page's own post, else of the first post, else the page's main part. */
function rootOf(page: Page): { element: Element; plan: string } {
  const { dom } = page;
  const platform = platformFor(page.url, page);
  const facts = platform ? pageFacts(platform, page.url) : null;
  for (const plan of platform && facts ? platform.posts : []) {
    if (plan.on && facts && !plan.on.includes(facts.kind)) continue;
    const [first] = facts ? plan.roots(page, facts) : [];
    if (first && first.element !== dom.documentElement) return { element: first.element, plan: plan.name };
  }
  const main = dom.find(dom.documentElement, 'main, [role="main"]') ?? dom.find(dom.documentElement, 'body');
  return { element: main ?? dom.documentElement, plan: 'none' };
}

function readingLines(reading: PageReading): string[] {
  const head = `platform ${reading.platform ?? 'none'} · page ${reading.pageKind} · language ${maskLanguage(reading.language)} · reader ${reading.readerVersion}`;
  const problems = reading.problems.map(({ kind, about }) => (about ? `${kind} (${maskValue(about)})` : kind));
  const posts = reading.posts.slice(0, 5).map((post) => {
    const read = post.metrics.map(
      ({ metric, raw, rank, where }) => `${metric} "${maskText(raw)}" rank ${rank} (${where})`,
    );
    const unread = post.unread.map(({ metric, why }) => `${metric} ${why}`);
    return `post ${maskValue(post.nativeId)} ${post.relation}: read ${read.join('; ') || 'nothing'}; unread ${unread.join(', ') || 'nothing'}`;
  });
  return [head, `address ${maskAddress(reading.pageUrl)}`, `problems ${problems.join(', ') || 'none'}`, ...posts];
}

const maskLanguage = (language: string | null) =>
  language && /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/.test(language) ? language : 'x';

/**
 * What a maintainer needs to repair a reading, with nothing of anybody in it: how the reading went, and the structure of
 * the post's part of the page with every text, name, link and id replaced by its shape. Changes nothing, sends nothing.
 * Takes the document of the page and its address; gives at most 18 000 characters. Never throws.
 */
export function diagnosePage(document: Document, address: string, now: Date): string {
  const reading = readPage(document, address, now);
  const lines = ['Medspill diagnosis', ...readingLines(reading)];
  try {
    const page = openPage(document, new URL(address), now);
    const { element, plan } = rootOf(page);
    const scripts = page.dom.findAll(page.dom.documentElement, 'script[type$="json"]');
    lines.push(
      `embedded JSON ${
        scripts
          .map((script) => maskValue(page.dom.attribute(script, 'id') ?? '-'))
          .slice(0, 12)
          .join(' ') || 'none'
      }`,
    );
    lines.push(`structure (${plan})`, ...outline(page, element));
  } catch {
    lines.push('structure could not be read');
  }
  const text = lines.join('\n');
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}\n…`;
}
