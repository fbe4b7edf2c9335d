import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readPage } from '../../utils/capture/read-page.ts';
import type { PageReading } from '../../utils/model/readings.ts';

/** A written page and what must be read from it. */
export interface ExpectedCase {
  url: string;
  /** The instant of reading, so that "3 h" means something. */
  now: string;
  /** The whole reading, without what is the same for every case. Null until `UPDATE_FIXTURES=1` writes it. */
  reading: Omit<PageReading, 'pageUrl' | 'readerVersion'> | null;
}

export interface PlatformCase {
  platform: string;
  name: string;
  html: string;
  file: string;
  expected: ExpectedCase;
}

const folder = new URL('.', import.meta.url).pathname;

/** Every case of every platform: `<platform>/<case>/page.html` beside `expected.json`. */
export function allCases(): PlatformCase[] {
  const folders = (path: string) => readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders(folder).flatMap(({ name: platform }) =>
    folders(join(folder, platform)).map(({ name }) => {
      const file = join(folder, platform, name, 'expected.json');
      if (!existsSync(file)) throw new Error(`${platform}/${name} has no expected.json`);
      const html = readFileSync(join(folder, platform, name, 'page.html'), 'utf8');
      return { platform, name, html, file, expected: JSON.parse(readFileSync(file, 'utf8')) as ExpectedCase };
    }),
  );
}

/** A page opened without running anything in it. The caller closes it. */
export function openHtml(html: string, url: string): { document: Document; close: () => void } {
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  return { document: window.document, close: () => window.close() };
}

/** Reads a case's page, changed first if `change` is given. */
export function readCase(one: PlatformCase, change: (document: Document) => void = () => undefined): PageReading {
  const { document, close } = openHtml(one.html, one.expected.url);
  try {
    change(document);
    return readPage(document, one.expected.url, new Date(one.expected.now));
  } finally {
    close();
  }
}
