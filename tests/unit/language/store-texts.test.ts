import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../utils/language/words.ts';
import { languages } from '../../../utils/model/people.ts';

const textOf = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

describe('the texts for the stores', () => {
  it.each(languages)('in %s have a name, a summary a store takes, and a description', (language) => {
    const [, name, summary, description] = textOf(`tests/harness/store/listing.${language}.md`)
      .split(/^## .*$/m)
      .map((part) => part.trim());
    expect(name).toBe('Medspill');
    expect(summary?.length).toBeGreaterThan(40);
    expect(summary?.length).toBeLessThanOrEqual(132);
    expect(description?.length).toBeGreaterThan(800);
  });

  it.each(languages)('in %s promise the same of privacy as the product itself', (language) => {
    const { title: _, ...said } = wordsOf(language).privacy;
    const policy = textOf(`tests/harness/store/privacy.${language}.md`);
    const promises = Object.values(said).flatMap((part) => (typeof part === 'string' ? [part] : Object.values(part)));
    for (const promise of promises) expect(policy).toContain(promise);
  });

  it.each(languages)('in %s describe the extension in no more words than the stores take', (language) => {
    const { extensionDescription } = JSON.parse(textOf(`public/_locales/${language}/messages.json`));
    expect(extensionDescription.message.length).toBeLessThanOrEqual(132);
  });

  it('say why each permission is asked for', () => {
    const asked = [...textOf('wxt.config.ts').matchAll(/^ {6}'([a-zA-Z]+)',$/gm)].map(([, permission]) => permission);
    expect(asked.length).toBeGreaterThan(4);
    const reasons = textOf('tests/harness/store/permissions.md');
    for (const permission of [...asked, 'sidePanel', 'notifications']) expect(reasons).toContain(`\`${permission}\``);
  });
});
