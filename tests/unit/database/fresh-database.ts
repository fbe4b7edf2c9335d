import { database } from '../../../utils/database/database.ts';
import type { PlatformId } from '../../../utils/model/platforms.ts';
import type { Post } from '../../../utils/model/posts.ts';
import type { PageReading, PostReading } from '../../../utils/model/readings.ts';
import type { Instant } from '../../../utils/model/time.ts';

/** Empties the one database before a test. */
export async function freshDatabase(): Promise<void> {
  database.close();
  await database.delete();
  await database.open();
}

/** A post as a page may tell it; only what the test is about is given. */
export function postReading(given: Partial<PostReading> & { nativeId: string }): PostReading {
  return {
    aliases: [],
    url: `https://www.linkedin.com/feed/update/urn:li:${given.nativeId}/`,
    account: 'Nordvik Rør',
    author: 'Nordvik Rør',
    excerpt: 'Vi har lagt siste rør.',
    publishedAt: null,
    format: 'image',
    relation: 'main',
    paid: null,
    metrics: [reactions(12)],
    unread: [],
    ...given,
  };
}

/** A post as it is stored when nothing is known but its id, first and last seen at `at`. */
export function storedPost(platform: PlatformId, nativeId: string, at: Instant, given: Partial<Post> = {}): Post {
  return {
    id: `${platform}:${nativeId}`,
    platform,
    nativeId,
    aliases: [],
    url: null,
    account: null,
    author: null,
    excerpt: null,
    publishedAt: null,
    format: null,
    paid: null,
    firstSeenAt: at,
    lastSeenAt: at,
    ...given,
  };
}

export function reactions(value: number, metric: 'reactions' | 'impressions' = 'reactions') {
  return {
    metric,
    raw: String(value),
    value,
    low: value,
    high: value,
    where: 'button',
    rank: 0,
    definition: `linkedin/${metric}`,
  };
}

export function pageReading(...posts: PostReading[]): PageReading {
  return {
    platform: 'linkedin',
    pageKind: 'post',
    pageUrl: 'https://www.linkedin.com/feed/update/urn:li:activity:1/',
    language: 'nb',
    posts,
    problems: [],
    readerVersion: '1',
  };
}
