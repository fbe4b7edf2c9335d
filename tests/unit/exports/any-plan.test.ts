import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { planIcs } from '../../../utils/exports/plan-ics.ts';
import { languages, roles } from '../../../utils/model/people.ts';
import { askStates, type LeadTimes, planStatuses } from '../../../utils/model/plans.ts';
import { addDays, dateIn } from '../../../utils/planning/dates.ts';
import { parsePlan, planToJson } from '../../../utils/planning/plan-file.ts';
import { planSheet } from '../../../utils/planning/plan-sheet.ts';
import { ask, colleague, idOf, plannedPost } from '../planning/people-for-tests.ts';

const date = fc.integer({ min: 0, max: 14_000 }).map((days) => addDays('2020-01-01', days));
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((two) => two.map((part) => String(part).padStart(2, '0')).join(':'));
/** Words as people write and paste them: letters of all kinds, emoji, line breaks, signs that calendars and sheets care about. */
const words = (most: number) =>
  fc
    .array(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 12 }),
        fc.constantFrom('\n', '\\', ';', ',', ':', '"', '=1+1', 'æøå', '👷🏽‍♀️', '\r\n'),
      ),
      {
        maxLength: 12,
      },
    )
    .map((parts) => [...parts.join('')].join('').slice(0, most).toWellFormed());
const title = words(180).map((text) => text.trim() || 'Uten navn');
const instant = fc
  .integer({ min: 0, max: 400_000_000 })
  .map((seconds) => new Date(Date.UTC(2024, 0, 1) + seconds * 1000).toISOString());
const leadTimes = fc
  .tuple(fc.nat(20), fc.nat(20), fc.nat(20))
  .map(([proof, more, most]): LeadTimes => ({ ask: proof + more + most, material: proof + more, proof }));

const post = (number: number) =>
  fc
    .record({
      title,
      publishOn: fc.option(date),
      publishAt: fc.option(clock),
      status: fc.constantFrom(...planStatuses),
      topic: fc.option(words(80)),
      note: fc.option(words(200)),
      leadTimes: fc.option(leadTimes),
      updatedAt: instant,
      deletedAt: fc.option(instant, { freq: 4 }),
    })
    .map((fields) => plannedPost(number, fields.title, fields));
const anAsk = (number: number) =>
  fc
    .record({
      plannedPostId: fc.option(fc.integer({ min: 10, max: 13 }).map(idOf)),
      colleagueId: fc.option(fc.integer({ min: 1, max: 3 }).map(idOf)),
      role: fc.constantFrom(...roles),
      what: words(200),
      minutes: fc.option(fc.integer({ min: 1, max: 960 })),
      deadline: fc.option(date),
      state: fc.constantFrom(...askStates),
      updatedAt: instant,
    })
    .map((fields) => ask(number, fields));
const plan = fc
  .record({
    language: fc.constantFrom(...languages),
    company: words(60),
    leadTimes,
    plannedPosts: fc.tuple(post(10), post(11), post(12), post(13)),
    asks: fc.tuple(anAsk(50), anAsk(51), anAsk(52)),
  })
  .map((fields) => ({
    ...fields,
    teams: [],
    colleagues: [colleague(1, 'Kari'), colleague(2, 'Åse Vik', { department: 'Drift' }), colleague(3, 'Åse Vik')],
  }));

describe('any plan at all', () => {
  it('comes back from its file as it went in', () => {
    fc.assert(
      fc.property(plan, (given) => {
        const { plan: back, refusal } = parsePlan(planToJson(given));
        expect(refusal).toBeNull();
        expect(back?.plannedPosts).toEqual(given.plannedPosts);
        expect(back?.asks).toEqual(given.asks);
        expect(back?.leadTimes).toEqual(given.leadTimes);
        expect(planToJson({ ...given, ...back })).toBe(planToJson(given));
      }),
    );
  });

  it('is a calendar by the rules of RFC 5545, that says what the plan says', () => {
    fc.assert(
      fc.property(plan, (given) => {
        const sheet = planSheet({ ...given, now: '2026-11-24T12:00:00.000Z' });
        const text = planIcs(sheet);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
        const uids = events.map((event) => String(event.getFirstPropertyValue('uid')));
        expect(new Set(uids).size).toBe(uids.length);
        for (const event of events) {
          for (const needed of ['uid', 'dtstamp', 'dtstart', 'dtend', 'sequence', 'summary', 'status'])
            expect(event.getAllProperties(needed), needed).toHaveLength(1);
          const { startDate, endDate } = new ICAL.Event(event);
          if (startDate.isDate) expect(endDate.toString()).toBe(addDays(startDate.toString(), 1));
          else expect(startDate.zone?.tzid).toBe('UTC');
        }
        for (const one of sheet.posts) {
          const event = events[uids.indexOf(`post-${one.id}@medspill.invalid`)];
          const start = event && new ICAL.Event(event).startDate;
          const on = start?.isDate ? start.toString() : dateIn(start?.toJSDate().toISOString() ?? '');
          expect(on).toBe(one.publishOn);
        }
      }),
    );
  });
});
