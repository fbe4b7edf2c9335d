import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isTableWord } from '../../utils/capture/masked.ts';
import type { PageReading } from '../../utils/model/readings.ts';

const root = new URL('../..', import.meta.url).pathname;

/** Words our own sources are written with (not their comments): no reading works without them, and they name nobody. */
function wordsOfSources(): ReadonlySet<string> {
  const words = new Set(['http', 'https', 'bsky', 'app', 'www', 'com', 'schema', 'org', 'did', 'plc']);
  for (const room of ['platforms', 'reading']) {
    for (const file of readdirSync(join(root, 'utils', room))) {
      const code = readFileSync(join(root, 'utils', room, file), 'utf8');
      const bare = code
        .replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
        .replace(/examples: \[[\s\S]*?\n {2}\],/g, '');
      for (const [word] of bare.matchAll(/[\p{L}\p{M}][\p{L}\p{M}\p{N}_]*/gu)) words.add(word.toLowerCase());
    }
  }
  return words;
}

function noise(text: string, salt: string): number[] {
  return [...createHash('sha256').update(`${salt} ${text.toLowerCase()}`).digest()];
}

const consonants = 'bdfghklmnprstv';
const vowels = 'aeiouy';

/** A made-up word of the same length and the same capitals. */
function madeUp(word: string, salt: string): string {
  const bytes = noise(word, salt);
  return [...word]
    .map((sign, at) => {
      const letters = at % 2 === 0 ? consonants : vowels;
      const letter = letters[(bytes[at % bytes.length] ?? 0) % letters.length] ?? 'a';
      if (/\p{N}/u.test(sign)) return String((bytes[at % bytes.length] ?? 0) % 10);
      return /\p{Lu}/u.test(sign) ? letter.toUpperCase() : letter;
    })
    .join('');
}

function otherDigits(run: string, salt: string): string {
  const bytes = noise(run, salt);
  return [...run]
    .map((_, at) => String(at === 0 ? 1 + ((bytes[0] ?? 0) % 9) : (bytes[at % bytes.length] ?? 0) % 10))
    .join('');
}

/**
 * Ids that hold a time, and times, are all moved by the same step, so that what was made together stays together. How
 * far, only the page itself tells: nobody can move them back.
 */
function stepOf(salt: string): { days: number; rest: bigint } {
  const [days = 0, ...rest] = noise('step', salt);
  return { days: 3 + (days % 20), rest: rest.slice(0, 2).reduce((sum, byte) => sum * 256n + BigInt(byte), 0n) };
}

