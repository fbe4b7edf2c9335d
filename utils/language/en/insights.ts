import type { insights as nb } from '../nb/insights.ts';
import type { Translated } from '../words.ts';

/** What works here, the evidence line and the receipt of a number. The sentences themselves are made in utils/messages. */
export const insights: Translated<typeof nb> = {
  title: 'What works here',
  intro: 'This is what your own posts say, and nothing else. Where there are too few posts, it says so.',
  empty: {
    title: 'This is where you will see what works',
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
  period: 'A month or a quarter',
  periods: { month: 'Months', quarter: 'Quarters', nth: 'Q{nth} {year}' },
  published: '{count, plural, =0 {No posts published.} one {One post published.} other {# posts published.}}',
  atLeastPublished:
    '{count, plural, =0 {No posts from this time have been read.} one {At least one post published. There may be more that have not been read yet.} other {At least # posts published. There may be more that have not been read yet.}}',
  usually: 'What the next post can expect',
  records: 'Records from the last twelve months',
  reach: {
    never:
      'How many people you reached in all cannot be added up from the posts, since many people see several of them.',
    type: 'Type the page’s own number',
    where: 'The number is in the platform’s own statistics for the page, for exactly this month.',
  },
  marks: {
    title: 'Mark what a machine cannot know',
    why: '{count, plural, one {One post has} other {# posts have}} no answer yet to whether there are people in the picture. One key press each.',
    start: 'Start marking',
    question: 'Are there people from the company in the picture?',
    left: '{count, plural, one {One post left} other {# posts left}}',
    skip: 'Not sure',
    keys: 'Press {yes} or {no} to answer, the right arrow to skip.',
    yesKey: 'Y',
    noKey: 'N',
    done: '{count, plural, =0 {No more to mark.} one {Done. One post is marked.} other {Done. # posts are marked.}}',
    stop: 'Close',
  },
  seePosts: 'See the posts',
  hidePosts: 'Hide the posts',
  sideWith: 'With ({count})',
  sideWithout: 'Without ({count})',
  moveToWith: 'Move to “with”',
  moveToWithout: 'Move to “without”',
  moved: 'Moved. The answer has been worked out again.',
  copyText: 'Copy as text',
  copyPicture: 'Copy as picture',
  withTrait: 'with',
  withoutTrait: 'without',
  sidesAxis: '{metric}, {age} after publishing',
  sidesSay: '{withTrait} posts with and {without} without, measured at the same age.',
  receipt: 'What is this based on?',
  thisPost: 'this post',
  peersSay:
    'This post had {own}. The middle one of the {count} posts it is compared with had {middle} at the same age.',
  usualPost: 'a usual post',
  comparedHere: 'compared here',
  daysAfter: 'days after publishing',
  hoursAfter: 'hours after publishing',
  growthSays:
    'How the number grew for this post and {count} others. After {age} this one had {own} and a usual post about {usual}.',
  growthSaysAlone: 'How the number grew for this post and {count} others. After {age} this one had {own}.',
  copyHelp: 'Copy as text for the colleague',
  helpSays: '{count} posts, from {first} to {last}.',
};
