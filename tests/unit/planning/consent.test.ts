import { describe, expect, it } from 'vitest';
import type { Consent } from '../../../utils/model/people.ts';
import { consentState, consentsRunningOut, consentWarnings, withdrawConsent } from '../../../utils/planning/consent.ts';
import { idOf } from './people-for-tests.ts';

const KARI = idOf(1);
const NOW = '2026-11-24T10:00:00.000Z';
function consent(number: number, changes: Partial<Consent> = {}): Consent {
  return {
    id: idOf(number),
    colleagueId: KARI,
    scopes: ['picture'],
    channels: ['linkedin'],
    howGiven: 'sa ja i møtet, notert samme dag',
    from: '2026-01-10',
    until: null,
    withdrawnAt: null,
    updatedAt: '2026-01-10T08:00:00.000Z',
    deletedAt: null,
    ...changes,
  };
}
const state = (consents: Consent[], on: string, changes = {}) =>
  consentState(consents, { colleagueId: KARI, scope: 'picture', channel: 'linkedin', on, ...changes });

describe('the state of a consent', () => {
  it('is not asked, given, not here, expired or withdrawn', () => {
    expect(state([], '2026-11-24')).toBe('notAsked');
    expect(state([consent(10)], '2026-11-24')).toBe('given');
    expect(state([consent(10)], '2026-11-24', { channel: 'instagram' })).toBe('notHere');
    expect(state([consent(10)], '2026-11-24', { scope: 'video' })).toBe('notAsked');
    expect(state([consent(10, { until: '2026-11-23' })], '2026-11-24')).toBe('expired');
    expect(state([consent(10, { withdrawnAt: '2026-11-24T06:00:00.000Z' })], '2026-11-24')).toBe('withdrawn');
    expect(state([consent(10)], '2026-01-09')).toBe('notHere');
  });

  it('holds on its first and last day, and a withdrawal counts from the day by the clock in Oslo', () => {
    const one = consent(10, { from: '2026-02-01', until: '2026-03-01', withdrawnAt: null });
    expect(state([one], '2026-02-01')).toBe('given');
    expect(state([one], '2026-03-01')).toBe('given');
    const late = consent(10, { withdrawnAt: '2026-11-23T23:30:00.000Z' });
    expect(state([late], '2026-11-23')).toBe('given');
    expect(state([late], '2026-11-24')).toBe('withdrawn');
  });

  it('is given again by a new consent after a withdrawal, and another person’s does not count', () => {
    const history = [consent(10, { withdrawnAt: '2026-03-01T08:00:00.000Z' }), consent(11, { from: '2026-06-01' })];
    expect(state(history, '2026-05-01')).toBe('withdrawn');
    expect(state(history, '2026-06-01')).toBe('given');
    expect(state([consent(12, { colleagueId: idOf(2) })], '2026-11-24')).toBe('notAsked');
    expect(state([consent(13, { deletedAt: NOW })], '2026-11-24')).toBe('notAsked');
  });
});

describe('the warning on a post', () => {
  const shown = { channels: ['linkedin', 'facebook'] as const, on: '2026-11-24', video: false };
  it('names person, scope and channel, once each', () => {
    const people = [
      { colleagueId: KARI, role: 'onCamera' as const },
      { colleagueId: KARI, role: 'onCamera' as const },
    ];
    expect(consentWarnings({ ...shown, people }, [consent(10)])).toEqual([
      { colleagueId: KARI, scope: 'picture', channel: 'facebook', state: 'notHere' },
    ]);
  });
  it('is about the role: not for the photographer nobody sees, but for a quote with a name', () => {
    expect(consentWarnings({ ...shown, people: [{ colleagueId: KARI, role: 'photo' }] }, [])).toEqual([]);
    const quoted = consentWarnings(
      { ...shown, channels: ['linkedin'], people: [{ colleagueId: KARI, role: 'quote' }] },
      [],
    );
    expect(quoted.map((one) => one.scope)).toEqual(['quote', 'name']);
  });
  it('wants video consent for a video, and takes either when nobody knows what it is', () => {
    const people = [{ colleagueId: KARI, role: 'onCamera' as const }];
    const filmed = [consent(10, { scopes: ['video'], channels: ['linkedin', 'facebook'] })];
    expect(consentWarnings({ ...shown, video: true, people }, filmed)).toEqual([]);
    expect(consentWarnings({ ...shown, video: null, people }, filmed)).toEqual([]);
    expect(consentWarnings({ ...shown, video: false, people }, filmed)).toHaveLength(2);
  });
  it('leaves out erased colleagues', () => {
    expect(consentWarnings({ ...shown, people: [{ colleagueId: null, role: 'onCamera' }] }, [])).toEqual([]);
  });
});

