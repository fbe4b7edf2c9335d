import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './source-files.ts';

/*
 * What we take from others: only what the lock file names byte for byte, from one registry, under licences we may ship,
 * and none of it runs anything while it is installed.
 */

interface Locked {
  version?: string;
  integrity?: string;
  resolved?: string;
  license?: string;
  link?: boolean;
  inBundle?: boolean;
  dev?: boolean;
  optional?: boolean;
  devOptional?: boolean;
  hasInstallScript?: boolean;
}
interface Asked {
  dependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> };
const asked = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Asked;
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');
/** What may end up in the product; the rest builds and tests it. */
const shipped = locked.filter(([, one]) => !one.dev && !one.optional && !one.devOptional);

/** Licences that let us ship the work of others in a program of ours, with their text beside it. */
const mayShip = [
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
  'OFL-1.1',
  'Zlib',
  'Unlicense',
];
/** And those of tools, which stay with whoever builds. */
const mayBuild = [
  ...mayShip,
  ...['MIT-0', 'BlueOak-1.0.0', 'CC0-1.0', 'CC-BY-3.0', 'CC-BY-4.0', 'Python-2.0', 'PSF-2.0', 'BSD'],
];

/** Whether one may choose, of the licences a package offers, only such as are allowed. */
function isAllowed(licence: string | undefined, allowed: readonly string[]): boolean {
  const bare = (licence ?? '').replace(/[()]/g, '');
  return bare.split(' OR ').some((choice) => choice.split(' AND ').every((one) => allowed.includes(one)));
}

describe('the lock file', () => {
  it('names each package by its version and its bytes', () => {
    const wrong = locked.filter(
      ([, one]) => one.link || one.inBundle || !/^\d/.test(one.version ?? '') || !/^sha512-/.test(one.integrity ?? ''),
    );
    expect(wrong.map(([path]) => path)).toEqual([]);
    expect(locked.length).toBeGreaterThan(500);
  });

  it('takes everything from one registry, nothing from a repository, an archive or a folder', () => {
    const places = new Set(
      locked.flatMap(([, one]) => (one.resolved === undefined ? [] : [new URL(one.resolved).origin])),
    );
    // Written without addresses, it is whatever one registry the machine is set up for.
    expect(places.size).toBeLessThanOrEqual(1);
    expect(locked.filter(([, { resolved }]) => resolved && !/^https:.*\.tgz$/.test(resolved))).toEqual([]);
    const ranges = Object.entries({ ...asked.dependencies, ...asked.optionalDependencies, ...asked.devDependencies });
    expect(ranges.filter(([, range]) => !/^\^?\d+(\.\d+){1,2}$/.test(range))).toEqual([]);
  });

  it('holds every package that is asked for, and each by its own name', () => {
    const names = new Set(locked.map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 13)));
    const all = [asked.dependencies, asked.optionalDependencies, asked.devDependencies].flatMap(Object.keys);
    expect(all.filter((name) => !names.has(name))).toEqual([]);
    const renamed = locked.filter(([, one]) => (one as { name?: string }).name !== undefined);
    expect(renamed.map(([path]) => path)).toEqual([]);
  });

  it('lets no package run anything while it is installed', () => {
    expect(locked.filter(([, one]) => one.hasInstallScript).map(([path]) => path)).toEqual([]);
  });
});

describe('licences', () => {
  it('let us ship what we ship', () => {
    const wrong = shipped.filter(([, { license }]) => !isAllowed(license, [...mayShip, 'CC0-1.0']));
    expect(wrong.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
    expect(shipped.length).toBeGreaterThan(50);
  });

  it('let us use the tools we use', () => {
    const wrong = locked.filter(([, { license }]) => !isAllowed(license, mayBuild));
    expect(wrong.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
  });

  it('refuses a licence that would bind our own work', () => {
    expect(isAllowed('GPL-3.0-or-later', mayBuild)).toBe(false);
    expect(isAllowed('(MIT OR GPL-3.0-or-later)', mayShip)).toBe(true);
    expect(isAllowed('(MIT AND CC-BY-NC-4.0)', mayBuild)).toBe(false);
    expect(isAllowed(undefined, mayBuild)).toBe(false);
  });
});
