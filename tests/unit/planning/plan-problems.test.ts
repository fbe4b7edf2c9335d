import { describe, expect, it } from 'vitest';
import { languages } from '../../../utils/model/people.ts';
import { planProblems } from '../../../utils/planning/plan-problems.ts';
import { sayPlanProblem, sayStillPossible } from '../../../utils/planning/say-plan.ts';
import { type StillPossible, whatIsStillPossible } from '../../../utils/planning/still-possible.ts';
import { ask, colleague, idOf, plannedPost } from './people-for-tests.ts';

const NOW = '2026-11-24T12:00:00.000Z';
const nothing = { plannedPosts: [], asks: [], colleagues: [] };
const kinds = (plan: Partial<Parameters<typeof planProblems>[0]>) =>
  planProblems({ ...nothing, ...plan }, NOW).map((problem) => problem.kind);

describe('problems in a plan', () => {
  it('are none in a calm one', () => {
    const plannedPosts = [
      plannedPost(10, 'A', {
        publishOn: '2026-12-17',
        needs: [{ id: idOf(90), role: 'photo', what: '', colleagueId: null }],
      }),
    ];
    expect(kinds({ plannedPosts, asks: [ask(50, { plannedPostId: idOf(10) })] })).toEqual([]);
  });

  it('name days off, fellesferie and days that have passed', () => {
    const on = (publishOn: string) => kinds({ plannedPosts: [plannedPost(10, 'A', { publishOn })] });
    expect(on('2027-05-17')).toEqual(['publish-on-free-day']);
    expect(on('2026-12-05')).toEqual(['publish-on-free-day']);
    for (const away of ['2027-07-14', '2026-12-29', '2027-03-23', '2027-05-07'])
      expect(on(away)).toEqual(['publish-when-away']);
    expect(on('2026-11-23')).toEqual(['publish-date-passed']);
  });

  it('say what is still possible when the day to ask has passed, but only if somebody is to be asked', () => {
    const post = plannedPost(10, 'A', { publishOn: '2026-12-03' });
    expect(kinds({ plannedPosts: [post] })).toEqual([]);
    const needy = { ...post, needs: [{ id: idOf(90), role: 'photo' as const, what: '', colleagueId: null }] };
    const [problem] = planProblems({ ...nothing, plannedPosts: [needy] }, NOW);
    expect(problem).toMatchObject({ kind: 'ask-day-passed', date: '2026-11-19' });
    expect(problem?.kind === 'ask-day-passed' && problem.ways.map((way) => way.kind)).toEqual([
      'ten-minutes',
      'what-we-have',
      'move',
    ]);
    expect(
      kinds({
        plannedPosts: [needy],
        asks: [ask(50, { plannedPostId: idOf(10), needId: idOf(90), state: 'yes', deadline: '2026-11-27' })],
      }),
    ).toEqual([]);
  });

  it('count as asked only those who were: a draft, a no, another post and the bin leave somebody to ask', () => {
    const need = { id: idOf(90), role: 'photo' as const, what: '', colleagueId: null };
    const plannedPosts = [plannedPost(10, 'A', { publishOn: '2026-12-03', needs: [need] })];
    const given = (changes: object) =>
      ask(50, { plannedPostId: idOf(10), needId: idOf(90), deadline: '2026-11-27', ...changes });
    const late = ['ask-day-passed'];
    for (const state of ['asked', 'yes', 'moved', 'done'] as const)
      expect(kinds({ plannedPosts, asks: [given({ state })] }), state).toEqual([]);
    expect(kinds({ plannedPosts, asks: [given({ state: 'drafted' })] })).toEqual(late);
    expect(kinds({ plannedPosts, asks: [given({ state: 'no' })] })).toEqual(late);
    expect(kinds({ plannedPosts, asks: [given({ state: 'asked', deletedAt: NOW })] })).toEqual(late);
    expect(kinds({ plannedPosts, asks: [given({ state: 'asked', needId: null })] })).toEqual(late);
    expect(kinds({ plannedPosts, asks: [given({ state: 'asked', plannedPostId: idOf(11) })] })).toContain(late[0]);
    // No need, but somebody drafted to be asked; and one drafted for another post.
    const bare = [plannedPost(10, 'A', { publishOn: '2026-12-03' }), plannedPost(11, 'B')];
    const drafted = (post: number) => [ask(50, { plannedPostId: idOf(post), deadline: '2026-11-27' })];
    expect(kinds({ plannedPosts: bare, asks: drafted(10) })).toEqual(late);
    expect(kinds({ plannedPosts: bare, asks: drafted(11) })).toEqual([]);
  });

  it('are none for a clock time that exists', () => {
    for (const publishAt of ['01:59', '03:00', '09:00', '00:00'])
      expect(kinds({ plannedPosts: [plannedPost(10, 'A', { publishOn: '2027-03-28', publishAt })] })).toEqual([
        'publish-on-free-day',
      ]);
    expect(kinds({ plannedPosts: [plannedPost(10, 'A', { publishOn: '2026-12-17', publishAt: '09:00' })] })).toEqual(
      [],
    );
  });

  it('say when to ask instead when the last day to ask is one on which most are away', () => {
    const needs = [{ id: idOf(90), role: 'photo' as const, what: '', colleagueId: null }];
    const on = (publishOn: string, now = NOW, asks = [] as ReturnType<typeof ask>[]) =>
      planProblems({ ...nothing, plannedPosts: [plannedPost(10, 'A', { publishOn, needs })], asks }, now);
    expect(on('2027-01-12')).toEqual([
      { about: 'A', kind: 'ask-when-away', date: '2026-12-29', why: 'romjul', before: '2026-12-23' },
    ]);
    expect(on('2027-08-11')).toMatchObject([{ kind: 'ask-when-away', why: 'fellesferie', before: '2027-07-09' }]);
    // Already there: it is too late to ask before, and no help to be told.
    expect(on('2027-01-12', '2026-12-28T09:00:00.000Z')).toEqual([]);
    expect(on('2027-01-12', NOW, [ask(50, { plannedPostId: idOf(10), needId: idOf(90), state: 'asked' })])).toEqual([]);
  });

  it('point out deadlines on days when most are away', () => {
    const asks = [ask(50, { colleagueId: idOf(1), state: 'yes', deadline: '2026-12-29' })];
    expect(planProblems({ ...nothing, asks, colleagues: [colleague(1, 'Kari')] }, NOW)).toMatchObject([
      { kind: 'deadline-when-away', date: '2026-12-29', why: 'romjul' },
    ]);
  });

  it('are silent about two of one name once their departments tell them apart', () => {
    const named = (one: string | null, other: string | null) =>
      kinds({
        colleagues: [colleague(1, 'Kari', { department: one }), colleague(2, 'Kari', { department: other })],
      });
    expect(named('Drift', 'Salg')).toEqual([]);
    expect(named('Drift', null)).toEqual([]);
    expect(named('Drift', ' drift')).toEqual(['two-of-one-name']);
    expect(named(null, null)).toEqual(['two-of-one-name']);
  });

  it('name a clock time the clock skips, and what it becomes', () => {
    const plannedPosts = [plannedPost(10, 'A', { publishOn: '2027-03-28', publishAt: '02:30' })];
    expect(planProblems({ ...nothing, plannedPosts }, NOW)).toContainEqual({
      about: 'A',
      kind: 'clock-skipped',
      date: '2027-03-28',
      clock: '02:30',
      becomes: '03:30',
    });
  });

  it('see a quiet week, also one that was moved after the ask', () => {
    const plannedPosts = [plannedPost(10, 'A', { publishOn: '2026-12-17' })];
    const asks = [ask(50, { plannedPostId: idOf(10), colleagueId: idOf(1), state: 'yes' })];
    const before = colleague(1, 'Kari', { quietWeeks: [{ from: '2026-11-30', to: '2026-12-06' }] });
    const after = { ...before, quietWeeks: [{ from: '2026-12-07', to: '2026-12-13' }] };
    expect(kinds({ plannedPosts, asks, colleagues: [before] })).toEqual([]);
    expect(kinds({ plannedPosts, asks, colleagues: [after] })).toEqual(['quiet-week']);
  });

  it('see who has left, who is unknown, and two people of one name', () => {
    const asks = [
      ask(50, { colleagueId: idOf(1), state: 'asked', deadline: '2026-12-10' }),
      ask(51, { colleagueId: idOf(9), deadline: '2026-12-10', plannedPostId: idOf(77) }),
    ];
    const colleagues = [colleague(1, 'Kari Nordli', { leftOn: '2026-12-01' }), colleague(2, 'kari nordli ')];
    expect(kinds({ asks, colleagues })).toEqual(['has-left', 'unknown-post', 'unknown-colleague', 'two-of-one-name']);
  });

  it('see own deadlines on days off, after publishing, and in the past', () => {
    const plannedPosts = [plannedPost(10, 'A', { publishOn: '2026-12-17' })];
    const on = (deadline: string) => kinds({ plannedPosts, asks: [ask(50, { plannedPostId: idOf(10), deadline })] });
    expect(on('2026-12-12')).toEqual(['deadline-on-free-day']);
    expect(on('2026-12-18')).toEqual(['deadline-after-publishing']);
    expect(on('2026-11-20')).toEqual(['deadline-passed']);
  });

  it.each(languages)('are all said in %s, as sentences', (language) => {
    const plan = {
      plannedPosts: [
        plannedPost(10, 'A', { publishOn: '2026-12-25' }),
        plannedPost(11, 'B', { publishOn: '2027-07-14' }),
        plannedPost(12, 'C', { publishOn: '2026-11-20' }),
        plannedPost(13, 'D', {
          publishOn: '2026-12-03',
          needs: [{ id: idOf(90), role: 'photo' as const, what: '', colleagueId: null }],
        }),
        plannedPost(14, 'E', { publishOn: '2027-03-28', publishAt: '02:30' }),
        plannedPost(15, 'F', {
          publishOn: '2027-01-12',
          needs: [{ id: idOf(91), role: 'photo' as const, what: '', colleagueId: null }],
        }),
      ],
      asks: [
        ask(50, { colleagueId: idOf(1), state: 'asked', deadline: '2026-12-10' }),
        ask(51, { colleagueId: idOf(9), plannedPostId: idOf(77), deadline: '2026-11-20' }),
        ask(52, { colleagueId: idOf(2), plannedPostId: idOf(13), deadline: '2026-12-12' }),
        ask(53, { colleagueId: idOf(3), deadline: '2027-07-14' }),
      ],
      colleagues: [
        colleague(1, 'Kari', { leftOn: '2026-12-01' }),
        colleague(2, 'Amir', { quietWeeks: [{ from: '2026-12-07', to: '2026-12-13' }] }),
        colleague(3, 'Amir'),
      ],
    };
    const problems = planProblems(plan, NOW);
    expect(new Set(problems.map((problem) => problem.kind)).size).toBe(15);
    for (const problem of problems) expect(sayPlanProblem(problem, language)).toMatch(/^[\p{L}\p{N}«“].*\.$/u);
    const deadline = '2026-12-02';
    const ways: StillPossible[] = [
      { kind: 'ask-in-time', askBy: deadline, deadline },
      { kind: 'ten-minutes', minutes: 10, deadline },
      { kind: 'proof-only', minutes: 10, deadline },
      { kind: 'what-we-have', publishOn: deadline },
    ];
    const clauses = ways.map((way) => sayStillPossible(way, language));
    for (const clause of clauses) expect(clause).toMatch(/^\p{Ll}.*[^.]$/u);
    expect(new Set(clauses).size).toBe(ways.length);
    const passed = { about: 'A', kind: 'publish-date-passed' as const, date: '2026-11-20' };
    const none = sayPlanProblem({ ...passed, ways: [] }, language);
    expect(sayPlanProblem({ ...passed, ways }, language)).toBe(
      `${none} ${{ nb: 'Dere kan', nn: 'De kan', en: 'You can' }[language]}: ${clauses.join({ nb: ', eller ', nn: ', eller ', en: ', or ' }[language])}.`,
    );
    const said = whatIsStillPossible('2026-12-03', '2026-11-24').map((way) => sayStillPossible(way, language));
    expect(said[0]).toMatch({ nb: /ti minutter/, nn: /ti minutt /, en: /ten minutes/ }[language]);
  });
});
