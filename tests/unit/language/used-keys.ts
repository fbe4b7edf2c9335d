import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One place in the sources that asks for words: the part it asks in, and what it can ask for there. */
interface Asking {
  part: string;
  keys: RegExp[];
}

const roots = ['components', 'entrypoints', 'utils'];

/**
 * A function that says whether the interface asks for a key (`posts.metric.views`) anywhere. Reads the sources as text:
 * a key counts as used when a file asks for words of a part (`useTranslations('posts')`, `words.posts`) and holds the
 * rest of the key as a literal, or a template that can make it.
 */
export function usedKeys(root: string): (key: string) => boolean {
  const asking = roots
    .flatMap((folder) => sourcesOf(join(root, folder)))
    .flatMap((file) => askedIn(readFileSync(file, 'utf8')));
  return (key) =>
    asking.some(({ part, keys }) => {
      if (!key.startsWith(`${part}.`)) return false;
      const rest = key.slice(part.length + 1);
      return keys.some((pattern) => pattern.test(rest));
    });
}

function sourcesOf(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

function askedIn(source: string): Asking[] {
  const parts = [
    ...source.matchAll(/useTranslations\('([\w.]+)'\)/g),
    ...source.matchAll(/useTranslations<'([\w.]+)'>/g),
    ...source.matchAll(/namespace: '([\w.]+)'/g),
  ].map(([, part]) => part ?? '');
  const keys = literalsOf(source);
  const taken = [...source.matchAll(/const \{ (\w+) \} = wordsOf\(/g)].flatMap(([, part]) =>
    [...source.matchAll(new RegExp(`\\b${part}\\.([\\w.]+)`, 'g'))].map(([, rest]) => `${part}.${rest}`),
  );
  return [
    ...[...new Set(parts)].map((part) => ({ part, keys })),
    ...[...new Set(parts.filter((part) => asksBySource(source, part)))].map((part) => ({ part, keys: [/^[^.]+$/] })),
    ...taken.map((path) => {
      const [part = '', ...rest] = path.split('.');
      return { part, keys: [new RegExp(`^${escaped(rest.join('.'))}(\\.|$)`)] };
    }),
  ];
}

/** Whether a file asks a small part (`messages.refused`) by a name it got from elsewhere: then all of the part is in use. */
function asksBySource(source: string, part: string): boolean {
  if (!part.includes('.')) return false;
  const names = [...source.matchAll(new RegExp(`const (\\w+) = useTranslations\\('${part}'\\)`, 'g'))];
  return names.some(([, name]) => new RegExp(`\\b${name}\\(\\s*[a-z]\\w*(?:\\.\\w+)*\\s*[,)]`).test(source));
}

/** The literals of a source as patterns; what a template fills in is one step of a key. */
function literalsOf(source: string): RegExp[] {
  const whole = [...source.matchAll(/(?<=[^\w])'([\w.-]+)'/g)].map(([, text]) => escaped(text ?? ''));
  const made = [...source.matchAll(/`([\w.-]*\.)?\$\{[^}`]*\}((?:\.[\w-]+)*)`/g)]
    .filter(([, before, after]) => before || after)
    .map(([, before = '', after = '']) => `${escaped(before)}[^.]+${escaped(after)}`);
  return [...whole, ...made].map((pattern) => new RegExp(`^${pattern}$`));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&');
}
