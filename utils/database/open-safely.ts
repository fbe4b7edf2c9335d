import type { LossStore } from '../model/marker.ts';
import { keepMarker } from './keep-marker.ts';
import { type OpenState, openDatabase } from './open-state.ts';

/** The database is not in a state to be used; `state` says which screen tells her so. Nothing was touched. */
export class NotOpenError extends Error {
  override name = 'NotOpenError';
  state: OpenState['state'];
  constructor(state: OpenState['state']) {
    super(`the database is not open: ${state}`);
    this.state = state;
  }
}

let opening: Promise<void> | undefined;

/**
 * The database opened as the screens open it: rows copied aside before an upgrade, what is there held against the marker. The
 * worker calls it before it reads or writes anything: often it is the first to wake after an update or a crash, and a query of
 * its own would upgrade without a copy, and a tip saved into emptied files would make the loss look like a first day.
 * Throws NotOpenError, and looks again at the next call.
 */
export function openSafely(store: LossStore): Promise<void> {
  opening ??= openAndKeepMarker(store).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function openAndKeepMarker(store: LossStore): Promise<void> {
  const { state } = await openDatabase(store);
  if (state !== 'ok') throw new NotOpenError(state);
  keepMarker(store);
}
