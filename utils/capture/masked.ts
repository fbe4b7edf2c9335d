import { ageWords } from '../reading/age-words.ts';
import { metricWords } from '../reading/metric-words.ts';
import { numberWords } from '../reading/number-words.ts';
import { knownHooks } from './known-hooks.ts';

/** Words that are the same for everybody: "kommentarer", "mill.", "uker". Nobody's name is recognised by them. */
function tableWords(): ReadonlySet<string> {
  const labels = Object.values(metricWords).flatMap((table) => Object.values(table));
  const tables = [...labels, ...Object.values(numberWords), ...Object.values(ageWords)];
  const words = tables.flatMap((text) => text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? []);
  return new Set(words);
}

let tabled: ReadonlySet<string> | null = null;

/** Whether a word belongs to the tables of labels, multipliers and ages. */
export function isTableWord(word: string): boolean {
  tabled ??= tableWords();
  return tabled.has(word.toLowerCase());
}

const shownSpaces: Record<string, string> = {
  '\u00a0': '⟨nbsp⟩',
  '\u202f': '⟨nnbsp⟩',
  '\u200b': '⟨zwsp⟩',
  '\u2009': '⟨thin⟩',
};

/**
 * A text with its shape alone: letters become x (capitals X), digits 0, pictures *, invisible signs and special spaces
 * are named. Words of our own tables stay, so that a label nobody reads yet can be told from one that was misread.
 */
export function maskText(text: string, limit = 60): string {
  const start = [...text.slice(0, limit * 2)].slice(0, limit).join('');
  const masked = start.replace(
    /(\p{L}[\p{L}\p{M}]*)|(\p{N})|([\u00a0\u202f\u200b\u2009])|([\s\x20-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e·•–—’“”«»…×]+)|(.)/gsu,
    (_, word?: string, digit?: string, space?: string, signs?: string) => {
      if (word) return isTableWord(word) ? word : word.replace(/\p{Lu}/gu, 'X').replace(/[^X]/gu, 'x');
      if (digit) return '0';
      if (space) return shownSpaces[space] ?? '⟨?⟩';
      return signs ?? '*';
    },
  );
  return text.length > start.length ? `${masked}…(${text.length})` : masked;
}

const hooks = new Set(knownHooks.split(/\s+/).filter(Boolean));
const longestFirst = [...hooks].toSorted((a, b) => b.length - a.length);

/** Whether our own sources look for this class, test id or element by name. */
export function isKnownHook(text: string): boolean {
  return hooks.has(text);
}

/** A value of an attribute: the part our sources look for stays, the rest shows its shape. */
export function maskValue(value: string): string {
  if (value === '' || isKnownHook(value) || /^(?:true|false|-?1|0)$/.test(value)) return value;
  const start = longestFirst.find((hook) => hook.length >= 4 && value.startsWith(hook));
  if (start) return start + maskShape(value.slice(start.length));
  const end = longestFirst.find((hook) => hook.length >= 4 && value.endsWith(hook));
  return end ? maskShape(value.slice(0, value.length - end.length)) + end : maskShape(value);
}

/** Runs of letters and digits with their lengths: `urn:li:activity:7398…` → `x3:x2:x8:0×19`. */
function maskShape(value: string): string {
  const runs = /([\p{L}\p{M}][\p{L}\p{M}\p{N}]*)|(\p{N}+)|[^\p{L}\p{M}\p{N}:/.,()[\]{}=&?#@_%+*\s-]+/gu;
  return value.slice(0, 120).replace(runs, (_, word?: string, digits?: string) => {
    if (word) return `x${word.length}`;
    if (!digits) return '*';
    return digits.length < 4 ? '0'.repeat(digits.length) : `0×${digits.length}`;
  });
}

const pathWords = new Set(
  'in company posts post feed update status video videos photo photos reel reels p watch shorts profile analytics hashtag showcase school pulse statuses reposted-by quotes liked-by permalink groups story explore search results liked_by insights media'.split(
    ' ',
  ),
);
const known = [
  'linkedin.com',
  'facebook.com',
  'instagram.com',
  'threads.com',
  'threads.net',
  'x.com',
  'twitter.com',
  'tiktok.com',
  'youtube.com',
  'bsky.app',
];

/** An address without whom or what it leads to: platform host, known words of the path, names of no parameter. */
export function maskAddress(address: string): string {
  const url = URL.parse(address, 'https://here.invalid/');
  if (!url || !/^https?:$/.test(url.protocol)) return `${maskShape(address.slice(0, 8))}…`;
  const host =
    url.hostname === 'here.invalid'
      ? ''
      : known.some((name) => url.hostname === name || url.hostname.endsWith(`.${name}`))
        ? `//${url.hostname.replace(/^[^.]+(?=\.[^.]+\.[^.]+$)/, (sub) => (['www', 'm'].includes(sub) ? sub : 'x'))}`
        : '//x';
  const path = url.pathname
    .slice(0, 300)
    .split('/')
    .map((part) => (pathWords.has(part) ? part : maskShape(part)))
    .join('/');
  return `${host}${path}${url.search ? '?…' : ''}${url.hash ? '#…' : ''}`;
}
