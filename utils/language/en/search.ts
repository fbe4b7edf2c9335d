import type { search as nb } from '../nb/search.ts';
import type { Translated } from '../words.ts';

/** The one search, and what can be done from it. */
export const search: Translated<typeof nb> = {
  title: 'Search everything',
  placeholder: 'A name, a topic, something to do …',
  nothing: 'Found nothing like “{wanted}”.',
  kind: { person: 'Colleagues', post: 'Posts', plan: 'Plan', message: 'Messages', tip: 'Tips', action: 'Do something' },
  action: {
    thank: 'Thank someone',
    type: 'Type numbers',
    plan: 'Plan a post',
    tip: 'Write down a tip',
    import: 'Bring in a file',
    deck: 'Make a presentation',
    backup: 'Take a backup',
  },
};
