import type { privacy as nb } from '../nb/privacy.ts';
import type { Translated } from '../words.ts';

/** What Medspill does with what it knows: the same words as in the stores. */
export const privacy: Translated<typeof nb> = {
  title: 'Privacy',
  short: 'Everything stays on your machine. Nothing is sent to us or to anyone else.',
  stored: {
    title: 'What is stored',
    body: 'The numbers and the text of posts you save, who helped, the messages you write, plans, tips, consents and settings. They are kept in the browser’s own storage on this machine.',
  },
  read: {
    title: 'What is read',
    body: 'The page you are on, when you click Medspill, and only what you see yourself. Nothing on the page is changed. If you follow posts on a platform, posts you have saved are read when you open them yourself. That is off until you turn it on.',
  },
  sent: {
    title: 'What is sent',
    body: 'Nothing. Medspill has no server, no account and no measuring of how it is used. You send your messages yourself, where you paste them.',
  },
  colleagues: {
    title: 'Colleagues’ names',
    body: 'Your company is responsible for the register of colleagues and should tell them about it. On each colleague’s page you can take out everything stored about the person, and erase it.',
  },
  delete: {
    title: 'When you want to delete',
    body: 'Under Backup you can erase everything. If you remove the extension, the browser removes everything in it. Backups and files you saved yourself are yours to delete.',
  },
  changed: 'Last changed 25 November 2026.',
};