function movedNumber(digits: string, salt: string): string {
  // A moment in seconds or milliseconds, moved by as much as the ids are.
  const { days, rest } = stepOf(salt);
  if (/^1[0-9]{9}$/.test(digits)) return String(Number(digits) - days * 86_400);
  if (/^1[0-9]{12}$/.test(digits)) return String(Number(digits) - days * 86_400_000);
  const step = (BigInt(days) * 86_400_000n) << 22n;
  return digits.length >= 17 ? String(BigInt(digits) - step - rest) : otherDigits(digits, salt);
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** An Instagram or Threads shortcode is its number in base 64. */
function movedShortcode(code: string, salt: string): string {
  let number = 0n;
  for (const sign of code) number = number * 64n + BigInt(BASE64.indexOf(sign));
  let moved = BigInt(movedNumber(String(number), salt));
  let made = '';
  for (; moved > 0n; moved /= 64n) made = (BASE64[Number(moved % 64n)] ?? 'A') + made;
  return made;
}

/** LinkedIn's encoded ids: base64 of a protobuf with one zigzag number inside. */
function movedToken(token: string, salt: string): string {
  const bytes = [...Buffer.from(token, 'base64')];
  let number = 0n;
  for (const [at, byte] of bytes.slice(3).entries()) number |= BigInt(byte & 0x7f) << BigInt(7 * at);
  let rest = BigInt(movedNumber(String(number >> 1n), salt)) << 1n;
  const made: number[] = [0x08];
  for (; rest >= 128n; rest >>= 7n) made.push(Number(rest & 127n) | 128);
  made.push(Number(rest));
  return Buffer.from([bytes[0] ?? 0x0a, made.length, ...made])
    .toString('base64')
    .replace(/=+$/, '');
}

const otherNumber = (digits: string, salt: string): string => (digits.length < 5 ? digits : movedNumber(digits, salt));

/** Facebook's ids: base64 of words and numbers, `comment:<post>_<comment>`. Null when it is anything else. */
function movedWords(token: string, salt: string): string | null {
  const plain = Buffer.from(token.replace(/%3D|=/gi, ''), 'base64').toString('latin1');
  if (!/^[a-zA-Z_]+:[\w:]+$/.test(plain)) return null;
  return Buffer.from(plain.replace(/\d+/g, (digits) => otherNumber(digits, salt)))
    .toString('base64')
    .replace(/=+$/, '');
}

/** Letters that a script writes as `\\u0000`, also inside a text within a text: a name must not hide there. */
export function lettersShown(script: string): string {
  return script.replace(/\\+u([0-9a-fA-F]{4})/g, (escaped, code: string) => {
    const sign = String.fromCharCode(Number.parseInt(code, 16));
    return /[\p{L}\p{M}\p{N}]|[\ud800-\udfff]/u.test(sign) ? sign : escaped;
  });
}

/** Ids that are no plain numbers, and what each becomes. */
function idsIn(html: string, url: string, reading: PageReading, salt: string): Map<string, string> {
  const made = new Map<string, string>();
  for (const [, token] of html.matchAll(/["']([A-Za-z0-9+/_-]{16,24})-(?:replaceable|comment)/g)) {
    if (token && /^[CE]gsI/.test(token)) made.set(token, movedToken(token, salt));
  }
  for (const [, token] of html.matchAll(/(?:comment_id|content_id|reply_comment_id)=([A-Za-z0-9+/_-]{16,})/g)) {
    const moved = token && !/^\d+$/.test(token) ? movedWords(token, salt) : null;
    if (token && moved) made.set(token, moved);
  }
  for (const [id] of `${html} ${url}`.matchAll(/pfbid\w{10,}/g)) made.set(id, `pfbid${madeUp(id.slice(5), salt)}`);
  for (const [, token] of html.matchAll(/(?:expanded|update-card-focus)([\w-]{12,}?)FeedType_/g)) {
    if (token) made.set(token, madeUp(token, salt));
  }
  const inPaths = [
    ...`${html} ${url}`.matchAll(
      /\/(?:p|reel|reels|tv|post|shorts|embed|live)\/([\w-]{9,20})(?![\w-])|[?&]v=([\w-]{11})(?![\w-])/g,
    ),
  ];
  const given = reading.posts.flatMap(({ nativeId, aliases }) => [nativeId, ...aliases]);
  for (const id of [...inPaths.map((match) => match[1] ?? match[2] ?? ''), ...given]) {
    if (!/^[\w-]{9,20}$/.test(id) || /^\d+$/.test(id) || made.has(id)) continue;
    const isMedia = reading.platform === 'instagram' || reading.platform === 'threads';
    const isTid = reading.platform === 'bluesky' && /^[2-7a-z]{13}$/.test(id);
    if (isMedia && id.length === 11) made.set(id, movedShortcode(id, salt));
    else if (isTid)
      made.set(
        id,
        id.slice(0, 5) +
          noise(id, salt)
            .slice(0, 8)
            .map((byte) => 'abcdefghijklmnopqrstuvwxyz'[byte % 26])
            .join(''),
      );
    else if (/\d|[A-Z].*[A-Z]/.test(id)) made.set(id, madeUp(id, salt));
  }
  return made;
}

/** Gives a text with every name, word and number of anybody replaced, the same by the same. */
export type Anonymiser = (text: string) => string;

/**
 * An anonymiser for one page: words become made-up ones unless our sources or tables know them, ids are moved,
 * numbers of five digits and more become others, unless the text is one a number was read from.
 */
export function anonymiserFor(html: string, url: string, reading: PageReading): Anonymiser {
  const salt = createHash('sha256').update(html).digest('hex');
  const known = wordsOfSources();
  const named = reading.posts.flatMap(
    ({ author, account }) => `${author ?? ''} ${account ?? ''}`.match(/[\p{L}\p{M}]{3,}/gu) ?? [],
  );
  // A handle may hold the platform's own name: `kari.bsky.social`.
  const hosts = new Set(`${new URL(url).hostname} social`.match(/\p{L}+/gu) ?? []);
  const names = new Set(named.map((word) => word.toLowerCase()).filter((word) => !hosts.has(word)));
  const readings = reading.posts.flatMap(({ metrics }) => metrics);
  const raws = new Set(readings.map(({ raw }) => raw));
  const counts = new Set(readings.flatMap(({ raw, value, low, high }) => [raw, ...[value, low, high].map(String)]));
  const ids = idsIn(html, url, reading, salt);
  const idPattern = [...ids.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((id) => RegExp.escape(id))
    .join('|');
  const idsOrRest = new RegExp(idPattern ? `(${idPattern})` : '(?!)', 'gu');
  const pieces =
    /(?<kept>\\u[0-9a-fA-F]{4}|\\.|\d{4}-\d\d-\d\dT[\d:.]+|FeedType_[A-Z_]+)|(?<digits>\p{N}+)|(?<word>[\p{L}\p{M}][\p{L}\p{M}\p{N}_]*)/gu;
  const replaceNumber = (digits: string, isCount: boolean): string => {
    const isShown = digits.length < 15 && (isCount || counts.has(digits));
    return isShown ? digits : otherNumber(digits, salt);
  };
  const replaceWord = (word: string): string => {
    const plain = word.toLowerCase();
    const isOurs = known.has(plain) || known.has(plain.replace(/\p{N}{1,2}$|_\p{N}{1,4}$/u, ''));
    return word.length < 2 || isTableWord(plain) || (isOurs && !names.has(plain)) ? word : madeUp(word, salt);
  };
  return (text) => {
    const shown = text.length < 120 ? [...raws].filter((raw) => text.includes(raw)) : [];
    const parts = text.split(idsOrRest).map((part) => {
      const id = ids.get(part);
      if (id !== undefined) return id;
      return part.replace(pieces, (piece, fixed?: string, digits?: string) => {
        if (fixed) return piece;
        const isCount = shown.some((raw) => raw.includes(piece));
        return digits ? replaceNumber(piece, isCount) : replaceWord(piece);
      });
    });
    return parts.join('');
  };
}

const kept = new Set(['role', 'lang', 'dir', 'type', 'datetime', 'tabindex', 'hidden', 'property', 'rel']);

/** What developers name a part by: the hook that a repair needs. */
const isHook = (name: string, value: string): boolean =>
  /^(?:id|class|name|itemprop|data-[a-z0-9-]+)$/.test(name) &&
  /^[A-Za-z][A-Za-z0-9 _-]{1,80}$/.test(value) &&
  !/\d{4}/.test(value);

/** Anonymises every text, attribute and script of a document, in place; in the `spared` parts hooks keep their names. */
export function anonymiseDocument(document: Document, anonymise: Anonymiser, spared: readonly Element[] = []): void {
  for (const element of document.querySelectorAll('*')) {
    const isSpared = spared.some((part) => part.contains(element));
    for (const name of element.getAttributeNames()) {
      if (isSpared && isHook(name, element.getAttribute(name) ?? '')) continue;
      if (!kept.has(name)) element.setAttribute(name, anonymise(element.getAttribute(name) ?? ''));
    }
  }
  const walker = document.createTreeWalker(document, 4 | 128);
  while (walker.nextNode()) {
    const node = walker.currentNode as CharacterData;
    const isScript = /^(?:script|code)$/i.test(node.parentElement?.tagName ?? '');
    node.data = anonymise(isScript ? lettersShown(node.data) : node.data);
  }
}
