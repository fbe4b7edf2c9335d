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
  making: 'Making the file …',
  notMade: 'The file was not made, and what you have is untouched. Try once more.',
  restore: 'Restore',
  choose: 'Choose a backup',
  unlock: 'Unlock',
  opening: 'Opening the file …',
  notOpened: 'The file could not be opened now. What you have is untouched. Try once more.',
  restoring: 'Restoring …',
  contains:
    'From {day}: {posts, plural, =0 {no posts} one {one post} other {# posts}} and {people, plural, =0 {no colleagues} one {one colleague} other {# colleagues}}.',
  adds: 'Add, keep what I have',
  replaces: 'Replace everything',
  restored: 'Restored.',
  notRestored: 'The file could not be restored. What you have is untouched.',
  unchanged: 'What you have is untouched.',
  refusal: {
    foreign: 'This is not a Medspill backup.',
    damaged: 'The file was cut or changed after it was made.',
    newer: 'The file was made by a newer version of Medspill. Update the extension first.',
    locked: 'The file is locked. Type the passphrase.',
    'wrong-passphrase': 'That passphrase does not open the file. Try again.',
    'too-big': 'The file is too big to be a Medspill backup.',
  },
  folder: {
    title: 'A daily copy in a folder',
    why: 'Choose a folder on the machine, or one that several share (OneDrive, SharePoint, Drive). After each working day there is a file there, and the last 14 are kept. If you share the folder, each machine reads the others’ files and everything is brought together. If an update rebuilds the storage, a copy from right before is put there too. It is taken away after 14 days.',
    passphrase: 'Passphrase for the files (may be left empty)',
    passphraseHint: 'If you share the folder, everybody must use the same one. It is remembered in this browser.',
    choose: 'Choose a folder',
    name: 'The folder “{folder}”',
    written: 'Written {when}',
    notYet: 'Not written yet',
    locked: 'locked with a passphrase',
    copy: 'The copy from before the last update is here too.',
    left: 'The browser did not let us in. The file from before the update is still in the folder, and you can delete it yourself: {names}',
    closed:
      'The browser wants a click before we may open the folder again. Allow it on every visit, and it will not ask any more.',
    now: 'Write now',
    open: 'Open the folder again',
    stop: 'Stop using the folder',
    visiting: 'Reading and writing in the folder …',
    done: '{joined, plural, =0 {Today’s file is in the folder.} one {Today’s file is in the folder, and what one other machine had is added.} other {Today’s file is in the folder, and what # other machines had is added.}}',
    unread:
      '{count, plural, one {One file} other {# files}} could not be read now: locked with another passphrase, from a newer version of Medspill or not fully synced. We will try again.',
    failed:
      'The folder could not be opened or written to. What you have here is untouched. See whether the folder still exists, or choose another.',
    limits: 'What the folder cannot do',
    limit: {
      slow: 'It is as fast as its syncing. If two people change the same thing before the files have arrived, the later change stands.',
      access: 'Everybody with access to the folder can read the files, unless they have a passphrase.',
      erased:
        'When you erase everything about a person, it leaves today’s file and the copy from before an update. In the files of the days before, yours and the others’, it may stay until 14 newer days are written, but it does not come back here.',
      asked: 'The file is written while Medspill is open. After a restart the browser may ask for a click first.',
    },
  },
  copies: {
    title: 'Copies from before an update',
    why: 'Medspill makes a copy by itself before its storage is rebuilt. If you do not need it, leave it be.',
    made: 'Made {when}',
  },
  nudge: {
    title: 'Keep what you have gathered',
    never: 'There is no backup yet. If the extension is removed, everything goes with it.',
    old: 'Last backed up {when}.',
    take: 'Take a backup',
    openFolder: 'Open the folder “{folder}” again',
    later: 'In a week',
    erased: {
      title: 'Something is left after the erasing',
      body: 'The person you erased also stands in a file from before an update. Medspill takes it away once the folder is open again.',
    },
  },
  tables: 'Save as tables',
  tablesHint: 'For spreadsheets. Text that looks like a formula stays text.',
  table: {
    posts: 'Posts',
    snapshots: 'Readings',
    contributions: 'Who helped',
    people: 'Colleagues',
    claims: 'What Medspill says of each post, and why',
  },
  erase: 'Erase everything',
  eraseHint: 'Everything in Medspill disappears from this browser. A backup first is a good idea.',
  eraseFolder:
    'The daily files in the folder “{folder}” are yours and stay. Medspill takes the copy from before an update with it, if the browser lets us in.',
  eraseAsk: 'Erase everything?',
  eraseYes: 'Yes, erase everything',
};
