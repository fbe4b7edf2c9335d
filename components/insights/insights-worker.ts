import { type InsightsQuestion, openInsights } from './insights-desk.ts';

/** The worker in which our posts are read and what they say is worked out. Started by `askInsights`. */
const answer = openInsights();

self.addEventListener('message', async ({ data }: MessageEvent<{ id: number; question: InsightsQuestion }>) => {
  const { id, question } = data;
  try {
    self.postMessage({ id, answer: await answer(question) });
  } catch (error) {
    // The name only: a message may quote what is stored, and with it a person.
    self.postMessage({ id, failed: error instanceof Error ? error.name : 'Error' });
  }
});
