import { z } from 'zod';
import { readStateSchema, recordAnswerSchema } from '../model/read-state.ts';
import { pageReadingSchema } from '../model/readings.ts';
import type { SenderKind } from './sender.ts';

/*
 * One request, step by step:
 *  1. A screen calls `ask('page.read', { tabId })` (ask.ts). The request is judged by its schema before it leaves.
 *  2. `runtime.sendMessage` wakes the background worker if it slept. Nothing else is kept alive, no port is opened.
 *  3. The worker's one listener (answer.ts) takes the name from the table below. An unknown name is refused.
 *  4. `classifySender` says who asks: our own pages, or somebody else. Only those in `from` are answered.
 *  5. The request is judged by its schema again: a sender's word is never taken for its shape.
 *  6. The answer is worked out (capture/). One unit of work is one transaction; a worker killed here has stored all or nothing.
 *  7. The answer travels back as `{ ok: true, answer }` or `{ ok: false, why }`.
 *  8. `ask` judges the answer by its schema and gives it, or throws a WireError that says which step failed.
 *
 * A worker killed in between answers never: the browser drops the message, now and then without telling. So while it waits
 * `ask` asks each second whether the worker still works on it (`wire.working`), and sends the request again when not.
 * Every request can therefore be carried out twice without harm: reading looks only, recording knows its own request id.
 *
 * Pages of platforms take no part: the reader's answer is the result of `scripting.executeScript`, never a message.
 * What a screen can do in the database itself it does there (live queries); only work that needs the background is here.
 */

/** The only place a request between contexts is declared: name → request, answer, who may ask. */
export const protocol = {
  /** Whether this worker is busy with a request: a worker started anew after a kill knows nothing of it. */
  'wire.working': {
    request: z.object({ id: z.uuid() }),
    answer: z.object({ working: z.boolean() }),
    from: ['own-page'],
  },
  /** Reads the tab now. `tabId` null: the active tab of the window that was used last. */
  'page.read': {
    request: z.object({ tabId: z.int().nonnegative().nullable() }),
    answer: readStateSchema,
    from: ['own-page'],
  },
  /** The structure of a tab's page with nobody in it, for a bug report. Asked only when she copies a diagnosis. */
  'page.diagnose': {
    request: z.object({ tabId: z.int().nonnegative().nullable() }),
    answer: z.object({ diagnosis: z.string().max(20_000).nullable() }),
    from: ['own-page'],
  },
  /** Stores the chosen posts of a reading; done in the worker, so that a popup that closes does not stop it. */
  'reading.record': {
    request: z.object({
      requestId: z.uuid(),
      reading: pageReadingSchema,
      chosen: z.array(z.string().max(500)).max(200),
      takenAt: z.iso.datetime({ precision: 3 }),
      confirmed: z.boolean(),
    }),
    answer: recordAnswerSchema,
    from: ['own-page'],
  },
  /** Sets up what the settings now ask for: alarms and following. Sent after a switch is turned. */
  'settings.apply': {
    request: z.object({}),
    answer: z.object({ following: z.array(z.string().max(40)) }),
    from: ['own-page'],
  },
} as const satisfies Record<string, { request: z.ZodType; answer: z.ZodType; from: readonly SenderKind[] }>;

export type RequestName = keyof typeof protocol;
export type RequestOf<N extends RequestName> = z.infer<(typeof protocol)[N]['request']>;
export type AnswerOf<N extends RequestName> = z.infer<(typeof protocol)[N]['answer']>;

/** Longest request taken, in characters of JSON: safety.md caps what a message may weigh. A page of 200 posts fits. */
export const LONGEST_REQUEST = 1_000_000;

/** Why a request was not answered. */
export const refusals = ['unknown-request', 'not-allowed', 'bad-request', 'failed'] as const;
export type Refusal = (typeof refusals)[number];

/** What travels there, and what travels back. */
export const letterSchema = z.object({ medspill: z.string().max(60), id: z.uuid(), request: z.unknown() });
export const replySchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), answer: z.unknown() }),
  z.object({ ok: z.literal(false), why: z.enum(refusals) }),
]);
export type Reply = z.infer<typeof replySchema>;
