import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { knownHooks } from '../../utils/capture/known-hooks.ts';
import { platformIds } from '../../utils/model/platforms.ts';
import { builtFolders } from '../harness/browser.ts';

type Manifest = Record<string, unknown>;

function manifestOf(kind: keyof typeof builtFolders): Manifest {
  return JSON.parse(readFileSync(join(builtFolders[kind], 'manifest.json'), 'utf8')) as Manifest;
}

/** Every word the browser is told about us. A permission, host or door that slips in fails here. */
const common = {
  manifest_version: 3,
  name: '__MSG_extensionName__',
  description: '__MSG_extensionDescription__',
  version: '0.1.0',
  default_locale: 'en',
  icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 96: 'icon/96.png', 128: 'icon/128.png' },
  // The weekly reminder, off until she switches it on: the browser then asks for this one.
  optional_permissions: ['notifications'],
  optional_host_permissions: [
    'https://*.linkedin.com/*',
    'https://*.facebook.com/*',
    'https://*.instagram.com/*',
    'https://*.threads.com/*',
    'https://*.threads.net/*',
    'https://x.com/*',
    'https://twitter.com/*',
    'https://*.tiktok.com/*',
    'https://*.youtube.com/*',
    'https://bsky.app/*',
    'https://*/*',
  ],
  incognito: 'not_allowed',
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types default ProseMirrorClipboard",
  },
  action: expect.objectContaining({ default_title: 'Medspill', default_popup: 'popup.html' }),
};
const permissions = ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus', 'alarms'];

describe('the built manifest', () => {
  it.each(['chromium', 'edge'] as const)('of %s holds exactly what is listed here', (kind) => {
    expect(manifestOf(kind)).toEqual({
      ...common,
      permissions: [...permissions, 'sidePanel'],
      minimum_chrome_version: '144',
      background: { service_worker: 'background.js' },
      side_panel: { default_path: 'sidepanel.html' },
      commands: {
        _execute_action: { suggested_key: { default: 'Alt+Shift+M' } },
        'open-planner': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_openPlanner__' },
      },
    });
  });

  it('of Firefox holds exactly what is listed here', () => {
    expect(manifestOf('firefox')).toEqual({
      ...common,
      permissions,
      background: { scripts: ['background.js'] },
      sidebar_action: {
        default_panel: 'sidepanel.html',
        default_title: 'Medspill',
        browser_style: false,
        open_at_install: false,
      },
      commands: {
        _execute_action: { suggested_key: { default: 'Alt+Shift+M' } },
        _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+L' } },
      },
      browser_specific_settings: {
        gecko: {
          id: 'medspill@medspill.invalid',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    });
  });

  it.each(['chromium', 'edge', 'firefox'] as const)('of %s asks for nothing its code does not use', (kind) => {
    const manifest = manifestOf(kind);
    const code = readdirSync(builtFolders[kind], { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js'))
      .map((name) => readFileSync(join(builtFolders[kind], name), 'utf8'))
      .join('\n');
    const used: Record<string, RegExp> = {
      activeTab: /executeScript/,
      scripting: /\.scripting\.executeScript/,
      storage: /\.storage\.local/,
      unlimitedStorage: /indexedDB/,
      contextMenus: /\.contextMenus\./,
      alarms: /\.alarms\./,
      sidePanel: /sidePanel/,
      notifications: /\.notifications\./,
    };
    for (const permission of [...(manifest.permissions as string[]), ...(manifest.optional_permissions as string[])])
      expect(code, permission).toMatch(used[permission] ?? /$^/);
  });
});

describe('the built code', () => {
  const files = (kind: keyof typeof builtFolders) =>
    readdirSync(builtFolders[kind], { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(js|html|css)$/.test(name),
    );

  it.each(['chromium', 'firefox'] as const)('of %s names no address it could load from', (kind) => {
    const loads = files(kind).flatMap((name) => {
      const text = readFileSync(join(builtFolders[kind], name), 'utf8');
      return /\.css$|\.html$/.test(name) && /url\(["']?https?:|src="https?:|href="https?:|@import/.test(text)
        ? [name]
        : [];
    });
    expect(loads).toEqual([]);
  });

  it.each(['chromium', 'firefox'] as const)('of %s holds no way to run text as code, in no library either', (kind) => {
    const evals = /\beval\s*\(|\bnew Function\b|[^\w$.]Function\s*\(|[=(,]\s*Function\s*[,;)]/;
    const found = files(kind).flatMap((name) => {
      const at = name.endsWith('.js') && evals.exec(readFileSync(join(builtFolders[kind], name), 'utf8'));
      return at ? [`${name}: ${at[0]}`] : [];
    });
    expect(found).toEqual([]);
  });

  it.each([
    ...platformIds,
    ...['linkedin', 'facebook', 'x', 'tiktok', 'youtube'].map((id) => `${id}-owner`),
    'facebook-videos',
  ])('of the %s reader brings neither zod nor React nor Dexie into the page, and stays small', (id) => {
    const reader = readFileSync(join(builtFolders.chromium, `reader-${id}.js`), 'utf8');
    expect(reader).not.toMatch(/ZodError|Dexie|react\.dev|sendMessage|addEventListener|postMessage/);
    expect(gzipSync(reader).length).toBeLessThan(30 * 1024);
  });

  it.each(['chromium', 'firefox'] as const)(
    'of %s carries no reading rule in its worker, which knows addresses',
    (kind) => {
      const sought = knownHooks.split(/\s+/).filter((hook) => /^(?:data|aria)-|__|-title$/.test(hook));
      expect(sought.length).toBeGreaterThan(40);
      const worker = readFileSync(join(builtFolders[kind], 'background.js'), 'utf8');
      expect(sought.filter((hook) => worker.includes(hook))).toEqual([]);
    },
  );

  it.each(['chromium', 'edge', 'firefox'] as const)('of %s brings the licences of what others made', (kind) => {
    const licences = readFileSync(join(builtFolders[kind], 'licences.md'), 'utf8');
    const asked = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const named = new Set([...licences.matchAll(/^## (\S+) /gm)].map(([, name]) => name));
    expect(Object.keys(asked.dependencies).filter((name) => !named.has(name))).toEqual([]);
    expect(licences).toContain('Permission is hereby granted, free of charge');
    expect(licences).toContain('SIL OPEN FONT LICENSE');
    expect(licences).not.toMatch(/\/(home|root|work|Users)\//);
  });

  it('is the same for Chrome and Edge, but for the manifest', () => {
    const text = (kind: 'chromium' | 'edge', name: string) => readFileSync(join(builtFolders[kind], name), 'utf8');
    expect(files('edge').sort()).toEqual(files('chromium').sort());
    for (const name of files('chromium')) expect(text('edge', name) === text('chromium', name), name).toBe(true);
  });
});
