import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** The project's folder. */
export const root = new URL('../..', import.meta.url).pathname;

export interface SourceFile {
  /** From the project's folder, with slashes. */
  path: string;
  text: string;
  lines: number;
  imports: SourceImport[];
}

export interface SourceImport {
  /** As written. */
  specifier: string;
  /** The project file it means; null for a package. */
  target: string | null;
  /** The package's name (`@scope/name` or `name`); null for a project file. */
  package: string | null;
  /** Only types: gone when the code runs. */
  typeOnly: boolean;
}

/** Every file below a folder of the project. */
export function filesUnder(folder: string, wanted = /./): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => wanted.test(path))
    .sort();
}

const statement = /^\s*(import|export)\s+(type\s+)?([^;'"()]*?)\bfrom\s*['"]([^'"]+)['"]/gm;
const bare = /^\s*import\s*['"]([^'"]+)['"]/gm;
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Reads one source file and what it imports. */
export function readSource(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  const imports: SourceImport[] = [];
  const add = (specifier: string, typeOnly: boolean) => {
    const isFile = specifier.startsWith('.');
    imports.push({
      specifier,
      target: isFile ? join(dirname(path), specifier).replaceAll('\\', '/') : null,
      package: isFile ? null : packageOf(specifier),
      typeOnly,
    });
  };
  for (const [, , type, names = '', specifier = ''] of text.matchAll(statement)) {
    const listed = /\{([^}]*)\}/
      .exec(names)?.[1]
      ?.split(',')
      .map((name) => name.trim());
    const onlyTypes =
      !!listed && !/^\s*[\w*]/.test(names) && listed.filter(Boolean).every((name) => name.startsWith('type '));
    add(specifier, type !== undefined || onlyTypes);
  }
  for (const [, specifier = ''] of text.matchAll(bare)) add(specifier, false);
  for (const [, specifier = ''] of text.matchAll(dynamic)) add(specifier, false);
  return { path, text, lines: text.split('\n').length - 1, imports };
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}

/** All code the product is built from. */
export const sources = ['utils', 'components', 'entrypoints']
  .flatMap((folder) => filesUnder(folder, /\.tsx?$/))
  .map(readSource);

/** All code of the tests. */
export const testSources = filesUnder('tests', /\.tsx?$/).map(readSource);

/** The code without comments and without the inside of strings: what the machine acts on. */
export function codeOf(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|[^:'"`\\])\/\/[^\n]*/g, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");
}
