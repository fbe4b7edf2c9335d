import { linkedinAddresses } from './linkedin-addresses.ts';
import type { Platform } from './platform.ts';

const encoded = (id: string) => `https://www.linkedin.com/feed/update/urn:li:${id}/`;

/** What is the same for both of LinkedIn’s readers: its addresses, and why a page may hold no post. */
export const linkedinPages: Platform = {
  ...linkedinAddresses,
  name: 'LinkedIn',
  status: 'seen',
  checkedOn: '2026-11-24',
  examples: [
    {
      url: 'https://www.linkedin.com/posts/fjordkraft-bygg_vi-bygger-activity-7368318536743538688-R0tM',
      kind: 'post',
      id: 'activity:7368318536743538688',
    },
    {
      url: 'https://no.linkedin.com/posts/navn_tekst-ugcPost-7368318536743538688-abcd?trk=x',
      kind: 'post',
      id: 'ugcPost:7368318536743538688',
    },
    {
      url: 'https://www.linkedin.com/feed/update/urn:li:activity:7368318536743538688/',
      kind: 'post',
      id: 'activity:7368318536743538688',
    },
    {
      url: 'https://www.linkedin.com/company/fjordkraft-bygg/posts/?feedView=all',
      kind: 'profile',
      account: 'fjordkraft-bygg',
    },
    { url: 'https://www.linkedin.com/company/107519091/admin/analytics/updates/', kind: 'admin', account: '107519091' },
    {
      url: 'https://www.linkedin.com/company/107519091/admin/page-posts/published/',
      kind: 'profile',
      account: '107519091',
    },
    {
      url: 'https://www.linkedin.com/analytics/post-summary/urn:li:activity:7368318536743538688/',
      kind: 'admin',
      id: 'activity:7368318536743538688',
    },
    { url: 'https://www.linkedin.com/in/kari/recent-activity/all/', kind: 'profile', account: 'kari' },
    { url: 'https://www.linkedin.com/feed/', kind: 'feed' },
    { url: 'https://www.linkedin.com/authwall?trk=x', kind: 'no-post' },
  ],
  printing: 'truncates',
  permalink: (id) => (/^(?:activity|ugcPost|share):\d+$/.test(id) ? encoded(id) : null),
  posts: [],
  whyNone(page) {
    if (/^\/(?:authwall|login|uas|checkpoint|signup)(?:\/|$)/.test(page.url.pathname)) return 'not-signed-in';
    const { dom } = page;
    if (dom.find(dom.documentElement, 'code[id^="bpr-guid"], [data-id^="urn:li:activity:"]')) return 'still-loading';
    return dom.find(dom.documentElement, 'form[action*="login-submit"], .authwall-join-form') ? 'not-signed-in' : null;
  },
};
