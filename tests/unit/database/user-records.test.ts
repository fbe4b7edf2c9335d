import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import {
  linkContribution,
  listContributionsOf,
  removeContribution,
  setRoles,
} from '../../../utils/database/contributions.ts';
import { markCopied, markSent, saveMessage, undoCopied } from '../../../utils/database/messages.ts';
import {
  changePlannedPost,
  getPlannedPost,
  listPlannedPosts,
  listTips,
  removePlannedPost,
  removeTip,
  restoreTip,
  reviseTip,
  savePlannedPost,
  saveTip,
} from '../../../utils/database/plans.ts';
import { ChangedElsewhereError } from '../../../utils/database/user-records.ts';
import { newId } from '../../../utils/model/ids.ts';
import type { Message } from '../../../utils/model/messages.ts';
import type { Tip } from '../../../utils/model/plans.ts';
import { plannedPost } from '../planning/people-for-tests.ts';
import { freshDatabase } from './fresh-database.ts';

const NOW = '2026-11-02T08:00:00.000Z';
const LATER = '2026-11-02T09:00:00.000Z';

function tip(): Tip {
  return {
    id: newId(),
    text: 'Maskinen fra 1978 går ennå',
    url: null,
    fromColleagueId: null,
    state: 'new',
    plannedPostId: null,
    postId: null,
    answeredAt: null,
    createdAt: NOW,
    updatedAt: NOW,
    deletedAt: null,
  };
}

beforeEach(freshDatabase);

it('removes by tombstone and brings back', async () => {
  const saved = await saveTip(tip(), { now: NOW });
  await removeTip(saved.id, LATER);
  expect(await listTips()).toEqual([]);
  expect(await listTips({ deleted: true })).toHaveLength(1);
  await restoreTip(saved.id, LATER);
  expect(await listTips()).toMatchObject([{ id: saved.id, deletedAt: null, updatedAt: LATER }]);
});

it('changes only the fields that are named, also when two are changed at the same moment', async () => {
  const saved = await savePlannedPost(plannedPost(1, 'Laboratoriet'), { now: NOW });
  const both = await Promise.all([
    changePlannedPost(saved.id, { topic: 'rør' }, LATER),
    changePlannedPost(saved.id, { publishAt: '09:30' }, LATER),
  ]);
  expect(both.at(-1)).toMatchObject({ topic: 'rør', publishAt: '09:30' });
  expect(await getPlannedPost(saved.id)).toEqual({ ...saved, topic: 'rør', publishAt: '09:30', updatedAt: LATER });
});

it('changes nothing where there is nothing, and brings nothing back from the bin', async () => {
  expect(await changePlannedPost(newId(), { topic: 'rør' }, LATER)).toBeUndefined();
  expect(await listPlannedPosts()).toEqual([]);
  const saved = await savePlannedPost(plannedPost(2, 'Broen'), { now: NOW });
  await removePlannedPost(saved.id, LATER);
  await changePlannedPost(saved.id, { topic: 'bro' }, LATER);
  expect(await getPlannedPost(saved.id)).toBeUndefined();
  expect(await listPlannedPosts({ deleted: true })).toMatchObject([{ topic: 'bro', deletedAt: LATER }]);
});

it('revises what is stored, and takes back those fields alone', async () => {
  const saved = await saveTip(tip(), { now: NOW });
  const { written, undo } = await reviseTip(saved.id, (stored) => ({ ...stored, state: 'considered' }), LATER);
  expect(written).toEqual({ ...saved, state: 'considered', updatedAt: LATER });
  await reviseTip(saved.id, (stored) => ({ ...stored, text: 'Den går fremdeles' }), LATER);
  expect(await undo()).toMatchObject({ state: 'new', text: 'Den går fremdeles' });
});

it('revises nothing that is gone or in the bin, and brings nothing back', async () => {
  const saved = await saveTip(tip(), { now: NOW });
  await removeTip(saved.id, LATER);
  for (const id of [saved.id, newId()]) {
    const { written, undo } = await reviseTip(id, (stored) => ({ ...stored, state: 'considered' }), LATER);
    expect([written, await undo()]).toEqual([null, undefined]);
  }
  expect(await listTips()).toEqual([]);
  expect(await listTips({ deleted: true })).toMatchObject([{ state: 'new' }]);
});

it('refuses to save over a change made in another window', async () => {
  const shown = await saveTip(tip(), { now: NOW });
  await saveTip({ ...shown, text: 'Fra det andre vinduet' }, { now: LATER });
  const late = saveTip({ ...shown, text: 'Fra dette vinduet' }, { lastSeen: shown.updatedAt });
  await expect(late).rejects.toThrow(ChangedElsewhereError);
  expect((await listTips())[0]?.text).toBe('Fra det andre vinduet');
});

it('gives one credit when the same is said twice at the same moment, and brings a removed one back', async () => {
  const credit = { postId: 'linkedin:activity:1', colleagueId: newId(), role: 'photo' as const };
  const [one, two] = await Promise.all([linkContribution(credit), linkContribution(credit)]);
  expect(two.id).toBe(one.id);
  await removeContribution(one.id);
  const back = await linkContribution({ ...credit, what: 'bildene fra taket' });
  expect(back).toMatchObject({ id: one.id, deletedAt: null, what: 'bildene fra taket' });
});

it('marks a letter as copied and sent, and takes it back', async () => {
  const message: Message = {
    id: newId(),
    kind: 'thanks',
    level: 'plain',
    language: 'nb',
    recipients: [newId()],
    postIds: [],
    askId: null,
    tipId: null,
    subject: null,
    body: [],
    facts: [],
    phraseIds: [],
    draftedAt: NOW,
    copiedAt: null,
    sentAt: null,
    updatedAt: NOW,
    deletedAt: null,
  };
  await saveMessage(message, { now: NOW });
  expect(await markCopied(message.id, NOW)).toBe(true);
  expect(await markSent(message.id, LATER)).toBe(true);
  expect(await undoCopied(message.id, LATER)).toBe(true);
  expect(await markCopied(newId())).toBe(false);
});

it('replaces the stand-in role by the chosen one in a single step, and keeps the last role', async () => {
  const colleagueId = newId();
  const rolesNow = async () => (await listContributionsOf('linkedin:activity:1')).map((one) => one.role).sort();
  await linkContribution({ postId: 'linkedin:activity:1', colleagueId, role: 'other' });
  await setRoles('linkedin:activity:1', colleagueId, ['other', 'photo']);
  expect(await rolesNow()).toEqual(['photo']);
  await setRoles('linkedin:activity:1', colleagueId, ['photo', 'idea']);
  await setRoles('linkedin:activity:1', colleagueId, ['idea']);
  expect(await rolesNow()).toEqual(['idea']);
  await setRoles('linkedin:activity:1', colleagueId, []);
  expect(await rolesNow()).toEqual(['idea']);
});
