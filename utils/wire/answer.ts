import {
  type AnswerOf,
  LONGEST_REQUEST,
  letterSchema,
  protocol,
  type Reply,
  type RequestName,
  type RequestOf,
} from './protocol.ts';
import { classifySender, type Self, type Sender } from './sender.ts';

/** One function per row of the protocol. Each takes a request of the right shape and gives the answer. */
export type Answers = {
  [N in Exclude<RequestName, 'wire.working'>]: (request: RequestOf<N>) => Promise<AnswerOf<N>>;
};

/** What this worker is busy with. Lost with the worker, which is what it is for. */
const working = new Set<string>();

/**
 * The reply to one message, whoever sent it and whatever is in it. Never throws: what breaks inside an answer becomes
 * `failed`, without a word of the error, which may hold names.
 * `undefined`: not our message at all, left alone.
 */
export async function replyTo(
  message: unknown,
  sender: Sender,
  self: Self,
  answers: Answers,
): Promise<Reply | undefined> {
  const letter = letterSchema.safeParse(message);
  if (!letter.success) return undefined;
  const name = letter.data.medspill;
  if (!Object.hasOwn(protocol, name)) return { ok: false, why: 'unknown-request' };
  const row = protocol[name as RequestName];
  if (!(row.from as readonly string[]).includes(classifySender(sender, self))) return { ok: false, why: 'not-allowed' };
  const request = row.request.safeParse(letter.data.request);
  if (!request.success || JSON.stringify(request.data).length > LONGEST_REQUEST) {
    return { ok: false, why: 'bad-request' };
  }
  if (name === 'wire.working') {
    return { ok: true, answer: { working: working.has((request.data as RequestOf<'wire.working'>).id) } };
  }
  working.add(letter.data.id);
  try {
    const answer = answers[name as keyof Answers] as (request: unknown) => Promise<unknown>;
    return { ok: true, answer: await answer(request.data) };
  } catch {
    return { ok: false, why: 'failed' };
  } finally {
    working.delete(letter.data.id);
  }
}
