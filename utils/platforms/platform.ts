import type { MetricName } from '../model/metrics.ts';
import type { PlatformId } from '../model/platforms.ts';
import type { PageKind, ProblemKind } from '../model/readings.ts';
import type { Page } from '../reading/page.ts';
import type { PageFacts, PostPlan } from '../reading/post-plan.ts';

/** A kind of page, recognised by its address. The first pattern that fits wins. */
export interface PagePattern {
  readonly kind: PageKind;
  /** Tested against the path (`/status/123`), without host and query. Groups `id` and `account` are taken from it. */
  readonly path: RegExp;
  /** Only at this host or under it; left out: any of the platform's hosts. */
  readonly host?: string;
  /** The id when the path alone does not tell, or when it must be put in the preferred form. */
  readonly id?: (url: URL, groups: Readonly<Record<string, string | undefined>>) => string | null;
}

/** An address that must be owned by exactly one platform, and what it must be taken for. Checked by tests. */
export interface PageExample {
  readonly url: string;
  readonly kind: PageKind;
  readonly id?: string;
  readonly account?: string;
}

/** What a platform’s addresses tell by themselves, without a page: all that our own worker knows of it. */
export interface Addresses {
  readonly id: PlatformId;
  /** Host names, exact or as a parent (`linkedin.com` owns `no.linkedin.com`, never `linkedin.com.evil.example`). */
  readonly matches: readonly string[];
  readonly pages: readonly PagePattern[];
}

/** One platform: one declarative object in one file. The toolkit in `reading/` runs it. */
export interface Platform extends Addresses {
  readonly name: string;
  /** Platforms with open hosts (Mastodon) know themselves by the page's structure instead. */
  recognises?(page: Page): boolean;
  /** `seen`: checked against real pages; `described`: built on others' descriptions only. */
  readonly status: 'seen' | 'described';
  /** When the platform was last compared with real pages. */
  readonly checkedOn: string;
  readonly examples: readonly PageExample[];
  /** How the platform shortens numbers: `1.9K` for 1999 (truncates) or for 1890 (rounds). */
  readonly printing: 'truncates' | 'rounds' | 'unknown';
  /** The platform's meaning of a number, where it has changed or differs; default `<platform>/<metric>`. */
  readonly definitions?: Partial<Record<MetricName, string>>;
  /** The post's address, built from its id. Must be https at one of the platform's hosts. */
  permalink(nativeId: string, account: string | null, page: Page): string | null;
  readonly posts: readonly PostPlan[];
  /** Why there is no post, asked when none was found: signed out, still loading … Null: the layout is unknown. */
  whyNone?(page: Page, facts: PageFacts): ProblemKind | null;
}
