import { decodeText } from './decode-text.ts';
import { listZip, newAllowance, unpackEntry } from './open-zip.ts';
import { readDelimited } from './read-delimited.ts';
import { checkOpenXml, readWorkbook } from './read-workbook.ts';
import { RefusedError } from './refusal-sentences.ts';
import type { TableRows } from './table-rows.ts';
import type { BroughtFile, ImportProgress } from './types.ts';

/** No export comes near this; a 300 MB file is refused before a byte of it is read. */
export const MAX_BYTES = 100_000_000;

/** One table found in what was brought: a text file, or a sheet of a workbook. */
export interface SourceTable {
  /** File name, or sheet name inside a workbook. */
  name: string;
  rows: TableRows;
  cut: boolean;
}

export interface Opened {
  container: 'text' | 'workbook' | 'zip';
  tables: SourceTable[];
  /** Names that may carry a period: the file's, its folders', and the folders inside a zip. */
  names: string[];
}

/** By their sizes alone, before a byte is looked at. Throws RefusedError. */
export function refuseBySize(files: readonly BroughtFile[]): void {
  if (files.length === 0) throw new RefusedError('empty');
  for (const file of files) if (file.bytes.byteLength > MAX_BYTES) throw new RefusedError('too-big');
}

/**
 * Opens what was brought, by its first bytes and not by its ending: delimited text, `.xls`, `.xlsx`, a zip of text files, or
 * several files of one folder. Throws RefusedError.
 */
export async function openFiles(files: readonly BroughtFile[], progress?: ImportProgress): Promise<Opened> {
  const [only] = files;
  if (!only) throw new RefusedError('empty');
  const names = files.flatMap((file) => [file.name, ...file.folders.toReversed()]);
  if (files.length === 1) return openOne(only, names, progress);
  // A workbook is an export of its own.
  if (files.some(({ name }) => /\.xlsx?$/i.test(name))) throw new RefusedError('several-exports');
  const tables: SourceTable[] = [];
  for (const file of files) {
    if (isTextName(file.name)) tables.push(openText(file.bytes, file.name, progress));
  }
  if (tables.length === 0) throw new RefusedError('not-a-table');
  return { container: 'zip', tables, names };
}

async function openOne(file: BroughtFile, names: string[], progress?: ImportProgress): Promise<Opened> {
  const { bytes } = file;
  const [a = 0, b = 0, c = 0, d = 0] = bytes;
  if (bytes.byteLength === 0) throw new RefusedError('empty');
  if (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0) return workbook(bytes, names);
  if (a === 0x50 && b === 0x4b && c <= 0x08) {
    const entries = listZip(bytes);
    const has = (pattern: RegExp): boolean => entries.some(({ name }) => pattern.test(name));
    if (has(/^\[Content_Types\]\.xml$/i)) {
      // Documents and presentations are such packages too.
      if (has(/^(?:word|ppt)\//i)) throw new RefusedError('not-a-table');
      await checkOpenXml(bytes);
      return workbook(bytes, names);
    }
    // LibreOffice and Numbers: the one may say that a row repeats a million times, the other nobody else reads.
    if (has(/^mimetype$|\.iwa$|^index\.(?:zip|xml)$/i)) throw new RefusedError('other-program');
    const allowance = newAllowance();
    const tables: SourceTable[] = [];
    for (const entry of entries) {
      const parts = entry.name.split(/[\\/]/);
      const name = parts.at(-1) ?? '';
      // macOS adds a shadow file beside each.
      if (!isTextName(name) || name.startsWith('._')) continue;
      tables.push(openText(await unpackEntry(bytes, entry, allowance), name, progress));
      names.push(...parts.slice(0, -1));
    }
    if (tables.length === 0) throw new RefusedError(has(/\.(?:zip|xls[xbm]?)$/i) ? 'unpack-first' : 'not-a-table');
    return { container: 'zip', tables, names };
  }
  if (isOtherArchive(bytes)) throw new RefusedError('unpack-first');
  return { container: 'text', tables: [openText(bytes, file.name, progress)], names };
}

function workbook(bytes: Uint8Array, names: string[]): Opened {
  return { container: 'workbook', names, tables: readWorkbook(bytes).map((sheet) => ({ ...sheet, cut: false })) };
}

function openText(bytes: Uint8Array, name: string, progress?: ImportProgress): SourceTable {
  const text = decodeText(bytes);
  if (text === null) throw new RefusedError('not-a-table');
  const head = text
    .slice(0, 2000)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (head === '') throw new RefusedError('empty');
  if (/^age-encryption\.org|^-----BEGIN AGE|^\{\s*"app"\s*:\s*"medspill"/.test(head))
    throw new RefusedError('backup-file');
  if (/^<(?:!doctype|html|\?xml|table|head|body|meta|!--)|^MIME-Version:/i.test(head))
    throw new RefusedError('web-page');
  // Symbolic link, data interchange and rich text: what spreadsheets wrote before they agreed on anything.
  if (/^(?:ID;P|TABLE\r?\n0,1|\{\\rtf)/.test(head)) throw new RefusedError('other-program');
  if (/^[{[]/.test(head) && /^[{[]\s*(?:"|\{|\[|\d)/.test(head)) throw new RefusedError('not-a-table');
  // Many control characters: a picture, a PDF, a program.
  const controls = [...head].filter((sign) => sign < ' ' && !'\t\r\n'.includes(sign)).length;
  if (controls > 2 || head.startsWith('%PDF')) throw new RefusedError('not-a-table');
  const { rows, cut } = readDelimited(text, progress);
  return { name, rows, cut };
}

/** gzip, 7z and RAR. */
function isOtherArchive([a, b, c, d]: Uint8Array): boolean {
  return (
    (a === 0x1f && b === 0x8b) ||
    (a === 0x37 && b === 0x7a && c === 0xbc) ||
    (a === 0x52 && b === 0x61 && c === 0x72 && d === 0x21)
  );
}

function isTextName(name: string): boolean {
  return /\.(?:csv|tsv|txt)$/i.test(name);
}
