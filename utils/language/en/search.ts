import type { search as nb } from '../nb/search.ts';
import type { Translated } from '../words.ts';

/** The one search, and what can be done from it. */
export const search: Translated<typeof nb> = {
  title: 'Search everything',
  placeholder: 'A name, a topic, something to do…',
  nothing: 'Found nothing like “{wanted}”.',
  kind: { person: 'Colleagues', post: 'Posts', plan: 'Plan', message: 'Messages', tip: 'Tips', action: 'Do something' },
  action: {
    thank: 'Thank someone',
    ask: 'New request to a colleague',
    read: 'Read this page',
    thankPerson: 'Thank {name}',
    askPerson: 'Ask {name} for help',
    type: 'Type numbers',
    plan: 'Plan a post',
    tip: 'Write down a tip',
    import: 'Bring in a file',
    deck: 'Make a presentation',
    backup: 'Take a backup',
  },
  /** Other words people look for the same with; never shown. */
  also: {
    thank: 'thanks thank you waiting',
    ask: 'new ask question help',
    read: 'update numbers of the post',
    thankPerson: 'thanks thank you tell how it went message to',
    askPerson: 'new ask request to question',
    type: 'numbers link paste myself',
    plan: 'new post calendar',
    tip: 'new tip heard',
    import: 'import export csv excel',
    deck: 'powerpoint slides meeting',
    backup: 'back up save file',
  },
};
