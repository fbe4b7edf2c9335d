import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillTemplate } from '../../../utils/messages/fill-template.ts';
import { parseTemplate, slotNamesOf } from '../../../utils/messages/template.ts';
import type { Language } from '../../../utils/model/people.ts';

function filled(
  template: string,
  slots: Record<string, string>,
  about: { language?: Language; posts?: number; readers?: number } = {},
) {
  const parsed = parseTemplate(template);
  if (!parsed.ok) return parsed.problem.code;
  const spans = fillTemplate(
    parsed.pieces,
    Object.fromEntries(Object.entries(slots).map(([name, text]) => [name, [{ kind: 'text' as const, text }]])),
    { language: about.language ?? 'nb', posts: about.posts ?? 1, readers: about.readers ?? 1 },
  );
  return spans?.map((span) => span.text).join('') ?? null;
}

describe('the template language', () => {
  test('fills slots, with a capital where the slot has one', () => {
    expect(filled('{Post} er ute, {name}.', { post: 'innlegget', name: 'Kari' })).toBe('Innlegget er ute, Kari.');
    expect(filled('{Post}', { post: 'øya' })).toBe('Øya');
  });

  test('never reads a value as a template', () => {
    expect(filled('Hei {name}!', { name: '{post}', post: 'innlegget' })).toBe('Hei {post}!');
    expect(filled('Hei {name}!', { name: '{{name}}' })).toBe('Hei {{name}}!');
  });

  test('chooses by one or several posts', () => {
    expect(filled('Uten {det|dem}', {}, { posts: 1 })).toBe('Uten det');
    expect(filled('Uten {det|dem}', {}, { posts: 2 })).toBe('Uten dem');
  });

  test('speaks to several readers in its own words, and leaves values alone', () => {
    const text = 'Du og bildene dine, {what}. Har du lyst?';
    expect(filled(text, { what: 'kaffen din' }, { readers: 2 })).toBe(
      'Dere og bildene deres, kaffen din. Har dere lyst?',
    );
    expect(filled('Takk for hjelpa di, du.', {}, { language: 'nn', readers: 3 })).toBe('Takk for hjelpa dykkar, de.');
    expect(filled('Your photos, you said.', {}, { language: 'en', readers: 3 })).toBe('Your photos, you said.');
  });

  test('gives nothing when a slot has no value', () => {
    expect(filled('Takk for {what}.', {})).toBeNull();
    expect(filled('Takk for {toString}.', {})).toBeNull();
  });

  test('says what is wrong and where', () => {
    expect(parseTemplate('Hei {name')).toEqual({ ok: false, problem: { code: 'unclosed-slot', at: 4, text: '{name' } });
    expect(parseTemplate('Hei name}')).toEqual({ ok: false, problem: { code: 'stray-brace', at: 8, text: '}' } });
    expect(parseTemplate('Hei { }')).toMatchObject({ problem: { code: 'empty-slot' } });
    expect(parseTemplate('Hei {na me}')).toMatchObject({ problem: { code: 'not-a-slot-name' } });
    expect(parseTemplate('Hei {a{b}}')).toMatchObject({ problem: { code: 'unclosed-slot' } });
    expect(parseTemplate('{constructor.constructor("x")()}')).toMatchObject({ ok: false });
  });

  test('names each slot once, in order, and none of what cannot be parsed', () => {
    expect(slotNamesOf('{Post} og {name}: {det|dem}, {post}.')).toEqual(['post', 'name']);
    expect(slotNamesOf('Hei {name} {')).toEqual([]);
    expect(slotNamesOf('Hei!')).toEqual([]);
  });

  test('is cut into words, slots and choices, with nothing empty between', () => {
    expect(parseTemplate('{Post}{det|dem} ut')).toEqual({
      ok: true,
      pieces: [
        { kind: 'slot', name: 'post', capital: true, at: 0 },
        { kind: 'choice', one: 'det', several: 'dem' },
        { kind: 'words', text: ' ut' },
      ],
    });
    expect(parseTemplate('')).toEqual({ ok: true, pieces: [] });
  });

  test('says no more of a slot without an end than its beginning', () => {
    expect(parseTemplate('{a} Hei {navnet på den som hjalp til')).toEqual({
      ok: false,
      problem: { code: 'unclosed-slot', at: 8, text: '{navnet på den som h' },
    });
    expect(parseTemplate('Hei { }')).toEqual({ ok: false, problem: { code: 'empty-slot', at: 4, text: '{ }' } });
    expect(parseTemplate('Hei {na me}')).toEqual({
      ok: false,
      problem: { code: 'not-a-slot-name', at: 4, text: '{na me}' },
    });
  });

  test('never throws, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(typeof parseTemplate(text).ok).toBe('boolean');
        slotNamesOf(text);
      }),
    );
  });
});
