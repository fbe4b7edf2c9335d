import { browser } from 'wxt/browser';
import {
  type AnswerOf,
  LONGEST_REQUEST,
  protocol,
  type Refusal,
  type RequestName,
  type RequestOf,
  replySchema,
} from './protocol.ts';

/**
 * A request that got no proper answer. `no-background`: the worker could not be reached (just updated or stopped);
 * `bad-answer`: it answered in a shape we do not know (two versions at once: reload).
 */
export class WireError extends Error {
  override name = 'WireError';
  why: Refusal | 'no-background' | 'bad-answer';
  constructor(why: WireError['why'], request: RequestName) {
    super(`${request}: ${why}`);
    this.why = why;
  }
}

/** Asks the background and gives its answer. Throws WireError; see the trace at the head of protocol.ts. */
export async function ask<N extends RequestName>(name: N, request: RequestOf<N>): Promise<AnswerOf<N>> {
  const judged = protocol[name].request.safeParse(request);
  if (!judged.success || JSON.stringify(judged.data).length > LONGEST_REQUEST) throw new WireError('bad-request', name);
  let reply: unknown;
  try {
    reply = await browser.runtime.sendMessage({ medspill: name, request: judged.data });
  } catch {
    throw new WireError('no-background', name);
  }
  const read = replySchema.safeParse(reply);
  if (!read.success) throw new WireError(reply === undefined ? 'no-background' : 'bad-answer', name);
  if (!read.data.ok) throw new WireError(read.data.why, name);
  const answer = protocol[name].answer.safeParse(read.data.answer);
  if (!answer.success) throw new WireError('bad-answer', name);
  return answer.data as AnswerOf<N>;
}
