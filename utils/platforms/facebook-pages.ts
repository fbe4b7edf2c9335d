import { facebookAddresses } from './facebook-addresses.ts';
import type { Platform } from './platform.ts';

/** What is the same for both of Facebook's readers: its addresses, and why a page may hold no post. */
export const facebookPages: Platform = {
  ...facebookAddresses,
  name: 'Facebook',
  status: 'seen',
  checkedOn: '2026-11-24',
  printing: 'truncates',
  examples: [],
  permalink: (id, account) =>
    `https://www.facebook.com/${account && !/^\d+$/.test(account) ? `${account}/posts/` : ''}${id}`,
  posts: [],
  whyNone(page, facts) {
    if (page.dom.find(page.dom.documentElement, '[role="article"] [role="status"], [role="dialog"] [role="status"]'))
      return 'still-loading';
    const hasForm = page.dom.find(page.dom.documentElement, 'form[action*="/login/"], #login_form');
    if (hasForm) return 'not-signed-in';
    // No page of one video was to be had.
    return facts.kind === 'viewer' ? 'unknown-page' : null;
  },
};
