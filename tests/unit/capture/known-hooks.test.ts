import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { knownHooks } from '../../../utils/capture/known-hooks.ts';

const root = new URL('../../..', import.meta.url).pathname;
const file = join(root, 'utils/capture/known-hooks.ts');

/** Every class, attribute value, id and custom element that a selector in our sources names. */
function hooksInSources(): string[] {
  const folder = join(root, 'utils/platforms');
  const code = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const strings = code.flatMap(
    (text) => text.replace(/examples: \[[\s\S]*?\n {2}\],/g, '').match(/'[^'\n]*'|`[^`]*`/g) ?? [],
  );
  const selectors = strings.filter((text) => /[[.#]|^'[a-z]+-[a-z-]+'$/.test(text) && !/\/\^|https?:/.test(text));
  const patterns = [
    /\.([a-z_][\w-]{3,})/gi,
    /="([\w:./-]{3,})"/g,
    /#([a-z_][\w-]{3,})/gi,
    /(?<![\w.#-])([a-z]+(?:-[a-z0-9]+)+)(?![\w"])/g,
  ];
  const found = selectors.flatMap((text) =>
    patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? '')),
  );
  return [...new Set(found)].filter((hook) => !/^\d|\.(?:com|app|net|example)$/.test(hook)).toSorted();
}

describe('the hooks a diagnosis leaves as they are', () => {
  it('are those our sources look for, all of them and no others', () => {
    const hooks = hooksInSources();
    if (process.env.UPDATE_FIXTURES === '1') {
      const lines: string[] = [];
      for (const hook of hooks) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + hook.length < 110) lines[lines.length - 1] = `${last} ${hook}`;
        else lines.push(hook);
      }
      const doc =
        '/**\n * Classes, attribute values, ids and elements that the platforms’ sources look for: the only ones a diagnosis shows.\n * Written by its test (`UPDATE_FIXTURES=1`), which also keeps it whole.\n */\n';
      writeFileSync(file, `${doc}export const knownHooks = \`\n${lines.join('\n')}\n\`;\n`);
      return;
    }
    expect(knownHooks.split(/\s+/).filter(Boolean)).toEqual(hooks);
  });
});
