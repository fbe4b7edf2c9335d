import { useLiveQuery } from 'dexie-react-hooks';
import {
  getNote,
  getPost,
  isOurs,
  listOwnAccounts,
  removeOwnAccount,
  restoreOwnAccount,
  saveNote,
  saveOwnAccount,
} from '../../utils/database/posts.ts';
import { nowInstant } from '../../utils/database/user-records.ts';
import { newId, type PostId } from '../../utils/model/ids.ts';
import type { PlatformId } from '../../utils/model/platforms.ts';
import type { OwnAccount } from '../../utils/model/posts.ts';

/** The accounts she has named as ours, by platform and name; undefined while loading. */
export function useOwnAccounts(): OwnAccount[] | undefined {
  return useLiveQuery(async () => {
    const accounts = await listOwnAccounts();
    return accounts.sort((a, b) => a.platform.localeCompare(b.platform) || a.account.localeCompare(b.account, 'nb'));
  });
}

/** Names an account as ours. */
export function nameAsOurs(platform: PlatformId, account: string): Promise<OwnAccount> {
  const name = account.trim().slice(0, 200);
  return saveOwnAccount({ id: newId(), platform, account: name, updatedAt: nowInstant(), deletedAt: null });
}

/** Takes an account off the list; gives the way back. */
export async function dropOwnAccount(id: string): Promise<() => Promise<unknown>> {
  await removeOwnAccount(id);
  return () => restoreOwnAccount(id);
}

/** An account to ask about: `first` when none is named on that platform yet, `other` when some are and this is not one of them. */
export interface AccountDoubt {
  account: string;
  /** As people call it. */
  name: string;
  platform: PlatformId;
  ask: 'first' | 'other';
}

/** What to ask about a saved post's account; null when it is ours, was answered, or the page showed none; undefined until it is known. */
export function useAccountDoubt(postId: PostId): AccountDoubt | null | undefined {
  return useLiveQuery(async () => {
    const [post, note, accounts] = await Promise.all([getPost(postId), getNote(postId), listOwnAccounts()]);
    const account = post?.account ?? post?.author ?? null;
    if (!post || account === null || (note?.ours ?? null) !== null) return null;
    const named = { account, name: post.author ?? account, platform: post.platform };
    if (!accounts.some((own) => own.platform === post.platform)) return { ...named, ask: 'first' as const };
    return isOurs(post, note, accounts) ? null : { ...named, ask: 'other' as const };
  }, [postId]);
}

/** "Not ours": the post is kept, and counts in nothing that is said of our own posts. */
export async function sayNotOurs(postId: PostId): Promise<void> {
  await saveNote(postId, { ours: false });
}
