import { existsSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readSavedPages, type SavedPage } from './built-reader.ts';

const usage =
  'Use: npm run -s read -- <page.html> --url <https://…>   or   --list <pages.json> with [{ "file", "url" }, …].';

class WrongUse extends Error {}

function checked(file: unknown, url: unknown, folder: string): SavedPage {
  if (typeof file !== 'string' || typeof url !== 'string') throw new WrongUse(usage);
  const inList = join(folder, file);
  const path = isAbsolute(file) ? file : existsSync(inList) ? inList : resolve(file);
  if (!existsSync(path)) throw new WrongUse(`There is no file ${file}.`);
  const address = URL.parse(url);
  if (!address || !/^https?:$/.test(address.protocol)) throw new WrongUse(`${url} is no web address.`);
  return { file: path, url: address.href };
}

function listed(list: string): SavedPage[] {
  if (!existsSync(list)) throw new WrongUse(`There is no file ${list}.`);
  let pages: unknown;
  try {
    pages = JSON.parse(readFileSync(list, 'utf8'));
  } catch {
    throw new WrongUse(`${list} holds no JSON.`);
  }
  if (!Array.isArray(pages)) throw new WrongUse(usage);
  return pages.map((page: { file?: unknown; url?: unknown } | null) => checked(page?.file, page?.url, dirname(list)));
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { url: { type: 'string' }, list: { type: 'string' } },
  });
  if (values.list !== undefined) {
    const readings = await readSavedPages(listed(values.list));
    process.stdout.write(`${JSON.stringify(readings, null, 1)}\n`);
    return;
  }
  const page = checked(positionals[0], values.url, '.');
  const [reading] = await readSavedPages([page]);
  process.stdout.write(`${JSON.stringify(reading, null, 1)}\n`);
}

try {
  await main();
} catch (problem) {
  process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
  process.exitCode = 1;
}
