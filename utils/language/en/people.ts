import type { people as nb } from '../nb/people.ts';
import type { Translated } from '../words.ts';

/** Colleagues, their help, and what they have agreed to. */
export const people: Translated<typeof nb> = {
  title: 'Colleagues',
  search: 'Find a colleague',
  add: 'Add a colleague',
  addNamed: 'Add “{name}”',
  name: 'Name',
  nameNeeded: 'Write a name first.',
  department: 'Department',
  email: 'E-mail',
  language: 'Language in messages',
  removed: '{name} is removed',
  remove: 'Remove {name}',
  whatDidTheyDo: 'What did they do?',
  helpedWith: 'Has helped with',
  helpedWithCount: '{count, plural, =0 {Not listed on any post yet} one {One post} other {# posts}}',
  empty: {
    title: 'The people who help you will be here',
    body: 'The one in the picture, the one who reads proofs, the one with the idea. Add the first, and you can thank with numbers that are true.',
    action: 'Add a colleague',
  },
  purpose: 'This register exists to thank and ask people well. It lies on this machine only.',
  role: {
    idea: 'Idea',
    expertise: 'Expertise',
    onCamera: 'On camera',
    photo: 'Photo',
    quote: 'Quote',
    proofreading: 'Proofreading',
    access: 'Opened doors',
    other: 'Other',
  },
  roleDid: {
    idea: 'had the idea',
    expertise: 'explained the subject',
    onCamera: 'was on camera',
    photo: 'took the pictures',
    quote: 'gave us a quote',
    proofreading: 'read the proofs',
    access: 'opened doors',
    other: 'helped',
  },
  languageName: {
    nb: 'Bokmål',
    nn: 'Nynorsk',
    en: 'English',
  },
};
