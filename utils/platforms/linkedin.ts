import { guestArticles, guestCards } from './linkedin-guest.ts';
import { linkedinPages } from './linkedin-pages.ts';
import { reactCards } from './linkedin-sdui.ts';
import { classicCards } from './linkedin-voyager.ts';
import type { Platform } from './platform.ts';

/**
 * LinkedIn: three front ends are live at once, chosen by account and by page (pages/dom-linkedin-meta.md 1.1). Analytics have a
 * reader of their own: linkedin-owner.ts.
 */
export const linkedin: Platform = { ...linkedinPages, posts: [reactCards, classicCards, guestCards, guestArticles] };
