import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { startLetter } from '../../../components/messages/use-new-letter.ts';
import { getThisWeek } from '../../../components/planning/use-this-week.ts';
import { savePlannedPost } from '../../../utils/database/plans.ts';
import { recordReading } from '../../../utils/database/record-reading.ts';
import { newId } from '../../../utils/model/ids.ts';
import { freshDatabase, pageReading, postReading } from '../database/fresh-database.ts';
import { plannedPost } from '../planning/people-for-tests.ts';

// A browser that has kept no settings yet.
vi.mock('wxt/browser', () => ({ browser: { storage: { local: { get: async () => ({}) } } } }));

beforeEach(freshDatabase);

/** December's plan was due on Friday 27 November 2026. */
const BEFORE = '2026-11-24T09:00:00.000Z';
const AFTER = '2026-11-29T09:00:00.000Z';

describe('the first days', () => {
  it('invites to plan next month in good time', async () => {
    expect((await getThisWeek(BEFORE)).planDue).toMatchObject({ late: false });
  });

  it('reproach nobody for a plan that was due before she began to plan here', async () => {
    expect((await getThisWeek(AFTER)).planDue).toBeNull();
    await savePlannedPost(plannedPost(1, 'Ny bru', { publishOn: '2026-11-20', status: 'published' }));
    expect((await getThisWeek(AFTER)).planDue).toMatchObject({ late: true });
  });

  it('tell nobody that nothing was published in a time of which nothing was read', async () => {
    const read = (nativeId: string, at: string) =>
      recordReading({
        requestId: newId(),
        reading: pageReading(
          postReading({ nativeId, publishedAt: { value: at, earliest: at, latest: at, where: 'id' } }),
        ),
        chosen: [nativeId],
      });
    const note = () => startLetter({ kind: 'channelNote', period: 'month', level: 'short' });
    await read('activity:2', new Date().toISOString());
    expect(await note()).toEqual({ ok: false, why: 'no-numbers' });
    await read('activity:1', '2024-03-03T09:00:00.000Z');
    expect(await note()).toMatchObject({ ok: true });
  });
});
