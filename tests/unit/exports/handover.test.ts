import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { handoverHtml, handoverParts, handoverText } from '../../../utils/exports/handover.ts';
import { handoverSheet } from '../../../utils/planning/handover.ts';
import { idOf, tip } from '../planning/people-for-tests.ts';
import { asks, NOW, people, posts } from './plan-for-tests.ts';

const contents = {
  language: 'nb' as const,
  company: 'Fjordbygg',
  from: 'Mona',
  plannedPosts: posts,
  asks,
  colleagues: people,
  tips: [tip(70, 'Lærlingene vant <b>pris</b>', { fromColleagueId: idOf(3) }), tip(71, 'Svart', { answeredAt: NOW })],
  thanks: [{ colleagueId: idOf(2), what: 'bildene fra taket' }],
  now: NOW,
};

describe('the handover sheet', () => {
  const sheet = handoverSheet(contents);

  it('covers two weeks from the day it is made, or from the day asked for', () => {
    expect(sheet.span).toEqual({ from: '2026-11-24', to: '2026-12-07' });
    expect(handoverSheet({ ...contents, startOn: '2026-12-21' }).span).toEqual({
      from: '2026-12-21',
      to: '2027-01-03',
    });
  });

  it('lists open asks, asks to send, thanks that are left, posts and tips', () => {
    const parts = handoverParts(sheet).map((part) => part.lines.map((line) => `${line.what} | ${line.about}`));
    expect(parts).toEqual([
      [
        'Kari Nordli: ett bilde fra laboratoriet | Frist fredag 27. november · sa ja · ikke minnet om det · Ti meter fjell om dagen; slik går det, «Åse»',
      ],
      [],
      ['Amir Rahmani | bildene fra taket'],
      [
        'torsdag 3. desember 09:00: Ti meter fjell om dagen; slik går det, «Åse» | LinkedIn, Facebook · har spurt om hjelp · Bilder og tekst inn fredag 27. november',
      ],
      ['Lærlingene vant <b>pris</b> | Jonas Lie'],
    ]);
  });

  it('names whom to ask when the day to ask comes before the two weeks are over', () => {
    const later = handoverSheet({ ...contents, startOn: '2026-12-07' });
    expect(later.toAsk.map((one) => [one.who, one.askBy])).toEqual([['Amir Rahmani', '2026-12-17']]);
  });

  it('is a page without script, and as text for mail', () => {
    const document = new JSDOM(handoverHtml(sheet)).window.document;
    expect(document.querySelectorAll('script,b')).toHaveLength(0);
    expect(document.querySelectorAll('h2')).toHaveLength(5);
    const text = handoverText(sheet);
    expect(text).toContain('Fra Mona. Gjelder 24. november 2026 – 7. desember 2026.');
    expect(text).toContain('Ingen må spørres i disse to ukene.');
    expect(handoverText(handoverSheet({ ...contents, language: 'nn', from: '' }))).toContain('Gjeld 24. november 2026');
  });
});
