import type { settings as nb } from '../nb/settings.ts';
import type { Translated } from '../words.ts';

/** Preferences. */
export const settings: Translated<typeof nb> = {
  title: 'Settings',
  looks: 'Language and appearance',
  language: 'Language of Medspill',
  theme: 'Light or dark',
  themes: { system: 'As the machine', light: 'Light', dark: 'Dark' },
  company: 'You',
  companyName: 'Company name',
  ownName: 'Your first name',
  weak: 'Tell colleagues also when a post did less well than usual',
  weakHint: 'Otherwise the draft just thanks, without comparing.',
  time: 'Time and people',
  leadAsk: 'Ask this many days before',
  leadMaterial: 'Pictures and text, days before',
  leadProof: 'Proofs, days before',
  limitOpen: 'Open asks per person',
  limitQuarter: 'Asks per person in a quarter',
  teams: {
    title: 'Busy weeks of departments',
    hint: 'Year-end, exams, harvest: Medspill then suggests other days for everyone in the department.',
    department: 'Department',
    quiet: 'Busy weeks for {department}',
    none: 'Write the department on a colleague first, and it will be here.',
  },
  platforms: 'Platforms you use',
  following: {
    title: 'Follow posts you have saved',
    hint: 'When you open a post you have saved, a new reading is taken. The browser asks for permission platform by platform, and you can turn it off at any time.',
    terms: 'Platforms’ terms restrict automated reading. Turn this on only if you have considered it.',
  },
  quiet: 'Reminders',
  badge: 'Show how many wait for thanks on the icon',
  digest: 'Weekly reminder',
  digestOff: 'Off',
  digestTime: 'At',
  demo: 'Hide names on screen (when you show Medspill to others)',
  rewrite: 'Let the browser’s own language model suggest another wording',
  rewriteHint:
    'Everything happens on your machine. Suggestions that change a number or a name are thrown away. The model knows English, not Norwegian yet.',
  namesHidden:
    'The names on the screen are invented. Messages can be seen, but not changed or copied, while names are hidden.',
  showNames: 'Show the names',
  keys: 'Keyboard shortcuts',
  keyRead: 'Read this page',
  keyPlanner: 'Open planner',
  keySearch: 'Search everything',
  keyUndo: 'Undo',
  keysChange: 'The first two can be changed in the browser’s own extension settings.',
  welcome: 'Show the welcome again',
};
