import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

/** A browser could not be found or installed. The message is one sentence that says what to do. */
export class NoBrowserError extends Error {}

const programs: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'google-chrome-beta',
    'microsoft-edge',
    'microsoft-edge-stable',
    'brave-browser',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const programFolders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];

const elsewhere: Record<BrowserKind, readonly string[]> = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/snap/bin/chromium',
    ...programFolders.flatMap((folder) =>
      folder
        ? [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]
        : [],
    ),
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/snap/bin/firefox',
    ...programFolders.flatMap((folder) => (folder ? [join(folder, 'Mozilla Firefox/firefox.exe')] : [])),
  ],
};

const overrides: Record<BrowserKind, string> = { chromium: 'MEDSPILL_CHROME', firefox: 'MEDSPILL_FIREFOX' };
const packages: Record<BrowserKind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
const called: Record<BrowserKind, string> = { chromium: 'Chrome, Chromium or Edge', firefox: 'Firefox' };

function installed(kind: BrowserKind): string | null {
  const override = process.env[overrides[kind]];
  if (override) {
    if (existsSync(override)) return override;
    throw new NoBrowserError(`${overrides[kind]} points to ${override}, and there is no such file.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = programs[kind].flatMap((program) => folders.map((folder) => join(folder, program)));
  return [...onPath, ...elsewhere[kind]].find((path) => existsSync(path)) ?? null;
}

function isDebianAsRoot(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  return existsSync('/etc/os-release') && /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/**
 * The path of an installed browser, installing it with the system's package manager where that is allowed
 * (Debian, as root). A test tool's own download is never tried: it fails where only package registries are reachable.
 * `MEDSPILL_CHROME` and `MEDSPILL_FIREFOX` override. Throws NoBrowserError with one clear sentence.
 */
export function findBrowser(kind: BrowserKind): string {
  const found = installed(kind);
  if (found) return found;
  if (isDebianAsRoot()) {
    process.stderr.write(`Installing ${packages[kind]} with apt-get …\n`);
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const quiet = { stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'], env: environment };
    try {
      execFileSync('apt-get', ['update', '-qq'], quiet);
      execFileSync('apt-get', ['install', '-y', '-qq', packages[kind]], quiet);
    } catch {
      throw new NoBrowserError(
        `Could not install ${packages[kind]} with apt-get; install ${called[kind]} and try again.`,
      );
    }
    const now = installed(kind);
    if (now) return now;
  }
  throw new NoBrowserError(
    `No ${called[kind]} was found; install it, or set ${overrides[kind]} to the path of the program.`,
  );
}
