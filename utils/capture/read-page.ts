import type { PageReading } from '../model/readings.ts';
import { platforms } from '../platforms/index.ts';
import { type ReadPageOptions, readPageAmong } from './read-page-among.ts';

export { READER_VERSION } from './read-page-among.ts';

/** Reads a page of any platform: for tools and the diagnosis. What is injected on a click knows one platform (entrypoints/reader-*.ts). */
export function readPage(document: Document, address: string, now: Date, options: ReadPageOptions = {}): PageReading {
  return readPageAmong(platforms, document, address, now, options);
}
