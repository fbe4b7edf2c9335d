import type { insights as nb } from '../nb/insights.ts';
import type { Translated } from '../words.ts';

/** What works here, the evidence line and the receipt of a number. The sentences themselves are made in utils/messages. */
export const insights: Translated<typeof nb> = {
  title: 'What works here',
  receipt: 'What is this based on?',
  thisPost: 'this post',
  peersSay:
    'This post had {own}. The middle one of the {count} posts it is compared with had {middle} at the same age.',
};
