import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { planHtml } from '../../../utils/exports/plan-html.ts';
import { languages } from '../../../utils/model/people.ts';
import { plannedPost } from '../planning/people-for-tests.ts';
import { sheetIn } from './plan-for-tests.ts';

const page = (html: string) => new JSDOM(html).window.document;
const text = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim();

describe('the plan as a page', () => {
  const html = planHtml(sheetIn('nb'));
  const document = page(html);

  it('has no script, fetches nothing, and forbids both', () => {
    expect(
      document.querySelectorAll('script,link,img,iframe,object,embed,form,base,[src],[href],[onclick]'),
    ).toHaveLength(0);
    expect(html).not.toMatch(/url\(|@import|https?:/);
    expect(document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')).toContain(
      "default-src 'none'",
    );
  });

  it('names language and company', () => {
    expect(document.documentElement.lang).toBe('nb');
    expect(text(document.querySelector('h1'))).toBe('Innleggsplan for Fjordbygg, drift; & sønner');
  });

  it('shows every month from the first post to the last, Monday first, with week numbers and holidays', () => {
    const months = [...document.querySelectorAll('table.month')];
    expect(months.map((month) => text(month.querySelector('caption')))).toEqual([
      'desember 2026',
      'januar 2027',
      'februar 2027',
      'mars 2027',
    ]);
    const heads = [...(months[0]?.querySelectorAll('thead th') ?? [])].map(
      (head) => text(head.querySelector('.hidden')) ?? text(head),
    );
    expect(heads).toEqual(['Uke', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag']);
    const weeks = [...(months[0]?.querySelectorAll('tbody th') ?? [])].map((week) => text(week)?.replace(/\D/g, ''));
    expect(weeks).toEqual(['49', '50', '51', '52', '53']);
    expect(text(months[0])).toContain('Julaften');
    expect(months[0]?.querySelectorAll('.entry')).toHaveLength(2);
  });

  it('lists posts with date, deadlines and who helps, and says where nobody is agreed yet', () => {
    const rows = [...(document.querySelectorAll('table.rows')[0]?.querySelectorAll('tbody tr') ?? [])].map(text);
    expect(rows).toHaveLength(3);
    expect(rows[0]).toContain('Torsdag 3. desember');
    expect(rows[0]).toContain('uke 49, kl. 09.00');
    expect(rows[0]).toContain('Bilder og tekst innfredag 27. november');
    expect(rows[0]).toContain('Kari Nordli sa ja');
    expect(rows[0]).toContain('ikke avtalt ennå');
  });

  it('keeps to itself notes, reasons, who is only drafted, and who said no', () => {
    expect(html).not.toMatch(/hemmelig|Amir|Jonas|Droppet|Slettet/);
  });

  it('shows a title as it is written and never as a tag', () => {
    const nasty = planHtml(
      sheetIn('nb', {
        posts: [
          plannedPost(20, '<img src=x onerror=alert(1)>"\'&amp;', {
            publishOn: '2026-12-03',
            topic: '</style><script>',
          }),
        ],
        asks: [],
        company: '</title><script>',
      }),
    );
    const nastyPage = page(nasty);
    expect(nastyPage.querySelectorAll('img,script')).toHaveLength(0);
    expect(text(nastyPage.querySelector('.entry b'))).toBe('<img src=x onerror=alert(1)>"\'&amp;');
  });

  it.each(languages)('has every heading in %s, and nothing undefined', (language) => {
    const own = planHtml(sheetIn(language));
    expect(own).not.toMatch(/undefined|null|NaN|\[object/);
    expect(page(own).documentElement.lang).toBe(language);
    const headings = [...page(own).querySelectorAll('h2')].map(text);
    expect(headings).toEqual(
      {
        nb: ['Måned for måned', 'Alle innlegg', 'Hvem hjelper med hva', 'Ideer uten dato'],
        nn: ['Månad for månad', 'Alle innlegg', 'Kven hjelper med kva', 'Idear utan dato'],
        en: ['Month by month', 'All posts', 'Who helps with what', 'Ideas without a date'],
      }[language],
    );
  });

  it('says so when nothing is planned', () => {
    expect(planHtml(sheetIn('en', { posts: [], asks: [] }))).toContain(
      'There are no posts with a date in the plan yet.',
    );
  });

  it('does not print a thousand empty months for one date typed a century off', () => {
    const far = planHtml(
      sheetIn('nb', {
        posts: [plannedPost(20, 'Nå', { publishOn: '2026-12-03' }), plannedPost(21, 'Da', { publishOn: '2126-12-03' })],
        asks: [],
      }),
    );
    expect(page(far).querySelectorAll('table.month')).toHaveLength(2);
  });
});
