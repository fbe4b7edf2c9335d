import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { askIcs, planIcs } from '../../../utils/exports/plan-ics.ts';
import { planWords } from '../../../utils/exports/plan-words.ts';
import type { PlannedPost } from '../../../utils/model/plans.ts';
import { withoutDate } from '../../../utils/planning/move-post.ts';
import { ask, idOf, plannedPost } from '../planning/people-for-tests.ts';
import { asks, NOW, posts, sheetIn } from './plan-for-tests.ts';

/** Read by Mozilla's own reader, which shares no code with what wrote it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((part) => {
    const event = new ICAL.Event(part);
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      allDay: event.startDate.isDate,
      utc: event.startDate.zone?.tzid,
      sequence: event.sequence,
      status: String(part.getFirstPropertyValue('status')),
      transparency: String(part.getFirstPropertyValue('transp')),
    };
  });
  return { calendar, events, byUid: (start: string) => events.find((event) => event.uid.startsWith(start)) };
}

describe('the plan as a calendar file', () => {
  const text = planIcs(sheetIn('nb'));
  const { calendar, events, byUid } = read(text);

  it('has every line ended by CRLF and none over 75 octets, the last one too', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('keeps signs and letters through folding and escaping', () => {
    expect(byUid(`post-${idOf(10)}`)?.summary).toBe('Innlegg ut: Ti meter fjell om dagen; slik går det, «Åse»');
    expect(calendar.getFirstPropertyValue('x-wr-calname')?.toString().replaceAll('\\', '')).toBe(
      'Innleggsplan for Fjordbygg, drift; & sønner',
    );
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
  });

  it('puts a timed post at its instant in UTC', () => {
    expect(text).toContain('DTSTART:20261203T080000Z\r\n');
    expect(byUid(`post-${idOf(10)}`)).toMatchObject({
      allDay: false,
      start: '2026-12-03T08:00:00Z',
      end: '2026-12-03T08:15:00Z',
      utc: 'UTC',
    });
  });

  it('follows the clock when it is set forward', () => {
    expect(byUid(`post-${idOf(15)}`)).toMatchObject({ start: '2027-03-28T01:30:00Z' });
  });

  it('ends an all-day entry on the day after, also over New Year', () => {
    expect(byUid(`post-${idOf(11)}`)).toMatchObject({ allDay: true, start: '2026-12-31', end: '2027-01-01' });
  });

  it('has the steps of each post, counted back', () => {
    expect(byUid(`ask-by-${idOf(10)}`)?.start).toBe('2026-11-19');
    expect(byUid(`material-${idOf(10)}`)).toMatchObject({
      start: '2026-11-27',
      end: '2026-11-28',
      description: 'Hvem: Kari Nordli',
    });
    expect(byUid(`proof-${idOf(10)}`)?.start).toBe('2026-12-01');
    expect(read(planIcs(sheetIn('nb'), { steps: false })).byUid('material')).toBeUndefined();
  });

  it('has asks with their deadline, and names nobody who is not asked yet', () => {
    expect(byUid(`ask-${idOf(50)}`)).toMatchObject({
      summary: 'Frist: ett bilde fra laboratoriet (Kari Nordli)',
      start: '2026-11-27',
    });
    expect(byUid(`ask-${idOf(51)}`)?.summary).toBe('Frist: to setninger');
    expect(text).not.toMatch(/Amir|Jonas|hemmelig/);
  });

  it('blocks nobody’s time and rings no bell', () => {
    expect(new Set(events.map((event) => event.transparency))).toEqual(new Set(['TRANSPARENT']));
    expect(text).not.toContain('VALARM');
  });

  it('takes out what left the plan', () => {
    for (const gone of [idOf(13), idOf(14)]) expect(byUid(`post-${gone}`)?.status).toBe('CANCELLED');
    expect(text).not.toMatch(/Droppet|Slettet|stå på bildet/);
    expect(byUid(`ask-${idOf(52)}`)?.status).toBe('CANCELLED');
    expect(byUid(`post-${idOf(10)}`)?.status).toBe('CONFIRMED');
  });

  it('takes out a post that lost its date and the asks counted back from it, and has them again when it gets a new one', () => {
    const undated = { ...(posts[0] as PlannedPost), ...withoutDate(posts[0] as PlannedPost) };
    const at = (changes: Partial<PlannedPost>, updatedAt: string) =>
      read(
        planIcs(
          sheetIn('nb', {
            posts: [{ ...undated, ...changes, updatedAt }, ...posts.slice(1)],
            now: '2026-11-25T09:00:00.000Z',
          }),
        ),
      );
    const entries = [
      `post-${idOf(10)}`,
      `ask-by-${idOf(10)}`,
      `material-${idOf(10)}`,
      `proof-${idOf(10)}`,
      `ask-${idOf(50)}`,
    ];
    const lost = at({}, '2026-11-25T08:00:00.000Z');
    for (const uid of entries) {
      expect(lost.byUid(uid), uid).toMatchObject({ status: 'CANCELLED', summary: 'Utgår' });
      expect(lost.byUid(uid)?.sequence).toBeGreaterThan(byUid(uid)?.sequence ?? Number.POSITIVE_INFINITY);
    }
    expect(lost.byUid(`post-${idOf(12)}`), 'an idea that never had a date').toBeUndefined();
    expect(
      at({ deletedAt: '2026-11-25T08:00:00.000Z' }, '2026-11-25T08:00:00.000Z').byUid(entries[0] ?? '')?.status,
    ).toBe('CANCELLED');
    const again = at({ publishOn: '2026-12-17', status: 'planned' }, '2026-11-25T08:30:00.000Z');
    for (const uid of entries) {
      expect(again.byUid(uid)?.status, uid).toBe('CONFIRMED');
      expect(again.byUid(uid)?.sequence).toBeGreaterThan(lost.byUid(uid)?.sequence ?? Number.POSITIVE_INFINITY);
    }
  });

  it('gives every entry a UID of its own, the same in a later file, with a sequence that has risen', () => {
    expect(new Set(events.map((event) => event.uid)).size).toBe(events.length);
    const moved = posts.map((post) =>
      post.id === idOf(10) ? { ...post, publishOn: '2026-12-10', updatedAt: '2026-11-25T08:00:00.000Z' } : post,
    );
    const later = read(planIcs(sheetIn('nb', { posts: moved, now: '2026-11-25T09:00:00.000Z' })));
    expect(later.events.map((event) => event.uid)).toEqual(expect.arrayContaining(events.map((event) => event.uid)));
    for (const uid of [`post-${idOf(10)}`, `material-${idOf(10)}`, `ask-${idOf(50)}`]) {
      expect(later.byUid(uid)?.sequence).toBeGreaterThan(byUid(uid)?.sequence ?? Number.POSITIVE_INFINITY);
    }
    expect(later.byUid(`post-${idOf(10)}`)?.start).toBe('2026-12-10T08:00:00Z');
  });

  it('says when an entry was last changed, and nothing when nobody knows', () => {
    expect(text).toContain('LAST-MODIFIED:20261120T080000Z');
    const unknown = [plannedPost(20, 'A', { publishOn: '2026-12-03', updatedAt: '2024-01-01T00:00:00.000Z' })];
    expect(planIcs(sheetIn('nb', { posts: unknown, asks: [] }))).not.toContain('LAST-MODIFIED');
  });

  it('turns no name around', () => {
    expect(
      planIcs(sheetIn('nb', { posts: [plannedPost(20, 'Ola\u202egnp', { publishOn: '2026-12-03' })], asks: [] })),
    ).toContain('SUMMARY:Innlegg ut: Olagnp');
  });

  it('is the same file for the same plan and clock', () => {
    expect(planIcs(sheetIn('nb'))).toBe(text);
  });

  it('cannot be broken open by a title, a company or an id', () => {
    const nasty = [
      plannedPost(20, 'A\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:falsk\u0000', {
        publishOn: '2026-12-03',
        id: 'x\r\nEND:VCALENDAR',
      }),
    ];
    const broken = planIcs(sheetIn('en', { posts: nasty, asks: [], company: 'X\r\nMETHOD:REQUEST' }));
    const again = read(broken);
    expect(again.events).toHaveLength(4);
    expect(again.events[0]?.summary).toContain('A END:VEVENT BEGIN:VEVENT SUMMARY:falsk');
    expect(broken.match(/^METHOD:/gm)).toHaveLength(1);
  });

  it('is a calendar even when the plan is empty', () => {
    expect(read(planIcs(sheetIn('nn', { posts: [], asks: [] }))).events).toEqual([]);
  });
});

describe('one ask as a calendar file', () => {
  it('is one all-day entry on the deadline in the colleague’s language, without the name', () => {
    const { events } = read(askIcs(sheetIn('nn'), idOf(50)));
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      uid: `ask-${idOf(50)}@medspill.invalid`,
      summary: 'Frist: ett bilde fra laboratoriet',
      start: '2026-11-27',
      end: '2026-11-28',
      description:
        'Til innlegget «Ti meter fjell om dagen; slik går det, «Åse»».\nTek om lag 10 minutt.\nPassar det dårleg, så berre sei frå.',
    });
  });

  it('says one minute as one', () => {
    expect(planWords.nb.takes(1)).toBe('Tar omtrent ett minutt.');
    expect(planWords.nn.takes(1)).toBe('Tek om lag eitt minutt.');
    expect(planWords.en.takes(1)).toBe('Takes about a minute.');
    expect(planWords.nb.takes(10)).toBe('Tar omtrent 10 minutter.');
  });

  it('has the same UID as in the plan, so that both are one entry', () => {
    expect(planIcs(sheetIn('nb'))).toContain(`UID:ask-${idOf(50)}@medspill.invalid`);
  });

  it('is refused for an ask without a deadline', () => {
    const loose = sheetIn('nb', { asks: [ask(60, { colleagueId: idOf(1) })] });
    expect(() => askIcs(loose, idOf(60))).toThrow(RangeError);
    expect(() => askIcs(sheetIn('nb', { asks }), idOf(99))).toThrow(RangeError);
    expect(NOW).toBe(loose.madeAt);
  });
});
