import type { welcome as nb } from '../nb/welcome.ts';
import type { Translated } from '../words.ts';

/** The first minutes: language, platforms, one of three doors. */
export const welcome: Translated<typeof nb> = {
  title: 'Welcome to Medspill',
  intro: 'You make posts about the whole company. Medspill helps you tell everyone who pitched in how it went.',
  local: 'Everything stays on this machine. Nothing is sent anywhere.',
  step: 'Step {step} of 3',
  language: 'Which language would you like?',
  platforms: 'Where do you post?',
  platformsHint: 'Choose the ones you use. You can change it at any time.',
  next: 'Continue',
  back: 'Back',
  doors: 'Where would you like to begin?',
  page: {
    title: 'With a post you have open',
    body: 'Go to the post, click the Medspill icon at the top of the browser, and save the numbers.',
    action: 'Show me how',
    how: 'Open the post in a tab. Click the Medspill icon (or press Alt+Shift+M). If you do not see it, click the puzzle piece and pin Medspill.',
  },
  file: {
    title: 'With an export file',
    body: 'Then there is something to compare with from day one.',
    action: 'Bring in a file',
  },
  sample: {
    title: 'Look around first',
    body: 'An invented company with posts and colleagues. Removed in one click.',
    action: 'Show the sample',
  },
  later: 'Skip',
};
