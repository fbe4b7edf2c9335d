import type { Transaction } from 'dexie';
import type { Latest, Post, Snapshot } from '../../model/posts.ts';
import { latestOf, sinceOf } from '../latest-of.ts';
import type { Upgrade } from './index.ts';

/** So many readings at a time: a million of them never lie in memory together. */
const AT_ONCE = 5000;

/**
 * `latest`: what is last known of each post, in the order of the list (`since`), so that no screen reads every reading there
 * is to draw its first rows. Made from posts and readings, and kept true beside them from now on (keep-latest.ts); never in a
 * backup. `contributions.createdAt`: help noted lately is found without reading all help there ever was.
 */
export const latest: Upgrade = {
  version: 2,
  stores: {
    latest: 'postId, since',
    contributions: 'id, postId, colleagueId, createdAt',
  },
  rewrite: async (transaction: Transaction) => {
    const rows = new Map<string, Latest>();
    for (const post of (await transaction.table('posts').toArray()) as Post[]) {
      rows.set(post.id, { postId: post.id, since: sinceOf(post), readAt: null, readings: [] });
    }
    const snapshots = transaction.table<Snapshot, string>('snapshots');
    const replaced = new Set<string>();
    const inPieces = async (take: (piece: Snapshot[]) => void) => {
      for (let last = ''; ; ) {
        const piece = await snapshots.where('id').above(last).limit(AT_ONCE).toArray();
        take(piece);
        if (piece.length < AT_ONCE) return;
        last = piece.at(-1)?.id ?? '';
      }
    };
    await inPieces((piece) => {
      for (const { replaces } of piece) if (replaces) replaced.add(replaces);
    });
    await inPieces((piece) => {
      for (const [postId, ofPost] of Map.groupBy(piece, (one) => one.postId)) {
        const known = rows.get(postId);
        if (known) rows.set(postId, latestOf(known, ofPost, replaced));
      }
    });
    await transaction.table('latest').bulkPut([...rows.values()]);
  },
};
