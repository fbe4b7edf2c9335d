import type { backup as nb } from '../nb/backup.ts';
import type { Translated } from '../words.ts';

/** Backup, tables out, erasing. */
export const backup: Translated<typeof nb> = {
  title: 'Backup',
  take: 'Take a backup',
  why: 'If you remove the extension, the browser removes everything in it. One file keeps it safe.',
  passphrase: 'Passphrase for the file (may be left empty)',
  passphraseHint: 'The file holds colleagues’ names. If you forget the passphrase, nobody can open it.',
  save: 'Save the file',
  restore: 'Restore',
  choose: 'Choose a backup',
  unlock: 'Unlock',
  contains:
    'From {day}: {posts, plural, one {one post} other {# posts}} and {people, plural, one {one colleague} other {# colleagues}}.',
  adds: 'Add, keep what I have',
  replaces: 'Replace everything',
  restored: 'Restored.',
  notRestored: 'The file could not be restored. What you have is untouched.',
  unchanged: 'What you have is untouched.',
  refusal: {
    foreign: 'This is not a Medspill backup.',
    damaged: 'The file was cut or changed after it was made.',
    newer: 'The file was made by a newer Medspill. Update the extension first.',
    locked: 'The file is locked. Write the passphrase.',
    'wrong-passphrase': 'That passphrase does not open the file. Try again.',
    'too-big': 'The file is too big to be a Medspill backup.',
  },
  tables: 'Take tables out',
  tablesHint: 'For spreadsheets. Formulas in texts are made harmless.',
  table: {
    posts: 'Posts',
    snapshots: 'Readings',
    contributions: 'Who helped',
    people: 'Colleagues',
    claims: 'Claims with receipts',
  },
  erase: 'Erase everything',
  eraseHint: 'Everything in Medspill disappears from this browser. A backup first is a good idea.',
  eraseAsk: 'Erase everything?',
  eraseYes: 'Yes, erase everything',
};
