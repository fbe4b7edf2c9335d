import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'wxt';

/** The platforms' example addresses are for tests; they do not travel into pages. */
const withoutExamples = {
  name: 'without-examples',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (!/\/utils\/platforms\/[a-z]+\.ts$/.test(id)) return null;
    return { code: code.replace(/\n {2}examples: \[[\s\S]*?\n {2}\],/, '\n  examples: [],'), map: null };
  },
};

interface Locked {
  version?: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
}

/** What others wrote of what we ship, with the licences they give it under: everything the lock file has that is no tool. */
function licences(): string {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
  const shipped = Object.entries(packages).filter(([path, one]) => path !== '' && !one.dev && !one.optional);
  const said = shipped.map(([path, { version, license }]) => {
    const file = readdirSync(path).find((name) => /^(licen[cs]e|copying|unlicense)/i.test(name));
    const text = file ? readFileSync(`${path}/${file}`, 'utf8').trim() : `Licence: ${license}`;
    return `## ${path.replace(/^.*node_modules\//, '')} ${version} (${license})\n\n${text}\n`;
  });
  return `# What others made of Medspill, and their licences\n\n${said.join('\n')}`;
}

/** Where a library could run text as code: the file, the passage, and what stands there instead. */
const evals: readonly [file: RegExp, passage: RegExp, instead: string][] = [
  // zod tries whether it may compile its schemas; it is told that it may not (utils/model/no-eval.ts).
  [/\/zod\/v4\/core\/util\.js$/, /const F = Function;\s*new F\(""\);\s*return true;/, 'return false;'],
  [/\/zod\/v4\/core\/doc\.js$/, /const F = Function;[\s\S]*?return factory\([^\n]*\);/, 'throw new Error("No eval.");'],
  // The timers in pptxgenjs's zip library take a text for a function; nobody gives them one.
  [/\/jszip\/dist\/jszip\.min\.js$/, /"function"!=typeof (\w)&&\(\1=new Function\(""\+\1\)\);/, ';'],
];

/** The package holds no eval, not even one the content policy would refuse. A library that changes stops the build. */
const withoutEval = {
  name: 'without-eval',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    const [file] = id.split('?', 1);
    const found = evals.find(([path]) => path.test(file ?? ''));
    if (!found) return null;
    const [, passage, instead] = found;
    if (!passage.test(code)) throw new Error(`Read ${file} anew: its eval is not where it was.`);
    return { code: code.replace(passage, instead), map: null };
  },
};

/**
 * A page asks for each file of its code on its own thread, about a millisecond a file: a hundred small ones took longer to ask for
 * than to run. So what our pages begin with lies in one file, and what most screens share in another; what few share stays
 * apart, so that the popup never carries a spreadsheet. A module shared by as many takes what it needs along, which is then
 * shared by as many: no file waits for one that waits for it.
 */
const fewFiles = {
  groups: [
    { name: 'first', tags: ['$initial' as const], minShareCount: 2 },
    { name: 'common', minShareCount: 7 },
  ],
};

/**
 * The built manifest is asserted word for word in tests/e2e: a permission or host that slips in fails there.
 * Why each permission is needed stands in SECURITY.md.
 */
export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ type }) => type === 'unlisted-script')) config.plugins?.push(withoutExamples);
      if (entrypoints.some(({ type }) => type === 'sidepanel')) {
        Object.assign(config.build?.rollupOptions?.output ?? {}, { codeSplitting: fewFiles });
      }
    },
    'build:publicAssets': (_, files) => {
      files.push({ relativeDest: 'licences.md', contents: licences() });
    },
  },
  vite: () => ({ plugins: [withoutEval], worker: { plugins: () => [withoutEval] } }),
  outDir: '.output',
  // The sources a reviewer builds from: everything but pictures, which no build needs.
  zip: { excludeSources: ['tests/**/*.png', 'tests/**/*.zip'] },
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Asked for when the weekly reminder is switched on, and given back when it is switched off.
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
    action: { default_title: 'Medspill' },
    // Keys the browsers leave free. Chrome makes a tab group on Alt+Shift+P, and then gives an extension no key at all.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+M' } },
      ...(browser === 'firefox'
        ? { _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+L' } } }
        : { 'open-planner': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_openPlanner__' } }),
    },
    incognito: 'not_allowed',
    minimum_chrome_version: browser === 'firefox' ? undefined : '144',
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types default ProseMirrorClipboard",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'medspill@medspill.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {}),
  }),
});