describe('withdrawing', () => {
  let next = 500;
  const newId = () => idOf(next++);
  it('closes everything in one step', () => {
    const { closed, goOn } = withdrawConsent(
      [consent(10), consent(11, { scopes: ['quote', 'name'] })],
      { colleagueId: KARI },
      NOW,
      newId,
    );
    expect(closed.map((one) => one.withdrawnAt)).toEqual([NOW, NOW]);
    expect(goOn).toEqual([]);
  });
  it('of one scope or channel lets the rest go on as a new consent, and history is never changed', () => {
    const wide = consent(10, { scopes: ['picture', 'name'], channels: ['linkedin', 'website'], until: '2027-01-01' });
    const { closed, goOn } = withdrawConsent(
      [wide],
      { colleagueId: KARI, scopes: ['picture'], channels: ['linkedin'] },
      NOW,
      newId,
    );
    const after = [...closed, ...goOn];
    expect(closed).toHaveLength(1);
    expect(goOn.every((one) => one.from === '2026-11-24' && one.until === '2027-01-01')).toBe(true);
    expect(state(after, '2026-11-24')).toBe('withdrawn');
    expect(state(after, '2026-11-24', { channel: 'website' })).toBe('given');
    expect(state(after, '2026-11-24', { scope: 'name' })).toBe('given');
    expect(state(after, '2026-11-20')).toBe('given');
  });
  it('leaves other people’s and already withdrawn consents alone', () => {
    const others = [consent(10, { colleagueId: idOf(2) }), consent(11, { withdrawnAt: '2026-02-01T08:00:00.000Z' })];
    expect(withdrawConsent(others, { colleagueId: KARI }, NOW, newId)).toEqual({ closed: [], goOn: [] });
    // One in the bin is neither closed nor, by taking back a part of it, alive again.
    const binned = [consent(12, { scopes: ['picture', 'name'], deletedAt: '2026-02-01T08:00:00.000Z' })];
    const part = { colleagueId: KARI, scopes: ['picture' as const] };
    expect(withdrawConsent(binned, part, NOW, newId)).toEqual({ closed: [], goOn: [] });
  });
  it('makes nothing go on that had run out, and lets the last day go on', () => {
    const part = { colleagueId: KARI, scopes: ['picture' as const] };
    const until = (day: string) =>
      withdrawConsent([consent(10, { scopes: ['picture', 'name'], until: day })], part, NOW, newId);
    expect(until('2026-11-23')).toMatchObject({ closed: [{ withdrawnAt: NOW }], goOn: [] });
    expect(until('2026-11-24').goOn).toMatchObject([{ scopes: ['name'], from: '2026-11-24' }]);
    const later = withdrawConsent([consent(10, { scopes: ['picture', 'name'], from: '2027-01-01' })], part, NOW, newId);
    expect(later.goOn).toMatchObject([{ scopes: ['name'], from: '2027-01-01' }]);
  });
});

describe('consents running out', () => {
  it('are those that end within 30 days', () => {
    const list = [
      consent(10, { until: '2026-12-24' }),
      consent(11, { until: '2026-12-25' }),
      consent(12, { until: '2026-11-24' }),
      consent(13),
    ];
    expect(consentsRunningOut(list, '2026-11-24').map((one) => one.id)).toEqual([idOf(12), idOf(10)]);
  });
});
