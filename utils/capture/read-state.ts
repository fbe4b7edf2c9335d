import type { KnownPost, ReadAnswer, ReadingHealth } from '../model/read-state.ts';
import type { PageReading, ProblemKind } from '../model/readings.ts';
import type { Instant } from '../model/time.ts';

export interface WhatIsKnown {
  takenAt: Instant;
  health: ReadingHealth;
  known: KnownPost[];
  /** Ready text for "copy diagnosis". */
  diagnosis: string | null;
}

/** Which screen each problem leads to when no post was found; the first that the reader named decides. */
const screenOf = [
  ['not-signed-in', 'not-signed-in'],
  ['language-not-covered', 'language-not-covered'],
  ['still-loading', 'still-loading'],
  ['no-post-here', 'no-post-here'],
  ['other-period', 'other-period'],
  ['unknown-page', 'unknown-page'],
  ['unknown-layout', 'unknown-layout'],
  ['post-not-identified', 'unknown-layout'],
  ['sources-disagree', 'unknown-layout'],
] as const satisfies readonly (readonly [ProblemKind, ReadAnswer['state']])[];

/** Where Facebook, YouTube and X keep, or kept, their pages for phones: the same post stands at `www.` too. */
const PHONE_HOST = /^(?:m|mbasic|touch|mobile|free)\.(?:facebook|youtube|twitter|x|tiktok)\.com$/;

/**
 * The screen a reading belongs to. A page that changed while it was read is thrown away whole: its numbers may belong
 * to two different posts.
 */
export function stateOfReading(reading: PageReading, known: WhatIsKnown): ReadAnswer {
  const kinds = new Set(reading.problems.map((problem) => problem.kind));
  const { platform } = reading;
  const { diagnosis } = known;
  if (kinds.has('page-changed-while-reading')) return { state: 'page-changed', platform, diagnosis };
  if (!platform || kinds.has('not-a-platform')) return { state: 'not-a-platform', host: hostOf(reading.pageUrl) ?? '' };
  if (reading.posts.length > 0) return { state: 'read', reading, ...known };
  if (PHONE_HOST.test(hostOf(reading.pageUrl) ?? '')) return { state: 'phone-page', platform, diagnosis };
  const screen = screenOf.find(([kind]) => kinds.has(kind))?.[1];
  if (screen) return { state: screen, platform, diagnosis };
  if (kinds.has('stopped-by-time')) return { state: 'failed', diagnosis };
  return { state: reading.pageKind === 'no-post' ? 'no-post-here' : 'unknown-layout', platform, diagnosis };
}

/** The host of an address, or null when it is none. */
export function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname.slice(0, 300) : null;
}
