import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { changeAsk, stepAsk } from '../../../components/planning/use-asks.ts';
import { movePlan, removePlan } from '../../../components/planning/use-plan.ts';
import { publishWhatWeHave } from '../../../components/planning/use-still-possible.ts';
import { planTip, setTipState, setTipster, tipIsTold } from '../../../components/planning/use-tips.ts';
import { database } from '../../../utils/database/database.ts';
import {
  changePlannedPost,
  changeStoredAsk,
  getAsk,
  getPlannedPost,
  getTip,
  listPlannedPosts,
  saveAsk,
  savePlannedPost,
  saveTip,
} from '../../../utils/database/plans.ts';
import { freshDatabase } from '../database/fresh-database.ts';
import { ask, idOf, plannedPost, tip } from '../planning/people-for-tests.ts';

vi.mock('wxt/browser', () => ({ browser: { storage: { local: { get: async () => ({}) } } } }));

/* A step is taken from what a screen showed a moment ago; what was written since, here or in another window, stays written. */
beforeEach(freshDatabase);

it('a tip keeps whose it is when it is considered from a card drawn before that was known', async () => {
  const shown = await saveTip(tip(1, 'De nye har bygd en mur'));
  await setTipster(shown, idOf(7));
  await setTipState(shown, 'considered');
  expect(await getTip(shown.id)).toMatchObject({ fromColleagueId: idOf(7), state: 'considered' });
});

it('taking a step back takes back that step alone', async () => {
  const shown = await saveTip(tip(1, 'De nye har bygd en mur'));
  const nobody = await setTipster(shown, idOf(7));
  await setTipState(shown, 'considered');
  await tipIsTold(shown);
  await nobody();
  expect(await getTip(shown.id)).toMatchObject({ fromColleagueId: null, state: 'considered' });
  expect((await getTip(shown.id))?.answeredAt).not.toBeNull();
});

it('a tip pressed into the plan twice is one planned post', async () => {
  const shown = await saveTip(tip(1, 'De nye har bygd en mur'));
  const [one, two] = await Promise.all([planTip(shown), planTip(shown)]);
  expect(two.id).toBe(one.id);
  expect(await listPlannedPosts()).toHaveLength(1);
  await one.undo();
  expect(await listPlannedPosts()).toEqual([]);
  expect(await getTip(shown.id)).toMatchObject({ state: 'new', plannedPostId: null });
});

it('publishing with what there is keeps what was written since, and so does taking it back', async () => {
  const shown = await savePlannedPost(plannedPost(1, 'laboratoriet', { status: 'asking' }));
  await changePlannedPost(shown.id, { title: 'det nye laboratoriet' });
  const back = await publishWhatWeHave(shown);
  expect(await getPlannedPost(shown.id)).toMatchObject({ title: 'det nye laboratoriet', status: 'ready' });
  await changePlannedPost(shown.id, { note: 'med folkene i bildet' });
  await back();
  expect(await getPlannedPost(shown.id)).toMatchObject({
    title: 'det nye laboratoriet',
    note: 'med folkene i bildet',
    status: 'asking',
  });
});

it('an ask keeps the words typed right before the answer was noted, and after it when the answer is taken back', async () => {
  const shown = await saveAsk(ask(1, { state: 'asked', askedAt: '2026-11-02T08:00:00.000Z', what: 'ett bilde' }));
  await changeAsk(shown, { what: 'ett bilde fra taket' });
  const back = await stepAsk(shown, 'yes');
  expect(await getAsk(shown.id)).toMatchObject({ state: 'yes', what: 'ett bilde fra taket' });
  await changeStoredAsk(shown.id, { minutes: 25 });
  await back();
  expect(await getAsk(shown.id)).toMatchObject({
    state: 'asked',
    answeredAt: null,
    what: 'ett bilde fra taket',
    minutes: 25,
  });
});

it('an ask answered in another window stays as it was answered there', async () => {
  const shown = await saveAsk(ask(1, { state: 'asked', askedAt: '2026-11-02T08:00:00.000Z' }));
  await stepAsk(shown, 'no');
  const back = await stepAsk(shown, 'yes');
  expect((await getAsk(shown.id))?.state).toBe('no');
  await back();
  expect((await getAsk(shown.id))?.state).toBe('no');
});

it('a post that is moved keeps its new title, and its asks move with it or not at all', async () => {
  const shown = await savePlannedPost(plannedPost(1, 'Muren', { publishOn: '2026-12-07' }));
  const asked = await saveAsk(
    ask(2, { plannedPostId: shown.id, state: 'asked', askedAt: '2026-11-02T08:00:00.000Z', deadline: '2026-12-03' }),
  );
  await changePlannedPost(shown.id, { title: 'Muren de nye bygde' });
  const back = await movePlan(shown, '2026-12-14');
  expect(await getPlannedPost(shown.id)).toMatchObject({ title: 'Muren de nye bygde', publishOn: '2026-12-14' });
  expect(await getAsk(asked.id)).toMatchObject({ state: 'moved', deadline: '2026-12-10' });
  await back();
  expect(await getPlannedPost(shown.id)).toMatchObject({ title: 'Muren de nye bygde', publishOn: '2026-12-07' });
  expect(await getAsk(asked.id)).toMatchObject({ state: 'asked', deadline: '2026-12-03' });

  const refuse = () => {
    throw new Error('disk full');
  };
  database.asks.hook('updating', refuse);
  await expect(movePlan(shown, '2026-12-14')).rejects.toThrow();
  database.asks.hook('updating').unsubscribe(refuse);
  expect(await getPlannedPost(shown.id)).toMatchObject({ publishOn: '2026-12-07' });
});

it('a post taken out of the plan takes its tip along, and brings it back', async () => {
  const shown = await saveTip(tip(1, 'De nye har bygd en mur'));
  const { id } = await planTip(shown);
  const post = await getPlannedPost(id);
  if (!post) throw new Error('not planned');
  const back = await removePlan(post);
  expect(await getTip(shown.id)).toMatchObject({ state: 'considered', plannedPostId: null });
  await back();
  expect(await getTip(shown.id)).toMatchObject({ state: 'planned', plannedPostId: id });
  expect(await getPlannedPost(id)).toBeDefined();
});
