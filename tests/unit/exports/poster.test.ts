import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { contactLink, contactSquare, MOST_CONTACT, posterHtml, posterPptx } from '../../../utils/exports/poster.ts';

const wish = {
  languages: ['nb', 'nn', 'en'] as const,
  contact: 'mona@example.invalid',
  name: 'Mona',
  company: 'Fjordbygg <AS>',
  colour: '#2f6f62',
};

describe('the open-door poster', () => {
  it('opens the right thing when it is scanned, and never anything but mail, phone, https or words', () => {
    expect(contactLink(' mona@example.invalid ')).toBe('mailto:mona@example.invalid');
    expect(contactLink('+47 900 00 000')).toBe('tel:+4790000000');
    expect(contactLink('https://example.invalid/tips')).toBe('https://example.invalid/tips');
    expect(contactLink('tips.example.invalid')).toBe('https://tips.example.invalid');
    expect(contactLink('kari.å@håvblikk.invalid')).toBe('mailto:kari.%C3%A5@h%C3%A5vblikk.invalid');
    expect(contactLink('www.håvblikk.invalid/tips på norsk'.replaceAll(' ', '-'))).toBe(
      'https://www.xn--hvblikk-exa.invalid/tips-p%C3%A5-norsk',
    );
    expect(contactLink('Rom 214 – spør etter Åse')).toBe('Rom 214 – spør etter Åse');
    expect(contactLink('javascript:alert(1)')).toBe('javascript:alert(1)');
    expect(() => contactLink('  ')).toThrow(RangeError);
    expect(() => contactLink('x'.repeat(MOST_CONTACT + 1))).toThrow(RangeError);
  });

  it('has a square with the three finder patterns, of odd size, that differs by contact', () => {
    const square = contactSquare(wish.contact);
    const finder = [true, true, true, true, true, true, true];
    expect((square.length - 17) % 4).toBe(0);
    expect(square[0]?.slice(0, 7)).toEqual(finder);
    expect(square[0]?.slice(-7)).toEqual(finder);
    expect(square.at(-1)?.slice(0, 7)).toEqual(finder);
    expect(square).not.toEqual(contactSquare('ola@example.invalid'));
  });

  it('is a PowerPoint file with a slide and a square per language, every word editable', async () => {
    const files = unzipSync(await posterPptx(wish));
    const slides = Object.keys(files)
      .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
      .sort();
    expect(slides).toHaveLength(3);
    const words = slides.map((name) => strFromU8(files[name] ?? new Uint8Array()));
    expect(words[0]).toContain('Har du sett noe vi bør fortelle om?');
    expect(words[1]).toContain('Gi Mona eit hint:');
    expect(words[2]).toContain('Seen something we should tell people about?');
    for (const slide of words) {
      expect(slide).toContain('mona@example.invalid');
      expect(slide).toContain('Fjordbygg &lt;AS&gt;');
      expect(slide).toMatch(/descr="QR/);
    }
    expect(Object.keys(files).filter((name) => name.endsWith('.gif'))).toHaveLength(3);
  });

  it('writes an address large enough to be read on a wall, on one line, however long it is', async () => {
    const sizeOf = async (contact: string) => {
      const files = unzipSync(await posterPptx({ ...wish, languages: ['nb'], contact }));
      const slide = strFromU8(files['ppt/slides/slide1.xml'] ?? new Uint8Array());
      const shape = slide.split('<p:sp>').find((one) => one.includes(`>${contact}<`)) ?? '';
      const [, width] = /<a:ext cx="(\d+)"/.exec(shape) ?? [];
      const [, size] = /sz="(\d+)"/.exec(shape) ?? [];
      return { inches: Number(width) / 914_400, points: Number(size) / 100 };
    };
    for (const contact of ['a@b.invalid', 'some@havblikk.invalid', 'sosialemedier@havblikk-entreprenor.invalid']) {
      const { inches, points } = await sizeOf(contact);
      expect(points, contact).toBeGreaterThanOrEqual(18);
      expect((points * 0.62 * contact.length) / 72, contact).toBeLessThanOrEqual(inches);
    }
  });

  it('is a page to print too, one sheet per language, with nothing fetched', () => {
    const html = posterHtml(wish);
    const document = new JSDOM(html).window.document;
    expect([...document.querySelectorAll('section')].map((part) => part.lang)).toEqual(['nb', 'nn', 'en']);
    expect(document.querySelectorAll('svg[role=img][aria-label^=QR]')).toHaveLength(3);
    expect(document.querySelectorAll('script,[src],[href]')).toHaveLength(0);
  });

  it('writes dark letters on a light colour', () => {
    expect(posterHtml({ ...wish, colour: '#ffee88' })).toContain('color:#20302C;background:#ffee88');
    expect(posterHtml({ ...wish, colour: 'red;}' })).toContain('background:#2f6f62');
  });
});
