import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPost } from '../harness/demo-page.ts';
import { type OpenMedspill, openMedspill } from '../harness/open-medspill.ts';
import { saveFirst } from './screens/popup.ts';
import { lookAround } from './screens/welcome.ts';
import { stored } from './stored.ts';

/** A name no page could know by itself: if a page ever sees it, something of ours leaked. */
const CANARY = 'ZQX-KANARI-7781';

/** Post text full of what runs where text is taken for markup. */
const payloads = [
  '<img src=x onerror="window.hacked=1">',
  '<svg/onload=window.hacked=1>',
  '"><script>window.hacked=1</script>',
  '<iframe srcdoc="<script>parent.hacked=1</script>"></iframe>',
  '<meta http-equiv=refresh content="0;url=https://evil.example/">',
  '<base href=https://evil.example/>',
  '<a href=javascript:window.hacked=1>x</a>',
  '{{name}} {{7*7}}',
  'Ola\u202Egnp.exe',
];

/** A page that watches everything a page can watch, and shouts everything a page can shout. */
const spy = `<script>
  window.seen = [];
  const note = (kind, text) => window.seen.push(kind + ': ' + String(text).slice(0, 4000));
  new MutationObserver((changes) => changes.forEach((one) => note('dom', (one.target.outerHTML || one.target.textContent || '')))).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  for (const kind of ['message', 'keydown', 'beforeinput', 'click', 'focusin', 'scroll', 'copy', 'selectionchange', 'storage'])
    window.addEventListener(kind, (event) => note(kind, JSON.stringify(event.data === undefined ? event.key || '' : event.data)), true);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (...given) { note('shadow', this.outerHTML); return attach.apply(this, given); };
  const post = window.postMessage;
  for (let i = 0; i < 1000; i++) post.call(window, { medspill: 'reading.record', id: '019ab5b4-f2a0-7000-8000-000000000001', request: { chosen: [] } }, '*');
  document.dispatchEvent(new CustomEvent('medspill:wxt:content-script-started', { detail: {} }));
  Object.prototype.value = 999999;
  Object.prototype.metrics = [{ metric: 'reactions', value: 1 }];
  Array.prototype.map = Array.prototype.map;
  window.JSON.parse = () => ({ hacked: true });
  Element.prototype.querySelectorAll = () => [];
  Document.prototype.querySelector = () => null;
  Node.prototype.cloneNode = () => { throw new Error('no'); };
</script>`;

/** Behind what the page draws: 50,000 nodes one inside the other in the post, and changes without an end. */
const restless = `<script>
  const post = document.getElementsByClassName('feed-shared-update-v2')[0];
  let deepest = post.appendChild(document.createElement('div'));
  deepest.hidden = true;
  for (let depth = 0; depth < 50000; depth++) deepest = deepest.appendChild(document.createElement('b'));
  deepest.append('77 impressions');
  const sand = document.body.appendChild(document.createElement('p'));
  let grain = 0;
  setInterval(() => {
    sand.className = 'update-components-text grain-' + (grain += 1);
    sand.textContent = grain + ' reactions';
    post.setAttribute('data-grain', grain);
  }, 0);
</script>`;

describe.each(['chromium', 'firefox'] as const)('a hostile page in %s', (browser) => {
  const post = demoPost(new Date());
  const text = payloads.join(' ');
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const clobber =
    '<form><input name="children"><input name="textContent"><input name="querySelector"><input name="getAttribute"></form>';
  const fake = `<div class="comments-comment-item"><div data-urn="urn:li:activity:1"><span class="social-details-social-counts__reactions-count">9 999 999</span></div></div>`;
  const html = post.html
    .replace(post.text, escaped)
    .replace('<main>', `${spy}<main>${clobber}`)
    .replace('</main>', `${fake}</main>${restless}`);
  let medspill: OpenMedspill;

  beforeAll(async () => {
    medspill = await openMedspill(browser, { pages: new Map([[post.url, { html }]]) });
    await lookAround(medspill);
    await medspill.goTo(post.url);
    const popup = await saveFirst(medspill);
    await popup.creditNew(CANARY);
    await popup.openPlanner();
    await (await medspill.planner()).waitForText(CANARY);
  });
  afterAll(() => medspill?.close());

  it('is read as it stands: its own numbers, and no others', async () => {
    const rows = await stored(medspill);
    const snapshots = (rows.snapshots ?? []).filter((one) => one.postId === `linkedin:${post.nativeId}`);
    const readings = snapshots[0]?.readings as { metric: string; value: number }[];
    expect(Object.fromEntries(readings.map((one) => [one.metric, one.value]))).toEqual(post.numbers);
    expect(rows.posts?.some((one) => one.id === 'linkedin:activity:1')).toBe(false);
  });

  it('shows its text as text: nothing runs, nothing loads, nobody is taken anywhere', async () => {
    const planner = await medspill.planner();
    expect(await planner.text()).toContain('<img src=x');
    const state = await planner.look<{ hacked: boolean; address: string; foreign: number }>(
      `(document, window) => ({
        hacked: 'hacked' in window,
        address: window.location.href,
        foreign: document.querySelectorAll('iframe, img[src="x"], base, meta[http-equiv], script:not([src])').length,
      })`,
    );
    expect(state.hacked).toBe(false);
    expect(state.address).toContain('sidepanel.html');
    expect(state.foreign).toBe(0);
  });

  it('learns of no colleague, and nothing that tells Medspill is there', async () => {
    const told = await medspill.tab.evaluate(() => {
      const { seen } = window as unknown as { seen: string[] };
      return JSON.stringify([
        seen.filter((one) => !one.startsWith('message')),
        document.documentElement.outerHTML,
        Object.entries(localStorage),
        document.cookie,
        document.referrer,
        performance.getEntries().map((one) => one.name),
        Object.keys(window),
      ]);
    });
    expect(told).not.toContain(CANARY);
    expect(told).not.toMatch(/(chrome|moz)-extension:\/\//);
  });

  it('cannot load, frame or ask a page of ours', async () => {
    const reached = await medspill.tab.evaluate(async (origin) => {
      const answers: string[] = [];
      for (const path of ['popup.html', 'sidepanel.html', 'reader-linkedin.js', 'icon/16.png', 'manifest.json']) {
        const got = await fetch(`${origin}/${path}`).then(
          () => 'loaded',
          () => 'refused',
        );
        answers.push(got);
      }
      const { chrome } = window as unknown as { chrome?: { runtime?: unknown } };
      answers.push(chrome?.runtime ? 'has runtime' : 'refused');
      return answers;
    }, medspill.origin);
    expect(new Set(reached)).toEqual(new Set(['refused']));
    // Nothing of ours to lay under a button of the page's own.
    await medspill.tab.evaluate(async (origin) => {
      const frame = document.createElement('iframe');
      frame.src = `${origin}/popup.html`;
      document.body.append(frame);
      await new Promise((resolve) => setTimeout(resolve, 500));
    }, medspill.origin);
    const inFrames = await Promise.all(
      medspill.tab
        .frames()
        .map((frame) => frame.evaluate(() => document.querySelector('#root') !== null).catch(() => false)),
    );
    expect(inFrames).not.toContain(true);
  });

  it('made our code complain of nothing', async () => {
    // What the browser says to the page it refused just now, and what the page itself asked for.
    const aboutThePage = /^request of the page|may not load or link to/;
    const ours = (await medspill.complaints()).filter((one) => !aboutThePage.test(one));
    expect(ours).toEqual([]);
  });
});
