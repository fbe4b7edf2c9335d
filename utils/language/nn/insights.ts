import type { insights as nb } from '../nb/insights.ts';
import type { Translated } from '../words.ts';

/** Kva som verkar hos oss, bevislinja og kvitteringa for eit tal. Sjølve setningane blir laga i utils/messages. */
export const insights: Translated<typeof nb> = {
  title: 'Kva verkar hos oss',
  receipt: 'Kva byggjer dette på?',
  thisPost: 'dette innlegget',
  peersSay:
    'Dette innlegget hadde {own}. Det midtarste av {count} innlegg vi samanliknar med, hadde {middle} ved same alder.',
};
