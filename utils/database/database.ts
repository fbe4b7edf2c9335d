import Dexie, { type EntityTable } from 'dexie';
import type { ColumnMapping, ImportedFile } from '../model/imports.ts';
import type { Message, OwnPhrase, Snooze } from '../model/messages.ts';
import type { Colleague, Consent, Contribution, Team } from '../model/people.ts';
import type { Ask, Campaign, PlannedPost, Tip } from '../model/plans.ts';
import type { Latest, OwnAccount, PageTotal, Post, PostNote, Snapshot } from '../model/posts.ts';
import type { Instant } from '../model/time.ts';
import { keepLatest } from './keep-latest.ts';
import { type Change, noteChanges } from './note-changes.ts';
import { type Upgrade, upgrades } from './upgrades/index.ts';

/** A save request that was carried out, and its answer: the same request again is answered, not carried out. */
export interface DoneRequest {
  id: string;
  at: Instant;
  answer: unknown;
}

/** Something erased for good. An id only: it says nothing of what it was. */
export interface Erased {
  id: string;
  at: Instant;
}

export interface Tables {
  posts: EntityTable<Post, 'id'>;
  notes: EntityTable<PostNote, 'postId'>;
  snapshots: EntityTable<Snapshot, 'id'>;
  latest: EntityTable<Latest, 'postId'>;
  pageTotals: EntityTable<PageTotal, 'id'>;
  ownAccounts: EntityTable<OwnAccount, 'id'>;
  colleagues: EntityTable<Colleague, 'id'>;
  teams: EntityTable<Team, 'id'>;
  consents: EntityTable<Consent, 'id'>;
  contributions: EntityTable<Contribution, 'id'>;
  messages: EntityTable<Message, 'id'>;
  ownPhrases: EntityTable<OwnPhrase, 'id'>;
  snoozes: EntityTable<Snooze, 'id'>;
  plannedPosts: EntityTable<PlannedPost, 'id'>;
  asks: EntityTable<Ask, 'id'>;
  tips: EntityTable<Tip, 'id'>;
  campaigns: EntityTable<Campaign, 'id'>;
  imports: EntityTable<ImportedFile, 'id'>;
  columnMappings: EntityTable<ColumnMapping, 'id'>;
  erased: EntityTable<Erased, 'id'>;
  requests: EntityTable<DoneRequest, 'id'>;
  changes: EntityTable<Change, 'seq'>;
}

export type MedspillDatabase = Dexie & Tables;

export const DATABASE_NAME = 'medspill';

/** Thrown by every query when the database was written by a newer Medspill than this one. Nothing is touched. */
export class NewerDatabaseError extends Error {
  override name = 'NewerDatabaseError';
}

/**
 * A database with the given steps. Opens by itself at the first query, in whichever context asks (page or worker).
 * Dexie 4 opens a newer database with older code and would write to it (safety.md, downgrade): we refuse instead.
 * `strict` durability: a thank-you or a consent the user saw saved is on the disk.
 */
export function createDatabase(name: string, steps: readonly Upgrade[] = upgrades): MedspillDatabase {
  const created = new Dexie(name, { chromeTransactionDurability: 'strict' }) as MedspillDatabase;
  for (const step of steps) {
    const version = created.version(step.version).stores(step.stores);
    if (step.rewrite) version.upgrade(step.rewrite);
  }
  created.use(keepLatest);
  created.use(noteChanges);
  const newest = Math.max(...steps.map((step) => step.version));
  created.on(
    'ready',
    () => {
      // Dexie multiplies its version numbers by ten in IndexedDB.
      if (created.backendDB().version > newest * 10) {
        throw new NewerDatabaseError('This database was written by a newer version of Medspill.');
      }
    },
    true,
  );
  return created;
}

/** The one database. Only files in this room touch it. */
export const database: MedspillDatabase = createDatabase(DATABASE_NAME);
