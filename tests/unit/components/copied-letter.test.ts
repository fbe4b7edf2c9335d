import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { noteCopied } from '../../../components/planning/use-copied-letter.ts';
import { tipFollows } from '../../../components/planning/use-tip-follows.ts';
import { getAsk, getTip, saveAsk, savePlannedPost, saveTip } from '../../../utils/database/plans.ts';
import { freshDatabase } from '../database/fresh-database.ts';
import { ask, idOf, plannedPost, tip } from '../planning/people-for-tests.ts';

beforeEach(freshDatabase);

describe('a letter that is copied', () => {
  it('makes its ask count as asked, once, and Undo takes that back without what was written meanwhile', async () => {
    await saveAsk(ask(1, { state: 'drafted' }));
    const letter = { kind: 'ask' as const, askId: idOf(1), tipId: null };
    const { what, undo } = await noteCopied(letter);
    expect(what).toBe('asked');
    expect(await getAsk(idOf(1))).toMatchObject({ state: 'asked', askedAt: expect.any(String) });
    expect((await noteCopied(letter)).what).toBe('nothing');
    await saveAsk({ ...((await getAsk(idOf(1))) ?? ask(1)), what: 'et bilde til' });
    await undo();
    expect(await getAsk(idOf(1))).toMatchObject({ state: 'drafted', askedAt: null, what: 'et bilde til' });
  });

  it('counts a reminder once, ever', async () => {
    await saveAsk(ask(1, { state: 'asked', askedAt: '2026-11-10T09:00:00.000Z' }));
    const letter = { kind: 'reminder' as const, askId: idOf(1), tipId: null };
    expect((await noteCopied(letter)).what).toBe('reminded');
    expect((await getAsk(idOf(1)))?.remindedAt).not.toBeNull();
    expect((await noteCopied(letter)).what).toBe('nothing');
  });

  it('tells the tipster, and leaves thanks and letters about what is gone alone', async () => {
    await saveTip(tip(2, 'Maskinen går ennå', { state: 'published' }));
    const letter = { kind: 'tipAnswer' as const, askId: null, tipId: idOf(2) };
    const { what, undo } = await noteCopied(letter);
    expect(what).toBe('told');
    expect(await getTip(idOf(2))).toMatchObject({ state: 'answered', answeredAt: expect.any(String) });
    await undo();
    expect(await getTip(idOf(2))).toMatchObject({ state: 'published', answeredAt: null });
    expect((await noteCopied({ kind: 'thanks', askId: null, tipId: null })).what).toBe('nothing');
    expect((await noteCopied({ kind: 'ask', askId: idOf(9), tipId: null })).what).toBe('nothing');
  });
});

describe('the tip behind a planned post', () => {
  const plan = plannedPost(3, 'Maskinen', { tipId: idOf(2) });

  it('is out when the post is, and its tipster has news to hear even if told before', async () => {
    await saveTip(tip(2, 'x', { state: 'planned', plannedPostId: plan.id, answeredAt: '2026-11-10T09:00:00.000Z' }));
    await savePlannedPost(plan);
    const undo = await tipFollows(plan, 'published', 'linkedin:1');
    expect(await getTip(idOf(2))).toMatchObject({ state: 'published', postId: 'linkedin:1', answeredAt: null });
    await undo();
    expect(await getTip(idOf(2))).toMatchObject({ state: 'planned', postId: null });
  });

  it('is considered again when the post is taken out of the plan, and stays answered when it was', async () => {
    await saveTip(tip(2, 'x', { state: 'planned', plannedPostId: plan.id }));
    await tipFollows(plan, 'considered');
    expect(await getTip(idOf(2))).toMatchObject({ state: 'considered', plannedPostId: null });
    await saveTip(tip(2, 'x', { state: 'answered', plannedPostId: plan.id }));
    await tipFollows(plan, 'considered');
    expect(await getTip(idOf(2))).toMatchObject({ state: 'answered', plannedPostId: plan.id });
  });
});
