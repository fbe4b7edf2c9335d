import { describe, expect, it } from 'vitest';
import { classifySender } from '../../../utils/wire/sender.ts';

const chrome = { id: 'abcdefghijklmnop', origin: 'chrome-extension://abcdefghijklmnop' };
const firefox = { id: 'medspill@medspill.invalid', origin: 'moz-extension://5a1d9b1e-6b1f-4b0e-9c63-0d5e7c6f2a11' };

describe('who sent a message', () => {
  it('knows our own pages, also when they are opened as a tab', () => {
    expect(classifySender({ id: chrome.id, origin: chrome.origin }, chrome)).toBe('own-page');
    expect(classifySender({ id: chrome.id, origin: chrome.origin, tab: {}, frameId: 0 }, chrome)).toBe('own-page');
    const shown = { id: chrome.id, origin: chrome.origin, documentLifecycle: 'active' };
    expect(classifySender(shown, chrome)).toBe('own-page');
    expect(classifySender({ id: firefox.id, url: `${firefox.origin}/sidepanel.html` }, firefox)).toBe('own-page');
  });

  it.each([
    ['a script of ours in a platform page', { id: chrome.id, origin: 'https://www.linkedin.com', tab: {}, frameId: 0 }],
    ['a frame in a platform page', { id: chrome.id, origin: 'https://www.linkedin.com', tab: {}, frameId: 3 }],
    ['a page that claims our address', { id: chrome.id, origin: 'https://evil.example', url: `${chrome.origin}/x` }],
    ['an opaque origin', { id: chrome.id, origin: 'null', url: `${chrome.origin}/popup.html` }],
    ['another extension', { id: 'ponmlkjihgfedcba', origin: 'chrome-extension://ponmlkjihgfedcba' }],
    ['another extension that claims our origin', { id: 'ponmlkjihgfedcba', origin: chrome.origin }],
    ['an address that only begins like ours', { id: chrome.id, url: `${chrome.origin}.evil.example/` }],
    ['a frame at our own address', { id: chrome.id, origin: chrome.origin, tab: {}, frameId: 3 }],
    ['a page of ours not yet shown', { id: chrome.id, origin: chrome.origin, documentLifecycle: 'prerender' }],
    ['a page of ours put away', { id: chrome.id, origin: chrome.origin, documentLifecycle: 'cached' }],
    ['nobody', {}],
  ])('takes %s for a stranger', (_, sender) => {
    expect(classifySender(sender, chrome)).toBe('stranger');
  });
});
