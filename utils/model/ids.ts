import './no-eval.ts';
import { v7 } from 'uuid';
import { z } from 'zod';
import type { PlatformId } from './platforms.ts';

/** A UUIDv7: unique without a server, and sorts by the time it was made. */
export const uuidSchema = z.uuid();
export type Uuid = z.infer<typeof uuidSchema>;

/** A new UUIDv7 for a record the user or Medspill makes. */
export function newId(): Uuid {
  return v7();
}

/** The id of a post: `<platform>:<native id>`, e.g. `linkedin:activity:7368318536743538688`. */
export const postIdSchema = z.string().min(3).max(600);
export type PostId = z.infer<typeof postIdSchema>;

export function postIdOf(platform: PlatformId, nativeId: string): PostId {
  return `${platform}:${nativeId}`;
}
