import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { withdraw } from '../../../components/people/use-person.ts';
import { listConsents, saveConsent } from '../../../utils/database/people.ts';
import type { Consent } from '../../../utils/model/people.ts';
import { freshDatabase } from '../database/fresh-database.ts';
import { idOf } from '../planning/people-for-tests.ts';

beforeEach(freshDatabase);

const consent = (number: number): Consent => ({
  id: idOf(number),
  colleagueId: idOf(7),
  scopes: ['picture'],
  channels: ['linkedin'],
  howGiven: 'på e-post',
  from: '2026-03-03',
  until: null,
  withdrawnAt: null,
  updatedAt: '2026-03-03T08:00:00.000Z',
  deletedAt: null,
});

describe('withdrawing consent', () => {
  const withdrawn = async () => (await listConsents()).map(({ withdrawnAt }) => withdrawnAt !== null);

  it('closes every consent of the person at once, and Undo opens them all again', async () => {
    const given = [consent(1), consent(2)];
    for (const one of given) await saveConsent(one);
    const undo = await withdraw(idOf(7), await listConsents());
    expect(await withdrawn()).toEqual([true, true]);
    await undo();
    expect(await withdrawn()).toEqual([false, false]);
  });

  it('withdraws all or nothing: what stops in the middle has closed none of them', async () => {
    const given = [consent(1), consent(2)];
    for (const one of given) await saveConsent(one);
    // No browser can store a function: the second of the two writes fails.
    const unwritable = { ...given[1], howGiven: () => '' } as unknown as Consent;
    await expect(withdraw(idOf(7), [given[0] as Consent, unwritable])).rejects.toThrow();
    expect(await withdrawn()).toEqual([false, false]);
  });
});
