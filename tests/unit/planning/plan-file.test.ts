import { describe, expect, it } from 'vitest';
import { parsePlan, planToJson } from '../../../utils/planning/plan-file.ts';
import { planRefusals } from '../../../utils/planning/plan-refusals.ts';
import { ask, colleague, idOf, plannedPost } from './people-for-tests.ts';

const refusalOf = (plan: object | string) => parsePlan(typeof plan === 'string' ? plan : JSON.stringify(plan)).refusal;

describe('a plan as a file', () => {
  const need = { id: idOf(90), role: 'photo' as const, what: 'bilde', colleagueId: idOf(2) };
  const plan = {
    language: 'nn' as const,
    company: 'Fjordbygg',
    leadTimes: { ask: 10, material: 4, proof: 1 },
    plannedPosts: [
      plannedPost(10, 'Laboratoriet', {
        publishOn: '2026-12-03',
        publishAt: '09:00',
        needs: [need],
        platforms: ['linkedin'],
      }),
      plannedPost(11, 'Broen', { status: 'idea', lastPublishOn: '2026-12-10' }),
    ],
    asks: [
      ask(50, { plannedPostId: idOf(10), colleagueId: idOf(1), state: 'asked', askedAt: '2026-11-18T08:00:00.000Z' }),
      ask(51, { plannedPostId: idOf(11), colleagueId: idOf(1), lastDeadline: '2026-12-08' }),
    ],
    colleagues: [
      colleague(1, 'Kari', { email: 'kari@example.invalid', topics: ['rør'], askLimits: { open: 1, perQuarter: 1 } }),
      colleague(2, 'Amir', { quietWeeks: [{ from: '2026-12-01', to: '2026-12-06' }] }),
      colleague(3, 'Berit'),
    ],
    teams: [],
  };

  it('comes back as it was written', () => {
    const { plan: back } = parsePlan(planToJson(plan));
    expect(back).toMatchObject({
      language: 'nn',
      company: 'Fjordbygg',
      timeZone: 'Europe/Oslo',
      leadTimes: plan.leadTimes,
    });
    expect(back?.plannedPosts).toEqual(plan.plannedPosts);
    expect(back?.asks).toEqual(plan.asks);
  });

  it('leaves a post without a title without one, there and back', () => {
    const text = planToJson({ ...plan, plannedPosts: [plannedPost(12, '')], asks: [] });
    expect(parsePlan(text).plan?.plannedPosts.map((post) => post.title)).toEqual(['']);
    expect(refusalOf({ plannedPosts: [{ publishOn: '2026-12-01' }] })).toContain('title');
  });

  it('names only the colleagues the plan is about, without address, topics or limits', () => {
    const text = planToJson(plan);
    expect(text).not.toMatch(/Berit|example\.invalid|rør|askLimits/);
    expect(parsePlan(text).plan?.colleagues.map((one) => one.name)).toEqual(['Kari', 'Amir']);
    expect(parsePlan(text).plan?.colleagues[1]?.quietWeeks).toHaveLength(1);
  });

  it('makes ids that nobody in the file has already, and refuses a need that stands twice', () => {
    const { plan: read } = parsePlan('{"plannedPosts":[{"title":"A"},{"title":"B","id":"post-1"}],"asks":[{}]}');
    expect(read?.plannedPosts.map((post) => post.id)).toEqual(['post-1-made', 'post-1']);
    expect(refusalOf({ plannedPosts: [{ title: 'A', needs: [{ id: 'n' }, { id: 'n' }] }] })).toBe(
      planRefusals.nb.twice('plannedPosts[0].needs', 'n', ''),
    );
  });

  it('needs no more than titles and dates', () => {
    const { plan: read } = parsePlan('\ufeff{"plannedPosts":[{"title":"A","publishOn":"2026-12-03"},{"title":"B"}]}');
    expect(read?.plannedPosts.map((post) => [post.id, post.publishOn, post.status])).toEqual([
      ['post-1', '2026-12-03', 'planned'],
      ['post-2', null, 'planned'],
    ]);
    expect(read).toMatchObject({
      language: 'nb',
      asks: [],
      colleagues: [],
      leadTimes: { ask: 14, material: 5, proof: 2 },
    });
  });

  it('takes moments with any offset', () => {
    const { plan: read } = parsePlan('{"plannedPosts":[{"title":"A","updatedAt":"2026-11-20T10:00:00+01:00"}]}');
    expect(read?.plannedPosts[0]?.updatedAt).toBe('2026-11-20T09:00:00.000Z');
  });

  it('may have all its steps on one day', () => {
    const leadTimes = { ask: 3, material: 3, proof: 3 };
    expect(refusalOf({ plannedPosts: [], leadTimes })).toBeNull();
  });

  it('says in one sentence what is wrong, where, in the plan’s own language', () => {
    expect(refusalOf('ikke json')).toBe('Filen er ikke JSON, så planen kan ikke leses.');
    expect(refusalOf({ language: 'en' })).toBe('The file is not a plan: it has no list called “plannedPosts”.');
    expect(refusalOf({ language: 'nb', plannedPosts: [{ title: 'A' }, { title: 'B', publishOn: '2026-02-30' }] })).toBe(
      'plannedPosts[1].publishOn: «2026-02-30» er ingen dato som finnes. Skriv år-måned-dag, for eksempel 2026-12-03.',
    );
    expect(refusalOf({ language: 'nn', plannedPosts: [], asks: [{ deadline: '24.12.2026' }] })).toContain(
      'asks[0].deadline: «24.12.2026» er ingen dato som finst.',
    );
    expect(
      refusalOf({ language: 'en', plannedPosts: [{ title: 'A', publishOn: '2026-12-03', publishAt: '24:00' }] }),
    ).toBe('plannedPosts[0].publishAt: “24:00” is not a time of day. Write for example 09:30.');
    expect(refusalOf({ plannedPosts: [], timeZone: 'Europa/Oslo' })).toContain('«Europa/Oslo» er ingen tidssone');
    expect(
      refusalOf({
        plannedPosts: [
          { id: 'a', title: 'A' },
          { id: 'a', title: 'B' },
        ],
      }),
    ).toBe('plannedPosts: id-en «a» er brukt to ganger.');
    expect(refusalOf('[]')).toContain('plannedPosts');
    expect(refusalOf('null')).toContain('plannedPosts');
  });

  it.each([
    [{ plannedPosts: [{ publishOn: '2026-12-03' }] }, 'plannedPosts[0].title mangler.'],
    [{ plannedPosts: [{ title: '  ' }] }, 'plannedPosts[0].title er tom.'],
    [
      { plannedPosts: [{ title: 'x'.repeat(201) }] },
      'plannedPosts[0].title er for lang: 201 tegn, og det er plass til 200.',
    ],
    [{ plannedPosts: [null] }, 'plannedPosts[0]: «null» skulle vært et objekt med felter.'],
    [
      { plannedPosts: [{ title: 'A', status: 'kanskje' }] },
      'plannedPosts[0].status: «kanskje» er ukjent. Velg mellom idea, planned, asking, ready, published, dropped.',
    ],
    [{ language: 'sv', plannedPosts: [] }, 'language: «sv» er ukjent. Velg mellom nb, nn, en.'],
    [{ plannedPosts: [], asks: [{ minutes: 'ti' }] }, 'asks[0].minutes: «ti» skulle vært et helt tall.'],
    [{ plannedPosts: [], asks: [{ minutes: -5 }] }, 'asks[0].minutes: -5 er for lite. Det minste er 1.'],
    [{ plannedPosts: [], asks: [{ minutes: 961 }] }, 'asks[0].minutes: 961 er for mye. Det meste er 960.'],
    [{ plannedPosts: [], asks: 'ingen' }, 'asks: «ingen» skulle vært en liste.'],
    [
      { plannedPosts: [{ title: 'A', publishOn: '' }] },
      'plannedPosts[0].publishOn: «» er ingen dato som finnes. Skriv år-måned-dag, for eksempel 2026-12-03.',
    ],
    [
      { plannedPosts: [{ title: 'A', updatedAt: 'i går' }] },
      'plannedPosts[0].updatedAt: «i går» er ikke noe tidspunkt. Skriv for eksempel 2026-12-03T09:30:00Z.',
    ],
    [
      { plannedPosts: [{ title: 'A', publishOn: '9999-12-31' }] },
      'plannedPosts[0].publishOn: «9999-12-31» er for langt unna. En plan går fra 1970 til 2199.',
    ],
    [
      { plannedPosts: [{ title: 'A', lastPublishOn: '9999-12-31' }] },
      'plannedPosts[0].lastPublishOn: «9999-12-31» er for langt unna. En plan går fra 1970 til 2199.',
    ],
    [
      { plannedPosts: [], asks: [{ lastDeadline: '9999-12-31' }] },
      'asks[0].lastDeadline: «9999-12-31» er for langt unna. En plan går fra 1970 til 2199.',
    ],
    [
      { plannedPosts: [{ title: 'A', publishOn: '0000-01-01' }] },
      'plannedPosts[0].publishOn: «0000-01-01» er for langt unna. En plan går fra 1970 til 2199.',
    ],
    [
      { plannedPosts: [], leadTimes: { ask: 2, material: 5, proof: 1 } },
      'leadTimes: det skal spørres først, så kommer materialet, så korrekturen. Skriv dagene i den rekkefølgen.',
    ],
    [
      { plannedPosts: [{ title: 'A', leadTimes: { ask: 9, material: 2, proof: 3 } }] },
      'plannedPosts[0].leadTimes: det skal spørres først, så kommer materialet, så korrekturen. Skriv dagene i den rekkefølgen.',
    ],
    [
      {
        plannedPosts: [],
        colleagues: [{ id: 'c', name: 'K', quietWeeks: [{ from: '2026-12-10', to: '2026-12-01' }] }],
      },
      'colleagues[0].quietWeeks[0]: slutter 2026-12-01, før den begynner 2026-12-10.',
    ],
    [
      { format: 'medspill-plan', version: 2, plannedPosts: [] },
      'Planen er laget av en nyere Medspill (versjon 2). Hent den nyeste utgaven og prøv igjen.',
    ],
    [{ format: 'noe-annet', plannedPosts: [] }, 'Filen er ingen plan fra Medspill: formatet er «noe-annet».'],
  ])('says what is wrong with %j in the words of the house', (file, refusal) => {
    expect(refusalOf(file)).toBe(refusal);
  });

  it('has every sentence in three languages, none of them a machine’s', () => {
    for (const language of ['nb', 'nn', 'en'] as const) {
      for (const say of Object.values(planRefusals[language])) {
        expect(say('sted', 'noe', 'mer')).toMatch(/^\p{L}.*\.$|^[«“]noe/u);
      }
    }
  });

  it('is not taken over by a hostile prototype', () => {
    const { plan: read } = parsePlan(
      '{"__proto__":{"polluted":true},"plannedPosts":[{"title":"A","__proto__":{"status":"ready"}}]}',
    );
    expect(read?.plannedPosts[0]?.status).toBe('planned');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
