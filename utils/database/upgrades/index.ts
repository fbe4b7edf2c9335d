import type { Transaction } from 'dexie';
import { first } from './0001-first.ts';
import { latest } from './0002-latest.ts';
import { changes } from './0003-changes.ts';

/** One step of the schema. `stores` as Dexie writes them: only the tables that change; null drops a table. */
export interface Upgrade {
  version: number;
  stores: Record<string, string | null>;
  /** Rewrites rows. Checks what it finds before touching it; throwing stops the upgrade and leaves everything as it was. */
  rewrite?: (transaction: Transaction) => Promise<void>;
}

/** Every step there has been, oldest first. `tests/database` opens a sample of each and walks it to now. */
export const upgrades: readonly Upgrade[] = [first, latest, changes];

/** The schema this build writes. */
export const SCHEMA = upgrades.at(-1)?.version ?? 1;
