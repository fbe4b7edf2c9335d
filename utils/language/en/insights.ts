import type { insights as nb } from '../nb/insights.ts';
import type { Translated } from '../words.ts';

/** What works here, the evidence line and the receipt of a number. The sentences themselves are made in utils/messages. */
export const insights: Translated<typeof nb> = {
  title: 'What works here',
  intro: 'This is what your own posts say, and nothing else. Where there are too few posts, it says so.',
  empty: {
    title: 'What works here will be here',
    body: 'Once Medspill knows eight posts or more on a platform, it starts to compare. Bring in an export file to have that from day one.',
    action: 'Bring in a file',
  },
  metric: 'Measured in',
  verdict: {
    holds: 'What we see',
    'does-not-hold': 'No clear difference here',
    'too-few': 'Too few posts to say',
    'cannot-be-measured': 'Cannot be measured here',
  },
  counts: '{withTrait} with, {without} without',
  marksFirst: 'Mark the posts with people in the picture, and Medspill can answer that too.',
  goMark: 'Mark posts',
  period: 'The period',
  months: { month: 'This month', last: 'Last month', quarter: 'Last three months' },
  published: '{count, plural, =0 {No posts published.} one {One post published.} other {# posts published.}}',
  usually: 'What the next post can expect',
  copyText: 'Copy as text',
  copyPicture: 'Copy as picture',
  copyFailed: 'The browser would not copy. Click in the window and try again.',
  copied: 'Copied',
  withTrait: 'with',
  withoutTrait: 'without',
  sidesSay: '{withTrait} posts with and {without} without, measured at the same age.',
  receipt: 'What is this based on?',
  thisPost: 'this post',
  peersSay:
    'This post had {own}. The middle one of the {count} posts it is compared with had {middle} at the same age.',
};
