import { describe, expect, it } from 'vitest';
import { stateOfReading } from '../../../utils/capture/read-state.ts';
import { closedPage, whyNotInjected } from '../../../utils/capture/start-reading.ts';
import type { PageReading, ProblemKind } from '../../../utils/model/readings.ts';
import { pageReading, postReading } from '../database/fresh-database.ts';

const known = {
  takenAt: '2026-11-24T12:00:00.000Z',
  health: { promised: 1, read: 1, fallbacks: 0, jumps: [], level: 'good' as const },
  known: [],
  diagnosis: null,
};

function empty(...kinds: ProblemKind[]): PageReading {
  return { ...pageReading(), problems: kinds.map((kind) => ({ kind, about: null })) };
}

describe('the screen a reading leads to', () => {
  it('shows what was read', () => {
    const reading = pageReading(postReading({ nativeId: 'activity:1' }));
    expect(stateOfReading(reading, known)).toEqual({ state: 'read', reading, ...known });
  });

  it('throws away a page that changed while it was read, numbers and all', () => {
    const reading = {
      ...pageReading(postReading({ nativeId: 'activity:1' })),
      problems: empty('page-changed-while-reading').problems,
    };
    expect(stateOfReading(reading, known)).toEqual({ state: 'page-changed', platform: 'linkedin', diagnosis: null });
  });

  it.each([
    ['not-signed-in', 'not-signed-in'],
    ['still-loading', 'still-loading'],
    ['no-post-here', 'no-post-here'],
    ['unknown-page', 'unknown-page'],
    ['other-period', 'other-period'],
    ['unknown-layout', 'unknown-layout'],
    ['language-not-covered', 'language-not-covered'],
    ['post-not-identified', 'unknown-layout'],
    ['stopped-by-time', 'failed'],
  ] as const)('says %s as the screen %s', (kind, state) => {
    expect(stateOfReading(empty(kind), known).state).toBe(state);
  });

  it('says a stranger page by its host only', () => {
    const reading = { ...empty('not-a-platform'), platform: null, pageUrl: 'https://intranett.example/kari?id=7' };
    expect(stateOfReading(reading, known)).toEqual({ state: 'not-a-platform', host: 'intranett.example' });
  });

  it.each(['https://m.facebook.com/story.php?story_fbid=1', 'https://mbasic.facebook.com/havblikk/posts/1234567890'])(
    'says of %s that it is a page for phones, whatever is missing there',
    (pageUrl) => {
      for (const kind of ['unknown-layout', 'not-signed-in', 'still-loading', 'no-post-here'] as const)
        expect(stateOfReading({ ...empty(kind), platform: 'facebook', pageUrl }, known).state).toBe('phone-page');
      const reading = { ...pageReading(postReading({ nativeId: '1234567890' })), pageUrl };
      expect(stateOfReading(reading, known).state).toBe('read');
    },
  );

  it('calls a platform page without posts or reasons an unknown layout', () => {
    expect(stateOfReading(empty(), known).state).toBe('unknown-layout');
  });
});

describe('the screen a refused tab leads to', () => {
  it.each([
    ['chrome://extensions/', 'browser-page'],
    ['about:config', 'browser-page'],
    ['edge://settings', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', 'store-page'],
    ['https://addons.mozilla.org/nb-NO/firefox/', 'store-page'],
  ])('knows %s as a %s', (url, why) => {
    expect(closedPage(url)).toEqual({ state: 'cannot-read-tab', why });
  });

  it('lets ordinary pages through', () => {
    expect(closedPage('https://www.linkedin.com/feed/')).toBeNull();
    expect(closedPage('https://chromewebstore.google.com.evil.example/')).toBeNull();
  });

  it.each([
    [
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      'needs-click',
    ],
    [
      'Cannot access contents of url "https://www.linkedin.com/feed/". Extension manifest must request permission to access this host.',
      'needs-click',
    ],
    ['Missing host permission for the tab', 'needs-click'],
    ['Missing host permission for the tab or frames', 'needs-click'],
    ['The extensions gallery cannot be scripted.', 'cannot-read-tab'],
    ['Cannot access a chrome:// URL', 'cannot-read-tab'],
    ['No tab with id: 12', 'cannot-read-tab'],
    ['Frame with ID 0 was removed.', 'cannot-read-tab'],
    ['Extension context invalidated.', 'updated-just-now'],
    ["Could not load file: 'reader.js'.", 'updated-just-now'],
    ['Something nobody has seen', 'failed'],
  ])('takes "%s" for %s', (message, state) => {
    expect(whyNotInjected(new Error(message), 'https://www.linkedin.com/feed/').state).toBe(state);
  });
});
