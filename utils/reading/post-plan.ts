import type { MetricName } from '../model/metrics.ts';
import type { PageKind, PostReading, ReadingProblem } from '../model/readings.ts';
import type { Page } from './page.ts';
import type { Place } from './place.ts';
import type { CountSource, Source, TimeSeen } from './sources.ts';

export type Relation = PostReading['relation'];
export type Format = NonNullable<PostReading['format']>;

/** Where a post stands, and what is known of it before its sources are asked (e.g. its JSON record). */
export interface PostRoot {
  element: Element;
  seed?: unknown;
}

/** What an address told about its page. */
export interface PageFacts {
  kind: PageKind;
  /** The native id in the address, in the platform's preferred form. */
  id: string | null;
  /** The account whose page it is: handle or name in the address. */
  account: string | null;
}

/**
 * How one front end of a platform shows posts: where they stand, and for each fact an ordered list of sources.
 * A platform has one plan per front end; a post found by two plans is one post, and the earlier plan's numbers win.
 */
export interface PostPlan {
  /** For messages and diagnosis: `new React cards`. */
  readonly name: string;
  /** Only on these kinds of page; left out: on all. */
  readonly on?: readonly PageKind[];
  /** Every post's element. Roots inside other roots are fenced from them, and left out unless `readNested`. */
  roots(page: Page, facts: PageFacts): readonly PostRoot[];
  readonly readNested?: boolean;
  /** Selector of parts inside a root that are not the post's own: quoted originals, comments, link previews. */
  readonly fences?: string;
  /** The first source that yields gives the native id (its first) and aliases (the rest). No id: not a post we can keep. */
  readonly ids: readonly Source<readonly string[]>[];
  /** Further ids of the same post: every source is asked. */
  readonly aliases?: readonly Source<readonly string[]>[];
  /** The author's handle (or page name in addresses): what own accounts are compared with. */
  readonly account?: readonly Source<string>[];
  readonly author?: readonly Source<string>[];
  readonly text?: readonly Source<string>[];
  readonly time?: readonly Source<TimeSeen>[];
  readonly format?: readonly Source<Format>[];
  /** The platform marks it as promoted. Left out or null: the page cannot tell. */
  readonly paid?: readonly Source<boolean>[];
  /** Null: decided by address (main when it is the page's post, own when the page's account wrote it, else other). */
  relation?(place: Place): Relation | null;
  /** Left out: the platform's own `permalink`. */
  url?(place: Place): string | null;
  readonly metrics: Partial<Record<MetricName, readonly CountSource[]>>;
  /** Metrics this plan promises on a kind of page: unread ones are named with why. */
  readonly promises: readonly MetricName[] | ((facts: PageFacts) => readonly MetricName[]);
  /** Told apart from a post after reading: an empty shell, a suggestion. True leaves it out. */
  isShell?(place: Place): boolean;
  /** Something the plan itself noticed. */
  problems?(page: Page, facts: PageFacts): readonly ReadingProblem[];
}
