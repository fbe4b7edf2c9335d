import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from '@e965/xlsx';
import ICAL from 'ical.js';
import { afterAll, describe, expect, it } from 'vitest';
import { roles } from '../../../utils/model/people.ts';
import {
  planFileAskSchema,
  planFileColleagueSchema,
  planFilePostSchema,
  planFileSchema,
} from '../../../utils/model/plan-file.ts';
import { askStates, planStatuses } from '../../../utils/model/plans.ts';
import { usualLeadTimes } from '../../../utils/planning/lead-times.ts';
import { parsePlan, planToJson } from '../../../utils/planning/plan-file.ts';
import { asks, NOW, people, posts } from './plan-for-tests.ts';

const folder = mkdtempSync(join(tmpdir(), 'plan-'));
afterAll(() => rmSync(folder, { recursive: true }));
const place = (name: string) => join(folder, name);

function plan(text: string, ...more: string[]) {
  writeFileSync(place('plan.json'), text);
  const script = new URL('../../harness/plan.ts', import.meta.url).pathname;
  return spawnSync(process.execPath, [script, place('plan.json'), ...more], {
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
}

describe('the plan command', () => {
  it('writes the three files from a plan as exported and prints only JSON', () => {
    const text = planToJson({
      language: 'nb',
      company: 'Fjordbygg',
      leadTimes: usualLeadTimes,
      plannedPosts: posts,
      asks,
      colleagues: people,
      teams: [],
    });
    const run = plan(text, '--ics', place('p.ics'), '--html', place('p.html'), '--xlsx', place('p.xlsx'), '--now', NOW);
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
    const summary = JSON.parse(run.stdout);
    expect(summary.posts).toHaveLength(3);
    expect(summary.posts[0]).toMatchObject({ startsAt: '2026-12-03T08:00:00.000Z', deadlines: { ask: '2026-11-19' } });
    expect(
      new ICAL.Component(ICAL.parse(readFileSync(place('p.ics'), 'utf8'))).getAllSubcomponents('vevent').length,
    ).toBeGreaterThan(8);
    expect(readFileSync(place('p.html'), 'utf8')).toContain('<html lang="nb">');
    expect(read(readFileSync(place('p.xlsx'))).SheetNames).toHaveLength(2);
    expect(summary.files.ics.bytes).toBe(readFileSync(place('p.ics')).length);
  });

  it('says one clear sentence about a date that does not exist, and writes nothing', () => {
    const run = plan('{"plannedPosts":[{"title":"A","publishOn":"2027-02-29"}]}', '--ics', place('none.ics'));
    expect(run.status).toBe(1);
    expect(run.stdout).toBe('');
    expect(run.stderr.trim()).toBe(
      'plannedPosts[0].publishOn: «2027-02-29» er ingen dato som finnes. Skriv år-måned-dag, for eksempel 2026-12-03.',
    );
    expect(() => readFileSync(place('none.ics'))).toThrow();
  });

  it('writes no file at all when one of them has no place', () => {
    const run = plan('{"plannedPosts":[]}', '--ics', place('half.ics'), '--html', place('no-such-folder/half.html'));
    expect(run.status).toBe(1);
    expect(run.stdout).toBe('');
    expect(run.stderr.trim()).toBe(`${place('no-such-folder/half.html')} cannot be written. Is there such a folder?`);
    expect(readdirSync(folder).filter((name) => name.startsWith('half'))).toEqual([]);
  });

  it('tells what a plan may hold, and names every field and word that the reader knows', () => {
    const script = new URL('../../harness/plan.ts', import.meta.url).pathname;
    const { stdout, status } = spawnSync(process.execPath, [script, '--help'], { encoding: 'utf8' });
    expect(status).toBe(0);
    const fields = [planFileSchema, planFilePostSchema, planFileAskSchema, planFileColleagueSchema].flatMap((schema) =>
      Object.keys(schema.shape),
    );
    const known = [...fields, ...roles, ...planStatuses, ...askStates];
    expect(known.filter((word) => !new RegExp(`\\b${word}\\b`).test(stdout))).toEqual([]);
    const least = /\{ "plannedPosts".*\}/.exec(stdout)?.[0] ?? '';
    expect(parsePlan(least).refusal).toBeNull();
  });

  it('reads ten thousand asks, and still writes a calendar with every one of them', () => {
    const many = {
      plannedPosts: Array.from({ length: 50 }, (_, at) => ({
        id: `p${at}`,
        title: `Nr ${at}`,
        publishOn: '2026-12-16',
      })),
      asks: Array.from({ length: 10_000 }, (_, at) => ({ plannedPostId: `p${at % 50}`, what: `et bilde ${at}` })),
    };
    const run = plan(JSON.stringify(many), '--ics', place('many.ics'), '--xlsx', place('many.xlsx'), '--now', NOW);
    expect([run.status, run.stderr]).toEqual([0, '']);
    const uids = readFileSync(place('many.ics'), 'utf8').match(/^UID:.*$/gm) ?? [];
    expect(new Set(uids).size).toBe(10_000 + 50 * 4);
  }, 60_000);

  it('says so when there is no plan to read, or the clock given is none', () => {
    const script = new URL('../../harness/plan.ts', import.meta.url).pathname;
    const run = spawnSync(process.execPath, [script, place('gone.json')], { encoding: 'utf8' });
    expect([run.status, run.stderr.trim()]).toEqual([1, `There is no file to read at ${place('gone.json')}.`]);
    expect(plan('{"plannedPosts":[]}', '--now', 'i morgen').stderr.trim()).toBe(
      '--now i morgen is not a moment, for example 2026-12-03T09:30:00Z.',
    );
  });
});
