import type { PostSummary, TotalClaim, TraitClaim } from '../insights/types.ts';
import type { PostId, Uuid } from '../model/ids.ts';
import type { Block, Entered, Fact, Message, MessageKind, MessageLevel, OwnPhrase } from '../model/messages.ts';
import type { Language, Role } from '../model/people.ts';
import type { Ask, Campaign, PlannedPost, Tip } from '../model/plans.ts';
import type { PlatformId } from '../model/platforms.ts';
import type { PageTotal } from '../model/posts.ts';
import type { Instant, PlainDate } from '../model/time.ts';

/** Who a letter is written to. */
export interface Reader {
  id: Uuid;
  name: string;
}

/** How the reader helped. `what` in the user's words: "bildene fra taket". */
export interface Help {
  role: Role;
  what: string | null;
}

/** What a letter needs to know of a post to speak of it. */
export interface SubjectPost {
  id: PostId;
  platform: PlatformId;
  title: string | null;
  topic: string | null;
  /** When it came out; left out or null when that is not known. */
  publishedAt?: Instant | null;
}

/** A letter being drafted: everything of a `Message` except its own id and times. */
export interface Draft {
  kind: MessageKind;
  level: MessageLevel;
  language: Language;
  recipients: (Uuid | null)[];
  postIds: PostId[];
  askId: Uuid | null;
  tipId: Uuid | null;
  subject: string | null;
  body: Block[];
  facts: Fact[];
  entered: Entered[];
  phraseIds: string[];
  /** Sentences these readers have had before: nothing unheard was left. */
  repeated: string[];
  /** What each slot stands for here, as plain words: to make a variant of the user's own out of the letter. Not stored. */
  slotTexts: Record<string, string>;
}

/** Why there is no draft, and what would help. */
export type Refusal =
  | {
      why:
        | 'no-reader'
        | 'no-post'
        | 'no-numbers'
        | 'colleague-has-not-agreed'
        | 'campaign-incomplete'
        | 'already-reminded'
        | 'ask-not-open';
    }
  | { why: 'ask-incomplete'; missing: ('what' | 'whyYou' | 'minutes' | 'deadline' | 'ifNo')[] };

export type DraftOutcome = { ok: true; draft: Draft } | ({ ok: false } & Refusal);

/** What every kind is given. */
export interface DraftBasis {
  language: Language;
  readers: readonly Reader[];
  company: { name: string; ownName: string };
  now: Instant;
  /** Earlier letters, in any order: the memory. */
  history: readonly Message[];
  ownPhrases?: readonly OwnPhrase[];
  /**
   * The language the user's own words (titles, what somebody did) are in; left out: the letter's. In a letter in another
   * language they are put in quotation marks, or left out where the letter can do without them.
   */
  writtenIn?: Language;
  /** Decides between equally rested variants; the same seed gives the same letter. */
  seed?: string;
  /** Sentences to pass over while there are others: "another one, please". */
  avoid?: readonly string[];
}

export interface ThanksRequest extends DraftBasis {
  kind: 'thanks';
  posts: readonly SubjectPost[];
  help: readonly Help[];
}

export interface ResultRequest extends DraftBasis {
  kind: 'thanksWithResult';
  posts: readonly SubjectPost[];
  help: readonly Help[];
  summaries: readonly PostSummary[];
  /** The reader wants to know it when a post did less well than usual (settings.tellWeakResults). */
  tellWeakResults: boolean;
}

export interface AskRequest extends DraftBasis {
  kind: 'ask';
  ask: Ask;
  /** Date the answer or material is due: the ask's own, or counted back from the planned post. */
  deadline: PlainDate | null;
  plan: PlannedPost | null;
}

export interface ReminderRequest extends DraftBasis {
  kind: 'reminder';
  ask: Ask;
  deadline: PlainDate | null;
  plan: PlannedPost | null;
}

export interface TipAnswerRequest extends DraftBasis {
  kind: 'tipAnswer';
  tip: Tip;
  /** What the tip is about, in a few words: "lærlingene". */
  about: string | null;
  plan: PlannedPost | null;
  post: SubjectPost | null;
}

export type PeriodKind = 'week' | 'month' | 'quarter';

export interface NoteRequest extends DraftBasis {
  kind: 'channelNote';
  level: 'short' | 'medium' | 'long';
  period: { kind: PeriodKind; from: PlainDate };
  /** How many of our posts in it are known. */
  posts: number;
  /** Whether those are all that were published (`isReadFromBefore`): else they are "at least" so many. */
  isWhole: boolean;
  /** Totals of exactly those posts (`totalOver` with `only`): the sentence says that they were shown so often. */
  totals: readonly TotalClaim[];
  /** The page's own unique reach for the period, if one was typed or imported. */
  pageTotal: PageTotal | null;
  traits: readonly TraitClaim[];
  /** The single post with most showings, for the longer notes. */
  top: { post: SubjectPost; summary: PostSummary } | null;
  /** Everyone who helped in the period; printed alphabetically. */
  helpers: readonly Reader[];
}

export interface LeaderRequest extends DraftBasis {
  kind: 'wordToLeader';
  /** First name of the leader, when the letter has a reader who is no colleague in the register. */
  leaderName: string | null;
  colleague: Reader;
  help: readonly Help[];
  posts: readonly SubjectPost[];
  summaries: readonly PostSummary[];
  /** The colleague said yes to this being told. Without it there is no draft. */
  agreed: boolean;
}

export interface IntroductionRequest extends DraftBasis {
  kind: 'introduction';
  traits: readonly TraitClaim[];
  /** The strongest own example there is. */
  example: { post: SubjectPost; summary: PostSummary } | null;
}

export interface OpenDoorRequest extends DraftBasis {
  kind: 'openDoor';
}

export interface CampaignRequest extends DraftBasis {
  kind: 'campaign';
  campaign: Campaign;
}

export interface HandoverRequest extends DraftBasis {
  kind: 'handover';
  away: { from: PlainDate; to: PlainDate };
  plans: readonly PlannedPost[];
  /** Asks still open, each with the name of the one asked and the date due. */
  asks: readonly { ask: Ask; name: string; deadline: PlainDate | null }[];
}

export type DraftRequest =
  | ThanksRequest
  | ResultRequest
  | AskRequest
  | ReminderRequest
  | TipAnswerRequest
  | NoteRequest
  | LeaderRequest
  | IntroductionRequest
  | OpenDoorRequest
  | CampaignRequest
  | HandoverRequest;
