import type { PostId } from '../model/ids.ts';
import type { Post } from '../model/posts.ts';
import { database } from './database.ts';
import { putPost } from './merge-posts.ts';

/** So many at a time: the browser draws in between. */
export const AT_ONCE = 2000;

/**
 * Writes many posts as `putPost` writes one, inside a transaction. Posts that share no id with anything stored, or with each
 * other, are added together (100,000 rows of a file in seconds); only the others are joined one by one.
 * Gives where each given post now stands (`idOf`) and which are new. `stored` is told of each lot, with how many it was.
 */
export async function putPosts(
  posts: readonly Post[],
  stored?: (count: number) => void,
): Promise<{ idOf: Map<PostId, PostId>; made: PostId[] }> {
  const idOf = new Map<PostId, PostId>();
  /** The other way round: given ids by where they stand, so that a later joining can move them. */
  const standingAs = new Map<PostId, PostId[]>();
  const made: PostId[] = [];
  const erased = new Set<string>(await database.erased.toCollection().primaryKeys());
  const place = (given: PostId, stands: PostId): void => {
    idOf.set(given, stands);
    standingAs.set(stands, [...(standingAs.get(stands) ?? []), given]);
  };
  for (let at = 0; at < posts.length; at += AT_ONCE) {
    const some = posts.slice(at, at + AT_ONCE);
    const { fresh, others } = await sort(some);
    await database.posts.bulkAdd(fresh);
    await database.erased.bulkDelete(fresh.map(({ id }) => id).filter((id) => erased.has(id)));
    for (const { id } of fresh) {
      made.push(id);
      place(id, id);
    }
    for (const post of others) {
      const { post: joined, isNew } = await putPost(post);
      if (isNew) made.push(joined.id);
      await database.erased.delete(joined.id);
      // It may have joined two posts: what stood as one of them stands here now.
      for (const alias of joined.aliases) {
        const before = `${joined.platform}:${alias}`;
        if (before === joined.id) continue;
        for (const given of standingAs.get(before) ?? []) place(given, joined.id);
        standingAs.delete(before);
      }
      place(post.id, joined.id);
    }
    stored?.(some.length);
  }
  return { idOf, made };
}

function namesOf(post: Post): string[] {
  return [post.nativeId, ...post.aliases].map((id) => `${post.platform}:${id}`);
}

async function sort(posts: readonly Post[]): Promise<{ fresh: Post[]; others: Post[] }> {
  const nativeIds = [...new Set(posts.flatMap((post) => [post.nativeId, ...post.aliases]))];
  const byId = await database.posts.bulkGet([...new Set(posts.flatMap(namesOf))]);
  const byAlias = await database.posts.where('aliases').anyOf(nativeIds).toArray();
  const taken = new Set([...byId, ...byAlias].flatMap((post) => (post ? namesOf(post) : [])));
  const fresh: Post[] = [];
  const others: Post[] = [];
  for (const post of posts) {
    const names = namesOf(post);
    if (names.some((name) => taken.has(name))) others.push(post);
    else fresh.push(post);
    for (const name of names) taken.add(name);
  }
  return { fresh, others };
}
