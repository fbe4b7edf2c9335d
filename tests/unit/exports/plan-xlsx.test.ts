import { read, utils } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { planXlsx } from '../../../utils/exports/plan-xlsx.ts';
import { plannedPost } from '../planning/people-for-tests.ts';
import { sheetIn } from './plan-for-tests.ts';

const bytes = planXlsx(sheetIn('nb'));
const book = read(bytes, { cellDates: true, UTC: true });
const rowsOf = (name: string) => utils.sheet_to_json<Record<string, unknown>>(book.Sheets[name] ?? {}, { UTC: true });

const isoOf = (cell: unknown) => (cell instanceof Date ? cell.toISOString() : String(cell));

describe('the plan as a workbook', () => {
  it('has a row per post with dates as dates, and ideas last', () => {
    const rows = rowsOf('Innleggsplan');
    expect(rows.map((row) => row.Innlegg)).toEqual([
      'Ti meter fjell om dagen; slik går det, «Åse»',
      'Lærlingene',
      'Sommer',
      'Idé uten dato',
    ]);
    expect(rows[0]).toMatchObject({
      Uke: 49,
      Dag: 'torsdag',
      Kanaler: 'LinkedIn, Facebook',
      Status: 'har spurt om hjelp',
      Hvem: 'Kari Nordli; ikke avtalt ennå',
    });
    expect(isoOf(rows[0]?.Dato)).toBe('2026-12-03T00:00:00.000Z');
    expect(isoOf(rows[0]?.['Bilder og tekst inn']).slice(0, 10)).toBe('2026-11-27');
    expect(rows[3]).not.toHaveProperty('Dato');
  });

  it('has the asks on a sheet of their own, without names of those not asked', () => {
    const rows = rowsOf('Hvem hjelper med hva');
    expect(rows.map((row) => [row.Hva, row.Hvem, row.Minutter])).toEqual([
      ['ett bilde fra laboratoriet', 'Kari Nordli', 10],
      ['to setninger', 'ikke avtalt ennå', 10],
    ]);
  });

  it('stores plain day numbers, which no time zone can move', () => {
    const raw = read(bytes).Sheets.Innleggsplan;
    expect(raw?.C2).toMatchObject({ t: 'n', v: 46359 });
    expect(raw?.D2).toMatchObject({ t: 'n', v: 0.375 });
    expect(raw?.['!cols'] ?? read(bytes, { cellStyles: true }).Sheets.Innleggsplan?.['!cols']).toBeDefined();
  });

  it('never holds a formula, whatever a title begins with', () => {
    const titles = ['=1+1', '+47', '-1', '@SUM(A1)', '=HYPERLINK("https://x.invalid")', '\t=1'];
    const nasty = planXlsx(
      sheetIn('en', {
        // The title as a restored backup may hold it: a new post's own is trimmed.
        posts: titles.map((title, index) => plannedPost(20 + index, title, { title, publishOn: '2026-12-03' })),
        asks: [],
      }),
    );
    const files = unzipSync(nasty);
    for (const [name, content] of Object.entries(files)) {
      if (name.startsWith('xl/worksheets/')) expect(strFromU8(content)).not.toMatch(/<f[ >]|t="str"/);
      expect(name).not.toMatch(/vba|external/i);
    }
    const posts = utils
      .sheet_to_json<Record<string, unknown>>(read(nasty).Sheets['Post plan'] ?? {})
      .map((row) => row.Post);
    expect(new Set(posts)).toEqual(new Set(titles));
  });

  it('survives signs that XML cannot hold', () => {
    const odd = planXlsx(
      sheetIn('nb', {
        posts: [plannedPost(20, 'A\u0000B\ud800C\uffffD <&> 👷', { publishOn: '2026-12-03' })],
        asks: [],
      }),
    );
    expect(utils.sheet_to_json<Record<string, unknown>>(read(odd).Sheets.Innleggsplan ?? {})[0]?.Innlegg).toBe(
      'ABCD <&> 👷',
    );
  });

  it('has sheets with headers in each language, and opens when the plan is empty', () => {
    const empty = read(planXlsx(sheetIn('nn', { posts: [], asks: [] })));
    expect(empty.SheetNames).toEqual(['Innleggsplan', 'Kven hjelper med kva']);
    expect(utils.sheet_to_json<string[]>(empty.Sheets.Innleggsplan ?? {}, { header: 1 })[0]?.[0]).toBe('Veke');
  });

  it('has a bold header that stays in sight and stands on every printed page, on paper on its side', () => {
    const files = unzipSync(bytes);
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const styles = strFromU8(files['xl/styles.xml'] ?? new Uint8Array());
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toMatch(/<pageSetup [^>]*orientation="landscape" fitToWidth="1" fitToHeight="0"/);
    expect(strFromU8(files['xl/workbook.xml'] ?? new Uint8Array())).toContain('_xlnm.Print_Titles');
    const looks = [...styles.matchAll(/<cellXfs.*?<\/cellXfs>/gs)][0]?.[0].match(/<xf .*?<\/xf>/g) ?? [];
    const [, look = ''] = /<c r="A1" s="(\d+)"/.exec(sheet) ?? [];
    expect(looks[Number(look)]).toContain('fontId="1"');
    expect(styles).toContain('<fonts count="2">');
    // The order the format demands: Excel calls a file broken that has them in another.
    expect(
      [
        ...sheet.matchAll(
          /<(sheetPr|dimension|sheetViews|cols|sheetData|autoFilter|pageMargins|pageSetup|ignoredErrors)/g,
        ),
      ].map(([, tag]) => tag),
    ).toEqual([
      'sheetPr',
      'dimension',
      'sheetViews',
      'cols',
      'sheetData',
      'autoFilter',
      'pageMargins',
      'pageSetup',
      'ignoredErrors',
    ]);
  });

  it('keeps as words what somebody later types in the cell of', () => {
    const files = unzipSync(
      planXlsx(
        sheetIn('nb', {
          posts: [plannedPost(20, '=1+1', { publishOn: '2026-12-03' }), plannedPost(21, 'Rolig')],
          asks: [],
        }),
      ),
    );
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const looks =
      strFromU8(files['xl/styles.xml'] ?? new Uint8Array())
        .match(/<cellXfs.*?<\/cellXfs>/s)?.[0]
        .match(/<xf .*?<\/xf>/g) ?? [];
    const lookOf = (cell: string) => looks[Number(new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(sheet)?.[1])] ?? '';
    expect(lookOf('E2')).toContain('quotePrefix="1"');
    expect(lookOf('E3')).toContain('wrapText="1"');
    expect(lookOf('E3')).not.toContain('quotePrefix');
  });

  it('turns no name around and hides nothing between letters', () => {
    const odd = planXlsx(
      sheetIn('nb', { posts: [plannedPost(20, 'Ola\u202egnp \u200b👩‍💻', { publishOn: '2026-12-03' })], asks: [] }),
    );
    expect(utils.sheet_to_json<Record<string, unknown>>(read(odd).Sheets.Innleggsplan ?? {})[0]?.Innlegg).toBe(
      'Olagnp 👩‍💻',
    );
  });
});
