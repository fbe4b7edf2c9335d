import type { InsightsAnswer, InsightsAnswers, InsightsQuestion, InsightsQuestions } from './insights-desk.ts';

interface Answered {
  id: number;
  answer?: InsightsAnswer;
  failed?: string;
}

interface Desk {
  worker: Worker;
  waiting: Map<number, PromiseWithResolvers<InsightsAnswer>>;
}

/** A desk nobody has asked for so long is closed: it holds every post there is. */
const IDLE_MS = 60_000;

let desk: Desk | null = null;
let asked = 0;
let idle: ReturnType<typeof setTimeout> | undefined;

/**
 * Asks what our posts say, in a worker that reads them from the database itself: the page answers keys and clicks meanwhile, however
 * many there are. Rejects when the worker cannot start or fails; the next question starts another.
 */
export function askInsights<Kind extends keyof InsightsQuestions>(
  question: InsightsQuestions[Kind],
): Promise<InsightsAnswers[Kind]> {
  desk ??= openDesk();
  const { worker, waiting } = desk;
  asked += 1;
  const answered = Promise.withResolvers<InsightsAnswer>();
  waiting.set(asked, answered);
  worker.postMessage({ id: asked, question: question satisfies InsightsQuestion });
  clearTimeout(idle);
  return answered.promise as Promise<InsightsAnswers[Kind]>;
}

/** Nobody looks at insights any more: the worker is ended a while later, unless somebody asks again. */
export function leaveInsights(): void {
  clearTimeout(idle);
  idle = setTimeout(() => close('nobody asks any more'), IDLE_MS);
}

function openDesk(): Desk {
  const worker = new Worker(new URL('./insights-worker.ts', import.meta.url), {
    type: 'module',
    name: 'medspill-insights',
  });
  const waiting: Desk['waiting'] = new Map();
  worker.addEventListener('message', ({ data: { id, answer, failed } }: MessageEvent<Answered>) => {
    const one = waiting.get(id);
    waiting.delete(id);
    if (failed) one?.reject(new Error(`What the posts say was not worked out: ${failed}.`));
    else one?.resolve(answer ?? null);
  });
  // One that cannot start, or ran out of memory.
  worker.addEventListener('error', () => close('the worker ended'));
  return { worker, waiting };
}

function close(why: string): void {
  desk?.worker.terminate();
  for (const { reject } of desk?.waiting.values() ?? []) {
    reject(new Error(`What the posts say was not worked out: ${why}.`));
  }
  desk = null;
}
