import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import { READER_VERSION, readPage } from '../../utils/capture/read-page.ts';
import { anonymiseDocument, anonymiserFor } from './anonymise-page.ts';
import { partsShowing, reducePage, signatureOf } from './reduce-page.ts';

/*
 * Turns a saved page into a test case: as small as its reading allows, with nobody's name, text or id in it.
 * npm run -s new-case -- <page.html> --url <address> [--seen <text>]… [--name <case-name>] [--into <folder>] [--seconds 60]
 * `--seen 25` keeps the parts that show 25: a number which is not read yet would be the first to be taken away.
 */

const cases = new URL('../platforms', import.meta.url).pathname;
const usage =
  'Use: npm run -s new-case -- <page.html> --url <https://…> [--seen 25] [--name case-name] [--into folder] [--seconds 60]';

class WrongUse extends Error {}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      seen: { type: 'string', multiple: true, default: [] },
      name: { type: 'string' },
      into: { type: 'string' },
      seconds: { type: 'string', default: '60' },
    },
  });
  const [file] = positionals;
  if (!file || !values.url) throw new WrongUse(usage);
  if (!existsSync(file)) throw new WrongUse(`There is no file ${file}.`);
  if (!URL.canParse(values.url)) throw new WrongUse(`${values.url} is no web address.`);
  const url = new URL(values.url).href;
  const html = readFileSync(file, 'utf8');
  const now = new Date();
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  const { document } = window;
  const first = readPage(document, url, now);
  if (!first.platform) throw new WrongUse(`No platform of ours has a page at ${url}.`);
  const name = values.name ?? `saved-${now.toISOString().slice(0, 10)}-${first.pageKind}`;
  if (!/^[a-z0-9-]{3,80}$/.test(name)) throw new WrongUse('A case’s name is small letters, digits and hyphens.');
  const folder = join(values.into ?? cases, first.platform, name);
  if (existsSync(folder)) throw new WrongUse(`There is already a case ${first.platform}/${name}; give another --name.`);

  const spared = partsShowing(document, values.seen);
  if (values.seen.length > 0 && spared.length === 0) throw new WrongUse('The page shows nothing of what was seen.');
  reducePage({ document, url, now, budget: Math.max(1, Number(values.seconds) || 60) * 1000, spared });
  const reduced = document.documentElement.outerHTML;
  const anonymise = anonymiserFor(reduced, url, first);
  anonymiseDocument(document, anonymise, spared);
  const small = `<!doctype html>\n${document.documentElement.outerHTML}\n`;
  window.close();

  const address = anonymise(url);
  const again = new JSDOM(small, { url: address, virtualConsole: new VirtualConsole() });
  const reading = readPage(again.window.document, address, now);
  again.window.close();
  if (signatureOf(reading) !== signatureOf(first)) {
    throw new WrongUse(
      'Without the names and ids the page is read differently, so nothing was written; make this case by hand.',
    );
  }
  const { pageUrl, readerVersion, ...expected } = reading;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'page.html'), small);
  writeFileSync(
    join(folder, 'expected.json'),
    `${JSON.stringify({ url: pageUrl, now: now.toISOString(), reading: expected }, null, 2)}\n`,
  );
  const numbers = reading.posts.reduce((sum, post) => sum + post.metrics.length, 0);
  const answer = {
    folder,
    readerVersion: readerVersion || READER_VERSION,
    posts: reading.posts.length,
    numbers,
    bytesBefore: html.length,
    bytesAfter: small.length,
  };
  process.stdout.write(`${JSON.stringify(answer, null, 1)}\n`);
}

try {
  main();
} catch (problem) {
  process.stderr.write(
    `${problem instanceof WrongUse ? problem.message : problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)}\n`,
  );
  process.exitCode = 1;
}
