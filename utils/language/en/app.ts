import type { app as nb } from '../nb/app.ts';
import type { Translated } from '../words.ts';

/** The frame: places, actions used everywhere, states of the whole app. */
export const app: Translated<typeof nb> = {
  name: 'Medspill',
  place: {
    thisWeek: 'This week',
    posts: 'Posts',
    people: 'Colleagues',
    plan: 'Plan',
    insights: 'What works here',
    messages: 'Messages',
    tips: 'Tips',
    decks: 'Presentations',
    campaigns: 'Campaigns',
    imports: 'Bring in numbers',
    backup: 'Backup',
    settings: 'Settings',
    more: 'More',
    menu: 'Places in Medspill',
  },
  action: {
    save: 'Save',
    cancel: 'Cancel',
    undo: 'Undo',
    add: 'Add',
    open: 'Open',
    copied: 'Copied',
    tryAgain: 'Try again',
    showMore: 'Show more',
    showLess: 'Show less',
    search: 'Search',
    openWorkspace: 'Open in its own tab',
    skipToContent: 'Skip to content',
  },
  saved: 'Saved',
  loading: 'Loading…',
  somethingBroke: {
    title: 'Something went wrong here',
    body: 'What you have stored is safe. Reload, and you are back where you were.',
    reload: 'Reload',
    details: 'Technical description',
  },
  blocked: {
    title: 'Close the other Medspill windows',
    body: 'An older version of Medspill is open in another window or tab. Nothing is lost. Close it, and we carry on here.',
  },
  noStorage: {
    title: 'The browser stores nothing here',
    body: 'Firefox is set never to remember history, or this is a private window, so Medspill cannot keep anything. Open an ordinary window, or turn on history in the settings of Firefox.',
  },
  dataMissing: {
    title: 'Something seems to be missing',
    body: 'Last time you used Medspill, {posts, plural, =0 {something was stored here. Now we find nothing} one {there was # post here. Now we find none} other {there were # posts here. Now we find none}}. This can happen when the browser’s files are damaged. Restore from a backup.',
    restore: 'Restore from a backup',
    startFresh: 'Start afresh',
  },
  someMissing: {
    title: 'Something has gone missing',
    body: 'Gone since last time: {parts}. The browser’s files may have been damaged. If you did not delete this yourself, bring it back from a backup; what is here stays.',
    posts: '{count, plural, one {# post} other {# posts}}',
    snapshots: '{count, plural, one {# reading} other {# readings}}',
    colleagues: '{count, plural, one {# colleague} other {# colleagues}}',
    messages: '{count, plural, one {# message} other {# messages}}',
    others: '{count, plural, one {# other record} other {# other records}}',
    restore: 'Bring it back',
    fine: 'That is fine',
  },
  newerVersion: {
    title: 'The numbers were stored by a newer version of Medspill',
    body: 'This version is older than the one that last stored something, so it touches nothing. Update the extension and everything is in place.',
  },
  updateReady: {
    body: 'A new version of Medspill is ready.',
    reload: 'Reload',
  },
  backup: {
    never: 'Not backed up yet',
    last: 'Last backed up {when}',
  },
  sample: {
    banner: 'An invented company.',
    beside: 'Some of this is invented.',
    remove: 'Remove the samples',
  },
  platformUnknown: 'Unknown platform',
  aColleague: 'a colleague',
};
