import { browser } from 'wxt/browser';
import { newId } from '../model/ids.ts';
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

/** How often the request is sent anew when the worker was killed over it. */
const ATTEMPTS = 3;
/** How often the worker is asked whether it still works on it, and how long an answer under way may take to arrive. */
const LOOK_AFTER_MS = 1000;
const ON_ITS_WAY_MS = 400;

const lost = Symbol('the worker knows nothing of it');

/** Asks the background and gives its answer. Throws WireError; see the trace at the head of protocol.ts. */
export async function ask<N extends RequestName>(name: N, request: RequestOf<N>): Promise<AnswerOf<N>> {
  const judged = protocol[name].request.safeParse(request);
  if (!judged.success || JSON.stringify(judged.data).length > LONGEST_REQUEST) throw new WireError('bad-request', name);
  const reply = await sendUntilAnswered(name, judged.data);
  const read = replySchema.safeParse(reply);
  if (!read.success) throw new WireError(reply === lost ? 'no-background' : 'bad-answer', name);
  if (!read.data.ok) throw new WireError(read.data.why, name);
  const answer = protocol[name].answer.safeParse(read.data.answer);
  if (!answer.success) throw new WireError('bad-answer', name);
  return answer.data as AnswerOf<N>;
}

async function sendUntilAnswered(name: RequestName, request: unknown): Promise<unknown> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const id = newId();
    const stop = new AbortController();
    const reply = await Promise.race([send(name, id, request), whenLost(id, stop.signal)]);
    stop.abort();
    if (reply !== lost) return reply;
    await pause(100);
  }
  return lost;
}

/** The reply, or `lost` when the browser says that nobody took it or that the one who did is gone. */
async function send(name: RequestName, id: string, request: unknown): Promise<unknown> {
  try {
    // A worker killed over a request makes it nothing, without an error (seen in Chromium 156).
    return (await browser.runtime.sendMessage({ medspill: name, id, request })) ?? lost;
  } catch {
    return lost;
  }
}

/** Settles, with `lost`, when a worker says it does not work on the request, or says nothing at all. */
async function whenLost(id: string, stopped: AbortSignal): Promise<typeof lost> {
  for (;;) {
    await pause(LOOK_AFTER_MS);
    if (stopped.aborted) return lost;
    const said = await Promise.race([send('wire.working', newId(), { id }), pause(LOOK_AFTER_MS)]);
    const reply = replySchema.safeParse(said);
    const answer = reply.success && reply.data.ok ? reply.data.answer : null;
    if (protocol['wire.working'].answer.safeParse(answer).data?.working) continue;
    await pause(ON_ITS_WAY_MS);
    return lost;
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
