import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addressFiles, drawers, emptyWords, longest, pageSide, pageSideRooms, rooms, wordTables } from './rooms.ts';
import { codeOf, filesUnder, readSource, root, type SourceFile, sources, testSources } from './source-files.ts';

/*
 * Each test lists what breaks a rule of the house; an empty list is a whole house. The rule stands in the test's name.
 */

const roomOf = (path: string) => (path.startsWith('utils/') ? (path.split('/')[1] ?? '') : (path.split('/')[0] ?? ''));
// Files without markup fetch and act for the screens beside them; most are hooks.
const isHook = (path: string) => /\/use-[a-z0-9-]+\.tsx?$|\.ts$/.test(path);
const values = (source: SourceFile) => source.imports.filter((one) => !one.typeOnly);
const byPath = new Map([...sources, ...testSources].map((source) => [source.path, source]));

describe('rooms', () => {
  it('has exactly the rooms of the table, and no file lies directly in utils', () => {
    expect(readdirSync(join(root, 'utils')).sort()).toEqual(Object.keys(rooms).sort());
  });

  it('lets each room of utils import only what the table allows', () => {
    const wrong = sources
      .filter((source) => source.path.startsWith('utils/'))
      .flatMap((source) => {
        const own = roomOf(source.path);
        const allowed = rooms[own];
        return values(source)
          .filter((one) =>
            one.target
              ? roomOf(one.target) !== own && !allowed?.rooms.includes(roomOf(one.target))
              : !allowed?.packages.includes(one.package ?? ''),
          )
          .map((one) => `${source.path} imports ${one.specifier}`);
      });
    expect(wrong).toEqual([]);
  });

  it('keeps everything but platforms from components, and screens away from Dexie and the browser', () => {
    const forScreens = ['language', 'model', 'components', 'insights', 'settings', 'messages', 'planning'];
    const wrong = sources
      .filter((source) => source.path.startsWith('components/'))
      .flatMap((source) =>
        values(source)
          .filter((one) => {
            if (one.package) return !isHook(source.path) && ['dexie', 'dexie-react-hooks', 'wxt'].includes(one.package);
            const room = roomOf(one.target ?? '');
            return room === 'platforms' || (!isHook(source.path) && !forScreens.includes(room));
          })
          .map((one) => `${source.path} imports ${one.specifier}`),
      );
    expect(wrong).toEqual([]);
  });

  it('speaks through the settings, never through the locale of the browser: Chrome carries no nynorsk', () => {
    const wrong = sources
      .filter((source) => source.path.startsWith('components/'))
      .filter((source) => /\buseLocale\b|\bnew Intl\.|format\.relativeTime/.test(codeOf(source.text)))
      .map((source) => source.path);
    expect(wrong).toEqual([]);
  });

  it('keeps React and Mantine in components and page entrypoints', () => {
    const wrong = sources
      .filter((source) => source.path.startsWith('utils/'))
      .filter((source) => source.imports.some((one) => /^(react|react-dom|@mantine\/|@tanstack\/)/.test(one.specifier)))
      .map((source) => source.path);
    expect(wrong).toEqual([]);
  });

  it('lets nothing import an entrypoint, and nothing in the product import a test', () => {
    const wrong = sources.flatMap((source) =>
      source.imports
        .filter((one) => one.target?.startsWith('entrypoints/') || one.target?.startsWith('tests/'))
        .map((one) => `${source.path} imports ${one.specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  it('brings neither zod nor React nor Dexie into a platform page', () => {
    const seen = new Set<string>();
    const wrong: string[] = [];
    const walk = (path: string) => {
      if (seen.has(path)) return;
      seen.add(path);
      const source = byPath.get(path);
      for (const one of source ? values(source) : []) {
        if (one.package && one.package !== 'wxt') wrong.push(`${path} imports ${one.specifier}`);
        if (one.target && !pageSideRooms.includes(roomOf(one.target))) wrong.push(`${path} imports ${one.specifier}`);
        if (one.target) walk(one.target);
      }
    };
    pageSide.forEach(walk);
    expect(seen.size).toBeGreaterThan(10);
    expect(wrong).toEqual([]);
  });

  it('keeps the rules of reading in what goes into pages: our own worker and screens know addresses alone', () => {
    const readers = /^entrypoints\/(?:reader-.+|diagnosis)\.ts$/;
    const wrong: string[] = [];
    const seen = new Set<string>();
    const walk = (path: string) => {
      if (seen.has(path)) return;
      seen.add(path);
      for (const { target } of values(byPath.get(path) ?? readSource(path))) {
        if (target?.startsWith('utils/platforms/') && !addressFiles.test(target))
          wrong.push(`${path} imports ${target}`);
        else if (target && byPath.has(target)) walk(target);
      }
    };
    const own = sources.map(({ path }) => path).filter((path) => /^entrypoints\/|-worker\.ts$/.test(path));
    own.filter((path) => !readers.test(path)).forEach(walk);
    expect(seen).toContain('utils/capture/following.ts');
    expect(wrong).toEqual([]);
  });

  it('looks at no page in the files of addresses', () => {
    const looking = sources
      .filter(({ path }) => addressFiles.test(path))
      .filter(({ text }) => /\bdom\b|\bfind(?:All)?\(\w+, |\bwhyNone\b|\bposts:/.test(codeOf(text)));
    expect(looking.map(({ path }) => path)).toEqual([]);
  });

  it('has no cycles', () => {
    const cycles: string[] = [];
    const done = new Set<string>();
    const walk = (path: string, trail: readonly string[]) => {
      const at = trail.indexOf(path);
      if (at >= 0) cycles.push([...trail.slice(at), path].join(' → '));
      if (at >= 0 || done.has(path)) return;
      for (const one of values(byPath.get(path) ?? readSource(path))) {
        // A screen loaded when first visited may lead back to where one came from.
        if (one.target && byPath.has(one.target)) walk(one.target, [...trail, path]);
      }
      done.add(path);
    };
    for (const source of sources) walk(source.path, []);
    expect(cycles).toEqual([]);
  });
});

describe('files', () => {
  it('lie nowhere but in the mandated top level', () => {
    const allowed = new Set(
      [
        ['entrypoints', 'components', 'utils', 'public', 'tests', 'wxt.config.ts', 'package.json', 'tsconfig.json'],
        [
          'README.md',
          'biome.json',
          'package-lock.json',
          '.ci',
          'CONTRIBUTING.md',
          'LICENSE',
          'SECURITY.md',
          '.gitignore',
        ],
        // What a machine makes, none of it in the repository (.gitignore).
        ['.git', 'node_modules', '.output', '.wxt', '.cache', 'docs'],
      ].flat(),
    );
    expect(readdirSync(root).filter((name) => !allowed.has(name))).toEqual([]);
  });

  it('are named in kebab-case, components in PascalCase', () => {
    const wrong = sources
      .map((source) => source.path)
      .filter((path) => {
        const name = path.split('/').at(-1) ?? '';
        const kebab = /^[a-z0-9]+(-[a-z0-9]+)*\.tsx?$/.test(name);
        return path.startsWith('components/') && path.endsWith('.tsx')
          ? !kebab && !/^[A-Z][A-Za-z0-9]*\.tsx$/.test(name)
          : !kebab;
      });
    expect(wrong).toEqual([]);
  });

  it('stay short enough to be one thing', () => {
    const wrong = sources
      .filter((source) => !wordTables.some((table) => table.test(source.path)))
      .filter((source) => source.lines > limitOf(source.path))
      .map((source) => `${source.path}: ${source.lines} lines, at most ${limitOf(source.path)}`);
    expect(wrong).toEqual([]);
  });

  it('import with the file extension, so that Node runs them as they are', () => {
    const wrong = [...sources, ...testSources].flatMap((source) =>
      source.imports
        .filter((one) => one.target && !/\.(tsx?|css|json)$/.test(one.specifier))
        .map((one) => `${source.path} imports ${one.specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  it('have a unit test room for each room of utils that computes', () => {
    const missing = Object.keys(rooms)
      .filter((room) => room !== 'model')
      .filter((room) => !existsSync(join(root, 'tests/unit', room)) && room !== 'platforms');
    expect(missing).toEqual([]);
  });
});

describe('names', () => {
  it('are words of the product, never data, info, item, manager, handler', () => {
    const empty = new RegExp(`^(${emptyWords.join('|')})$`, 'i');
    const partsOf = (name: string) => name.split(/(?=[A-Z])|[-_.]/).filter(Boolean);
    const exported =
      /\bexport\s+(?:default\s+)?(?:async\s+)?(?:function|class|interface|type|const)\s+([A-Za-z_$][\w$]*)/g;
    const wrong = sources.flatMap((source) => {
      const name = source.path.split('/').at(-1) ?? '';
      const names = [name, ...[...codeOf(source.text).matchAll(exported)].map(([, one = '']) => one)];
      return names
        .filter((one) => partsOf(one).some((part) => empty.test(part)))
        .map((one) => `${source.path}: ${one}`);
    });
    expect(wrong).toEqual([]);
  });

  it('of folders are rooms, never drawers', () => {
    const folders = new Set(sources.flatMap((source) => source.path.split('/').slice(1, -1)));
    expect([...folders].filter((folder) => drawers.includes(folder))).toEqual([]);
  });

  it('of tests are sentences', () => {
    const named = /^\s*(?:it|test)(?:\.each\([\s\S]*?\))?\(\s*(['"`])((?:(?!\1).)+)\1/gm;
    const wrong = testSources.flatMap((source) =>
      [...source.text.matchAll(named)]
        .map(([, , name = '']) => name)
        .filter((name) => name.trim().split(/\s+/).length < 2 && !/^[%$]/.test(name))
        .map((name) => `${source.path}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('safety', () => {
  const rules: readonly (readonly [string, RegExp])[] = [
    [
      'asks nothing of the network',
      /\b(fetch|XMLHttpRequest|WebSocket|EventSource|importScripts)\s*\(|\bsendBeacon\b|\bRTCPeerConnection\b|\bWebTransport\b/,
    ],
    [
      'never builds markup from text',
      /\.(innerHTML|outerHTML|srcdoc)\b|\binsertAdjacentHTML\b|\bdocument\.write\b|\bdangerouslySetInnerHTML\b|\bcreateContextualFragment\b/,
    ],
    ['never runs text as code', /\beval\s*\(|\bnew Function\b|\bFunction\s*\(\s*''|\bsetTimeout\s*\(\s*''/],
    ['never uses `any` or silences the compiler', /(:|<|\bas|\|)\s*any\b(?!\w)|@ts-ignore|@ts-nocheck/],
    ['writes nothing to the console', /\bconsole\.(log|warn|error|info|debug|table)\b/],
    ['never writes to storage that leaves the machine', /\bstorage\.sync\b/],
    [
      'opens no door to other pages or extensions',
      /\bonMessageExternal\b|\bonConnectExternal\b|\bonUserScriptMessage\b/,
    ],
  ];

  it.each(rules)('%s', (_, rule) => {
    const wrong = sources.flatMap((source) =>
      codeOf(source.text)
        .split('\n')
        .flatMap((line, index) => (rule.test(line) ? [`${source.path}:${index + 1} ${line.trim()}`] : [])),
    );
    expect(wrong).toEqual([]);
  });

  it('touches no page while a platform file is being loaded', () => {
    const dom =
      /(?<![.\w])(document|window|location|navigator|globalThis|self|getComputedStyle|MutationObserver|performance)\b\s*[.(]/;
    const wrong = sources
      .filter((source) => /^utils\/(platforms|reading)\//.test(source.path))
      .flatMap((source) =>
        codeOf(source.text)
          .split('\n')
          .flatMap((line, index) => (dom.test(line) ? [`${source.path}:${index + 1} ${line.trim()}`] : [])),
      );
    expect(wrong).toEqual([]);
  });

  it('never acts on the page it reads: no click, scroll, timer, listener, innerText', () => {
    const act =
      /\.(click|focus|blur|scroll|scrollTo|scrollIntoView|dispatchEvent|addEventListener|append|appendChild|prepend|remove|removeChild|replaceWith|setAttribute|innerText)\s*[(=]|\b(setTimeout|setInterval|requestAnimationFrame)\s*\(/;
    const wrong = sources
      .filter((source) =>
        /^utils\/(platforms|reading)\/|^entrypoints\/reader-|read-(page-among|in-pieces)\.ts$/.test(source.path),
      )
      .flatMap((source) =>
        codeOf(source.text)
          .split('\n')
          .flatMap((line, index) => (act.test(line) ? [`${source.path}:${index + 1} ${line.trim()}`] : [])),
      );
    expect(wrong).toEqual([]);
  });

  it('uses no clock and no chance in statistics', () => {
    const wrong = sources
      .filter((source) => source.path.startsWith('utils/insights/'))
      .filter((source) =>
        /\bDate\.now\s*\(|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.now\b/.test(codeOf(source.text)),
      )
      .map((source) => source.path);
    expect(wrong).toEqual([]);
  });

  it('keeps the extension pages free of inline scripts and strange addresses', () => {
    const wrong = filesUnder('entrypoints', /\.html$/).filter((path) => {
      const html = readFileSync(join(root, path), 'utf8');
      return /<script(?![^>]*\bsrc="\.\/)[^>]*>|https?:|\son\w+=/i.test(html);
    });
    expect(wrong).toEqual([]);
  });
});

describe('debts', () => {
  it('have not run past their date', () => {
    const today = new Date().toISOString().slice(0, 10);
    const marker = ['TO', 'DO'].join('');
    const wrong = [...sources, ...testSources].flatMap((source) =>
      source.text.split('\n').flatMap((line, index) => {
        if (!line.includes(`${marker} `) && !line.includes(`${marker}:`)) return [];
        const date = new RegExp(`${marker} \\[(\\d{4}-\\d{2}-\\d{2})\\]`).exec(line)?.[1];
        return date && date >= today ? [] : [`${source.path}:${index + 1} ${line.trim()}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('silence no lint rule without a reason', () => {
    const wrong = [...sources, ...testSources].flatMap((source) =>
      source.text
        .split('\n')
        .flatMap((line, index) =>
          /biome-ignore|eslint-disable/.test(line) && !/biome-ignore [\w/]+: .{15,}/.test(line)
            ? [`${source.path}:${index + 1}`]
            : [],
        ),
    );
    expect(wrong.filter((line) => !line.startsWith('tests/architecture/'))).toEqual([]);
  });

  it('skip no test without saying why aloud', () => {
    const wrong = testSources
      .filter((source) => /\b(it|test|describe)\.(skip|only|todo)\(/.test(codeOf(source.text)))
      .map((source) => source.path);
    expect(wrong).toEqual([]);
  });
});

function limitOf(path: string): number {
  if (path.startsWith('entrypoints/')) return longest.entrypoint;
  if (path.startsWith('utils/platforms/')) return longest.platform;
  if (path.startsWith('components/')) return longest.component;
  return longest.other;
}
