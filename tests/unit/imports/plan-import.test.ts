import { describe, expect, it } from 'vitest';
import { planImport } from '../../../utils/imports/plan-import.ts';
import { toRecords } from '../../../utils/imports/to-records.ts';
import { newId } from '../../../utils/model/ids.ts';
import { linkedinId, linkedinPage, NOW, preview, textFile, workbookFile, xContent, xRow } from './written-exports.ts';

const nothing = { posts: [], snapshots: [], pageTotals: [], imports: [] };

describe('records of an import', () => {
  it('are marked with the import, carry what the file said, and never store what it did not say', async () => {
    const read = await preview(linkedinPage());
    const importId = newId();
    const { posts, snapshots, pageTotals, notes } = toRecords(read, NOW, importId);
    expect([posts.length, snapshots.length, notes.length]).toEqual([2, 2, 0]);
    expect(snapshots[0]).toMatchObject({ source: 'file', covers: { kind: 'lifetime' }, importId });
    expect(snapshots[0]?.readings.find(({ metric }) => metric === 'impressions')).toMatchObject({
      raw: '1234',
      value: 1234,
      low: 1234,
      high: 1234,
      where: 'Impressions',
      definition: 'linkedin/impressions',
    });
    expect(snapshots[0]?.readings.some(({ metric }) => metric === 'views')).toBe(false);
    // The day with -1 comments is shown in the preview and not stored.
    expect(pageTotals.filter(({ metric }) => metric === 'comments').map(({ value }) => value)).toEqual([1]);
    expect(pageTotals.every((total) => total.importId === importId && total.from < total.to)).toBe(true);
  });

  it('store a period as a period, except for posts whose whole life lies in it', async () => {
    const link = (at: string): string => `https://www.linkedin.com/posts/k_t-share-${linkedinId(at)}-AbCd`;
    const read = await preview(
      workbookFile('AggregateAnalytics_Kari_2026-06-05_2026-06-06.xlsx', {
        DISCOVERY: [
          ['Overall Performance', '6/5/2026 - 6/6/2026'],
          ['Impressions', '9'],
          ['Members reached', '5'],
        ],
        ENGAGEMENT: [
          ['Date', 'Impressions', 'Engagements'],
          ['6/5/2026', '9', '1'],
        ],
        'TOP POSTS': [
          ['note'],
          [],
          ['Post URL', 'Post publish date', 'Engagements', '', 'Post URL', 'Post publish date', 'Impressions'],
          [link('2026-06-05T10:00:00Z'), '6/5/2026', '1', '', link('2026-06-05T10:00:00Z'), '6/5/2026', '7'],
          ['', '', '', '', link('2026-05-01T10:00:00Z'), '5/1/2026', '2'],
        ],
      }),
    );
    const { snapshots, pageTotals } = toRecords(read, NOW, newId());
    expect(snapshots.map(({ covers, takenAt }) => [covers.kind, takenAt])).toEqual([
      ['lifetime', '2026-06-06T23:59:59.999Z'],
      ['period', '2026-06-06T23:59:59.999Z'],
    ]);
    expect(pageTotals.filter(({ metric }) => metric === 'reach')).toMatchObject([
      { value: 5, from: '2026-06-05T00:00:00.000Z', to: '2026-06-06T23:59:59.999Z' },
    ]);
  });

  it('mark replies as not ours, and are not made while a question is open', async () => {
    const reply = await preview(
      textFile('e.csv', xContent([xRow('2026-08-01T10:00:00.000Z', '@kari Takk!', '1,1,1,0,0,0,0,0,0,0,0,0,0')])),
    );
    expect(toRecords(reply, NOW, newId()).notes).toMatchObject([{ ours: false }]);
    const asked = await preview(textFile('Overview.csv', 'Date,a,b,c,d,e\nAugust 31,1,2,3,4,5'));
    expect(() => toRecords(asked, NOW, newId())).toThrow();
  });
});

describe('the plan of an import', () => {
  it('adds nothing the second time: neither the same file nor another with the same posts, span and numbers', async () => {
    const read = await preview(linkedinPage());
    const first = toRecords(read, NOW, newId());
    const stored = { ...nothing, ...first };
    expect(planImport(first, read.sha256, nothing).add).toEqual(first);
    const again = planImport(toRecords(read, '2026-12-01T00:00:00.000Z', newId()), 'another', stored);
    expect(again.add).toEqual({ posts: [], notes: [], snapshots: [], pageTotals: [] });
    expect(again.skip).toEqual({ posts: 2, snapshots: 2, pageTotals: first.pageTotals.length });
    const file = {
      id: newId(),
      fileName: 'a',
      sha256: read.sha256,
      recognised: 'x',
      rows: 2,
      added: 2,
      skipped: 0,
      importedAt: NOW,
      undoneAt: null,
      made: [],
    };
    expect(planImport(first, read.sha256, { ...nothing, imports: [file] })).toMatchObject({
      sameFile: true,
      add: { posts: [] },
    });
    expect(planImport(first, read.sha256, { ...nothing, imports: [{ ...file, undoneAt: NOW }] })).toMatchObject({
      sameFile: false,
    });
  });

  it('puts new numbers of a post known by another id on that post, and tells when they differ at the same moment', async () => {
    const first = toRecords(await preview(linkedinPage()), NOW, newId());
    const known = first.posts.map((post) => ({
      ...post,
      id: `linkedin:share:${post.nativeId}`,
      nativeId: `share:${post.nativeId}`,
      aliases: [post.nativeId],
    }));
    const plan = planImport(first, 'x', { ...nothing, posts: known });
    expect(plan.add.posts).toEqual([]);
    expect(plan.add.snapshots.map(({ postId }) => postId)).toEqual(known.map(({ id }) => id));
    const other = first.snapshots.map((snapshot) => ({
      ...snapshot,
      id: newId(),
      readings: snapshot.readings.map((reading) => ({ ...reading, value: 1, low: 1, high: 1 })),
    }));
    expect(planImport(first, 'x', { ...nothing, posts: first.posts, snapshots: other }).conflicts).toHaveLength(2);
  });
});
