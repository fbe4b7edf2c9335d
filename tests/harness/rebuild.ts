import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

/*
 * `npm run -s rebuild`: packs the extension for every browser twice, here and in an empty folder elsewhere that holds nothing but
 * what the sources archive holds, and compares byte by byte. What we ship can so be made anew by whoever reads the sources,
 * a shop's reviewer among them, and nothing of this machine is in it. Prints each archive with its fingerprint; the exit code is
 * 1 when one differs, or when the sources hold what does not belong there.
 */

const root = new URL('../..', import.meta.url).pathname;
const shops = [['chrome'], ['edge'], ['firefox', '--mv3']] as const;
const elsewhere = mkdtempSync(join(tmpdir(), 'medspill-rebuild-'));

/** The only names at the top of the sources; anything else slipped in. */
const topLevel = /^(entrypoints|components|utils|public|tests)\/|^[\w.-]+\.(ts|json|md)$|^LICENSE$/;
/** What a reviewer does not need, and what nobody should find there. The only pictures shipped are the icons. */
const strange =
  /^(?!public\/icon\/).*\.png$|\.(zip|crx|pem|key|log|tsbuildinfo)$|(^|\/)(\.env|\.git|node_modules|\.output|\.cache|shared)(\/|$)/;

function pack(folder: string): void {
  for (const [browser, ...more] of shops) {
    const wxt = join(folder, 'node_modules/.bin/wxt');
    const { status, stderr } = spawnSync(wxt, ['zip', '-b', browser, ...more], { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(`It could not be packed for ${browser}:\n${stderr}`);
  }
}

function archivesOf(folder: string): Map<string, Buffer> {
  const output = join(folder, '.output');
  const names = readdirSync(output).filter((name) => name.endsWith('.zip'));
  return new Map(names.sort().map((name) => [name, readFileSync(join(output, name))]));
}

try {
  for (const name of archivesOfIfAny()) rmSync(join(root, '.output', name));
  pack(root);
  const first = archivesOf(root);
  const sources = [...first].find(([name]) => name.endsWith('-sources.zip'));
  if (!sources) throw new Error('There is no archive of the sources.');
  const files = unzipSync(sources[1]);
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(elsewhere, path)), { recursive: true });
    writeFileSync(join(elsewhere, path), bytes);
  }
  symlinkSync(join(root, 'node_modules'), join(elsewhere, 'node_modules'));
  pack(elsewhere);
  const second = archivesOf(elsewhere);
  const archives = [...first].map(([name, bytes]) => ({
    name,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    same: second.get(name)?.equals(bytes) ?? false,
  }));
  const misplaced = Object.keys(files).filter((path) => !topLevel.test(path) || strange.test(path));
  process.stdout.write(`${JSON.stringify({ archives, sources: Object.keys(files).length, misplaced }, null, 2)}\n`);
  process.exitCode = archives.every(({ same }) => same) && misplaced.length === 0 ? 0 : 1;
} finally {
  rmSync(elsewhere, { recursive: true, force: true });
}

function archivesOfIfAny(): string[] {
  const output = join(root, '.output');
  return existsSync(output) ? readdirSync(output).filter((name) => name.endsWith('.zip')) : [];
}
