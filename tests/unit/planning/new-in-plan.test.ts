import { describe, expect, it } from 'vitest';
import { usualLeadTimes } from '../../../utils/planning/lead-times.ts';
import { newInPlan, type PlanHere } from '../../../utils/planning/new-in-plan.ts';
import { parsePlan, planToJson } from '../../../utils/planning/plan-file.ts';
import { ask, colleague, idOf, plannedPost } from './people-for-tests.ts';

const NOW = '2026-11-24T12:00:00.000Z';
const nothing: PlanHere = {
  plannedPosts: [],
  asks: [],
  colleagues: [],
  leadTimes: usualLeadTimes,
  erased: new Set<string>(),
};
const kari = colleague(1, 'Kari', { department: 'Drift', quietWeeks: [{ from: '2026-12-01', to: '2026-12-06' }] });
const need = { id: idOf(90), role: 'photo' as const, what: 'bilde', colleagueId: kari.id };
const post = plannedPost(10, 'Laboratoriet', { publishOn: '2026-12-16', needs: [need], note: 'mellom oss' });
const asked = ask(50, { plannedPostId: post.id, needId: need.id, colleagueId: kari.id, state: 'asked', askedAt: NOW });
const exported = planToJson({
  language: 'nb',
  company: '',
  leadTimes: usualLeadTimes,
  plannedPosts: [post, plannedPost(11, 'Borte', { deletedAt: NOW })],
  asks: [asked],
  colleagues: [kari],
  teams: [],
});
const bring = (text: string, here: Partial<PlanHere> = {}) => {
  const { plan, refusal } = parsePlan(text);
  if (plan === null) throw new Error(refusal);
  let made = 700;
  return newInPlan(plan, { ...nothing, ...here }, NOW, () => {
    made += 1;
    return idOf(made);
  });
};

describe('a plan brought in', () => {
  it('comes whole to an empty Medspill: posts, needs, asks and the people they name, without what was deleted', () => {
    const added = bring(exported);
    expect(added.plannedPosts).toEqual([{ ...post, createdAt: NOW, updatedAt: NOW }]);
    expect(added.asks).toEqual([{ ...asked, createdAt: NOW, updatedAt: NOW }]);
    expect(added.colleagues).toMatchObject([{ id: kari.id, name: 'Kari', quietWeeks: kari.quietWeeks }]);
    expect(added.known).toBe(0);
  });

  it('adds nothing the second time, and changes nothing that stands here', () => {
    const here = { plannedPosts: [{ ...post, title: 'Nytt navn' }], asks: [asked], colleagues: [kari] };
    expect(bring(exported, here)).toEqual({ plannedPosts: [], asks: [], colleagues: [], known: 1 });
  });

  it('brings back what lies in the bin here', () => {
    const { plannedPosts, known } = bring(exported, { plannedPosts: [{ ...post, deletedAt: NOW }] });
    expect(plannedPosts).toMatchObject([{ id: post.id, deletedAt: null }]);
    expect(known).toBe(0);
  });

  it('does not bring back a person who was erased: posts and asks keep nobody', () => {
    const added = bring(exported, { erased: new Set([kari.id]) });
    expect(added.colleagues).toEqual([]);
    expect(added.asks[0]?.colleagueId).toBeNull();
    expect(added.plannedPosts[0]?.needs[0]?.colleagueId).toBeNull();
  });

  it('knows a colleague again by name and department, and takes another of the name for another', () => {
    const other = colleague(5, 'kari', { department: 'Salg' });
    const same = colleague(6, 'KARI', { department: 'drift ' });
    expect(bring(exported, { colleagues: [other, same] }).asks[0]?.colleagueId).toBe(same.id);
    expect(bring(exported, { colleagues: [other] }).colleagues).toHaveLength(1);
  });

  it('knows a colleague by the id whatever the name, and by the name alone only where there is one of it', () => {
    const married = { ...kari, name: 'Kari Moe', department: null };
    expect(bring(exported, { colleagues: [married] })).toMatchObject({
      colleagues: [],
      asks: [{ colleagueId: kari.id }],
    });
    const nameless = exported.replaceAll('"department": "Drift"', '"department": null').replaceAll(kari.id, idOf(8));
    const salg = colleague(5, 'kari', { department: 'Salg' });
    expect(bring(nameless, { colleagues: [salg] }).asks[0]?.colleagueId).toBe(salg.id);
    const two = [salg, colleague(6, 'Kari', { department: 'IT' })];
    expect(bring(nameless, { colleagues: two }).colleagues).toHaveLength(1);
    // Of the same department, and somebody else.
    expect(bring(exported, { colleagues: [colleague(7, 'Berit', { department: 'Drift' })] }).colleagues).toHaveLength(
      1,
    );
    const binned = { ...salg, deletedAt: NOW };
    expect(bring(nameless, { colleagues: [binned] }).colleagues).toHaveLength(1);
  });

  it('makes an id of its own for one that only holds an id of ours', () => {
    for (const odd of [`x${idOf(10)}`, `${idOf(10)}x`]) {
      const [only] = bring(JSON.stringify({ plannedPosts: [{ id: odd, title: 'A' }] })).plannedPosts;
      expect(only?.id).toMatch(/^01900000-0000-7000-8000-\d{12}$/);
    }
  });

  it('takes the least a plan can be, makes its own ids, and knows it again the next time', () => {
    const text = JSON.stringify({
      leadTimes: { ask: 21, material: 5, proof: 2 },
      plannedPosts: [{ id: 'p', title: 'Broen', publishOn: '2026-12-16', needs: [{ id: 'n' }] }, { title: 'En idé' }],
      asks: [{ id: 'a', plannedPostId: 'p', needId: 'n', colleagueId: 'k' }],
      colleagues: [{ id: 'k', name: 'Amir' }],
    });
    const first = bring(text);
    const [bridge] = first.plannedPosts;
    expect(bridge).toMatchObject({ title: 'Broen', leadTimes: { ask: 21 } });
    expect(first.asks).toMatchObject([
      { plannedPostId: bridge?.id, needId: bridge?.needs[0]?.id, colleagueId: first.colleagues[0]?.id },
    ]);
    expect(JSON.stringify(first)).not.toMatch(/"(p|n|a|k|post-2)"/);
    expect(bring(text, first)).toEqual({ plannedPosts: [], asks: [], colleagues: [], known: 2 });
  });

  it('keeps each ask with the need of its own post, where every post numbers its needs from one', () => {
    const added = bring(
      JSON.stringify({
        plannedPosts: [
          { id: 'p', title: 'Broen', needs: [{ id: '1', role: 'photo' }] },
          { id: 'q', title: 'Tunnelen', needs: [{ id: '1', role: 'quote' }] },
        ],
        asks: [
          { id: 'a', plannedPostId: 'p', needId: '1' },
          { id: 'b', plannedPostId: 'q', needId: '1' },
        ],
      }),
    );
    const [bridge, tunnel] = added.plannedPosts.map(({ needs }) => needs[0]?.id);
    expect(bridge).not.toBe(tunnel);
    expect(added.asks.map(({ needId }) => needId)).toEqual([bridge, tunnel]);
  });
});
