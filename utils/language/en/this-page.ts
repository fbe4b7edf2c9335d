import type { thisPage as nb } from '../nb/this-page.ts';
import type { Translated } from '../words.ts';

/** The popup: what was read on this page, saving it, who helped. */
export const thisPage: Translated<typeof nb> = {
  reading: 'Reading what the page shows…',
  readPartly: '{read} of {promised} numbers read',
  noNumbers: 'No numbers show on this post yet.',
  otherPosts: '{count, plural, one {One more post on this page} other {# more posts on this page}}',
  choosePost: 'Which post is it about?',
  repost: 'Reposted from {author}. The numbers belong to the original and are not stored as yours.',
  ad: 'An ad. Stored apart, and not compared with ordinary posts.',
  about: 'about',
  between: 'between {low} and {high}',
  exact: 'exact number',
  whereRead: 'Where was this read?',
  rawText: 'The page said',
  place: 'Read from',
  fallback: 'The usual place was empty, so this came from fallback number {rank}.',
  why: {
    'not-shown': 'not shown on the page',
    'hidden-by-author': 'hidden by the author',
    'language-not-covered': 'the page is in a language we do not read yet',
    'not-a-number': 'was there, but not as a number we understand',
    'belongs-elsewhere': 'belongs to another post',
    'sources-disagree': 'the page says two different things',
    'too-slow': 'the page took too long',
  },
  save: 'Save the numbers',
  saved: 'Saved.',
  alreadySaved: 'Last read {when}',
  notSaved: {
    'disk-full':
      'The disk is full, so the numbers were not stored. What you had before is safe. Free some space and try again.',
    'no-storage': 'The browser stores nothing in this window. Open an ordinary window.',
    'newer-version':
      'A newer version of Medspill has stored something here. Update the extension first, and everything is in place.',
    failed: 'The numbers were not stored. What you had before is safe. Try again.',
  },
  whoHelped: 'Who helped?',
  openPlanner: 'Open planner',
  typeInstead: 'Type the numbers yourself',
  wrongNumbers: 'Numbers wrong? Copy a description',
  describePage: 'Copy a description of the page',
  diagnosisCopied: 'The description is copied. Every text, name and link in it has been replaced.',
  ours: 'Is this your account?',
  oursHint: 'Posts from others are then left out when Medspill compares.',
  oursYes: 'Yes, {account} is ours',
  oursNo: 'No, not ours',
  notOurs: 'The post is from {account}, which is not marked as yours.',
  terms: {
    title: 'First time on {platform}',
    body: '{platform}’s terms restrict automated reading. Medspill reads only what you see, when you click, and changes nothing. To be entirely safe, bring in the platform’s own export file or type the numbers yourself.',
    understood: 'I understand, read the page',
  },
  unusual: {
    title: 'This looks unusual',
    body: '{metric}: {before} last time, {now} now. Is that right?',
    keep: 'Yes, save',
    leaveOut: 'No, leave this number out',
  },
  state: {
    'not-a-platform': {
      title: 'No posts to read here',
      body: 'Go to the post on LinkedIn, Facebook, Instagram, Threads, X, TikTok, YouTube, Bluesky or Mastodon, and click Medspill there.',
    },
    'no-post-here': {
      title: 'No post found on this page',
      body: 'Open the post itself – clicking the time below the name usually does it – and try again.',
    },
    'not-signed-in': {
      title: 'You are not signed in',
      body: 'The page shows only its sign-in. Sign in and click Medspill again.',
    },
    'still-loading': {
      title: 'The page is still loading',
      body: 'Wait until the numbers show below the post, and try again.',
    },
    'phone-page': {
      title: 'This is {platform} for phones',
      body: 'Nothing was read: the numbers are somewhere else here. In the address, replace what comes before the first dot with www, go there, and click Medspill again.',
    },
    'unknown-page': {
      title: 'We do not know this {platform} page yet',
      body: 'Nothing was read, for we do not guess. Open the post itself and try there, or type the numbers. Send us a description if you like, and we can get to know the page.',
    },
    'other-period': {
      title: 'These numbers are of one period only',
      body: 'Nothing was read, for Medspill compares posts by what they got from the day they were published. Choose the whole time since then in the page’s list of periods, and click Medspill again.',
    },
    'unknown-layout': {
      title: '{platform} has moved its numbers',
      body: 'We do not recognise this page, and we do not guess. What you have stored is safe. Type the numbers for now, and send us a description if you like.',
    },
    'language-not-covered': {
      title: 'The page is in a language we do not read yet',
      body: 'Change the language on {platform}, or type the numbers yourself.',
    },
    'page-changed': {
      title: 'The page changed while we were reading',
      body: 'Nothing is stored. Try again when the post has settled.',
    },
    'cannot-read-tab': {
      title: 'This page cannot be read',
      body: 'The browser lets no extension in here. Go to the post in an ordinary tab.',
    },
    'needs-click': {
      title: 'Click the Medspill icon at the top of the browser',
      body: 'The browser only allows reading the page when you click the icon itself, or use the shortcut {shortcut}.',
    },
    'updated-just-now': {
      title: 'Medspill has just been updated',
      body: 'Reload the page and click again. Everything you have stored is in place.',
    },
    failed: {
      title: 'The reading stopped',
      body: 'Nothing is stored, and what you had before is safe. Try again, or type the numbers yourself.',
    },
  },
  typed: {
    title: 'Type the numbers',
    intro: 'Paste the link to the post and type the numbers you see. What you leave empty is not stored.',
    link: 'Link to the post',
    linkProblem: 'This is not a link to a post on a platform we know. Copy the link from the post itself.',
    publishedOn: 'Published',
    publishedFromLink: 'Date and time come from the link.',
    whatItSays: 'What is it about?',
    numberProblem: 'Type just the number, for example 1,240 or 1.2k.',
    nothing: 'Type at least one number.',
    save: 'Save the numbers',
  },
};
