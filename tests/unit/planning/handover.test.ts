import { describe, expect, it } from 'vitest';
import { handoverSheet } from '../../../utils/planning/handover.ts';
import { ask, colleague, idOf, plannedPost, tip } from './people-for-tests.ts';

const NOW = '2026-11-24T12:00:00.000Z';
const kari = colleague(1, 'Kari Nordli');
const amir = colleague(2, 'Amir Rahmani');
const base = {
  language: 'nb' as const,
  company: 'Fjordbygg',
  from: 'Ingrid',
  plannedPosts: [],
  asks: [],
  colleagues: [kari, amir],
  tips: [],
  thanks: [],
  now: NOW,
};

describe('what is handed over', () => {
  it('covers two weeks from today, or from the day that is named', () => {
    expect(handoverSheet(base)).toEqual({
      language: 'nb',
      company: 'Fjordbygg',
      from: 'Ingrid',
      madeOn: '2026-11-24',
      span: { from: '2026-11-24', to: '2026-12-07' },
      openAsks: [],
      toAsk: [],
      thanks: [],
      posts: [],
      tips: [],
    });
    expect(handoverSheet({ ...base, startOn: '2026-12-01' }).span).toEqual({ from: '2026-12-01', to: '2026-12-14' });
  });

  it('has the open asks, with who was reminded, and none that is over', () => {
    const on = (number: number, changes: object) =>
      ask(number, { colleagueId: kari.id, state: 'asked', deadline: '2026-11-30', ...changes });
    const asks = [
      on(50, {}),
      on(51, { state: 'yes', remindedAt: NOW, deadline: '2026-11-27', colleagueId: amir.id }),
      on(52, { state: 'done' }),
      on(53, { state: 'no' }),
      on(54, { deletedAt: NOW }),
      on(55, { colleagueId: idOf(99), state: 'moved', deadline: '2026-12-01' }),
    ];
    const { openAsks, toAsk } = handoverSheet({ ...base, asks });
    expect(openAsks.map(({ id, who, reminded }) => [id, who, reminded])).toEqual([
      [idOf(51), 'Amir Rahmani', true],
      [idOf(50), 'Kari Nordli', false],
      [idOf(55), null, false],
    ]);
    expect(toAsk).toEqual([]);
  });

  it('names those who are still to be asked, by the day to ask counted back from the post, or by the deadline', () => {
    const plannedPosts = [
      plannedPost(10, 'Laboratoriet', { publishOn: '2026-12-17' }),
      plannedPost(11, 'Senere', { publishOn: '2027-01-21' }),
      plannedPost(12, 'Idé'),
    ];
    const asks = [
      ask(50, { plannedPostId: idOf(10), colleagueId: kari.id }),
      ask(51, { plannedPostId: idOf(11), colleagueId: kari.id }),
      ask(52, { plannedPostId: idOf(12), colleagueId: kari.id, deadline: '2026-12-01' }),
      ask(53, { colleagueId: amir.id, deadline: '2026-12-07' }),
      ask(54, { colleagueId: amir.id, deadline: '2026-12-08' }),
      ask(55, { colleagueId: amir.id }),
    ];
    const { toAsk } = handoverSheet({ ...base, plannedPosts, asks });
    expect(toAsk.map(({ id, who, askBy }) => [id, who, askBy])).toEqual([
      [idOf(52), 'Kari Nordli', '2026-12-01'],
      [idOf(50), 'Kari Nordli', '2026-12-03'],
      [idOf(53), 'Amir Rahmani', '2026-12-07'],
    ]);
    const soon = handoverSheet({ ...base, plannedPosts, asks, leadTimes: { ask: 28, material: 5, proof: 2 } });
    expect(soon.toAsk.map(({ id, askBy }) => [id, askBy])).toContainEqual([idOf(50), '2026-11-19']);
  });

  it('has the posts of the two weeks that are not out, promised thanks to people still here, and tips that wait', () => {
    const plannedPosts = [
      plannedPost(10, 'Første dag', { publishOn: '2026-11-24' }),
      plannedPost(11, 'Siste dag', { publishOn: '2026-12-07' }),
      plannedPost(12, 'Etterpå', { publishOn: '2026-12-08' }),
      plannedPost(13, 'Ute', { publishOn: '2026-11-26', status: 'published' }),
    ];
    const thanks = [
      { colleagueId: kari.id, what: 'bildene' },
      { colleagueId: idOf(99), what: 'sitatet' },
    ];
    const tips = [
      tip(60, 'hubroen', { fromColleagueId: amir.id }),
      tip(61, 'brua'),
      tip(62, 'svart', { answeredAt: NOW }),
    ];
    const sheet = handoverSheet({ ...base, plannedPosts, thanks, tips });
    expect(sheet.posts.map(({ title }) => title)).toEqual(['Første dag', 'Siste dag']);
    expect(sheet.thanks).toEqual([{ who: 'Kari Nordli', what: 'bildene' }]);
    expect(sheet.tips).toEqual([
      { who: 'Amir Rahmani', text: 'hubroen' },
      { who: null, text: 'brua' },
    ]);
  });
});
