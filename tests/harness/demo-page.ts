import { SAMPLE_COMPANY } from '../../utils/database/sample-words.ts';
import type { ServedPage } from './browser.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

export interface DemoPost {
  /** Where the page is served: a real address of a platform. */
  url: string;
  nativeId: string;
  text: string;
  html: string;
  numbers: { impressions: number; reactions: number; comments: number; reposts: number };
}

/**
 * A post page of our own making in the manner of LinkedIn's classic front end, about an invented post of the sample
 * company, published `ageDays` before `now`: LinkedIn's ids hold the time in their upper bits, so the id is made from it.
 */
export function demoPost(
  now: Date,
  { ageDays = 7, language = 'nb' }: { ageDays?: number; language?: 'nb' | 'en' } = {},
): DemoPost {
  const publishedMs = BigInt(now.getTime() - ageDays * DAY_MS);
  const number = (publishedMs << 22n) + 1977n;
  const nativeId = `activity:${number}`;
  const numbers = { impressions: 6940, reactions: 214, comments: 31, reposts: 12 };
  const text = {
    nb: 'I natt tok vi gjennomslag i Skaretunnelen. Kari sto nærmest da lyset kom, og det er hun som forklarer hvordan vi traff på åtte millimeter.',
    en: 'Last night we broke through in the Skare tunnel. Kari stood nearest when the light came, and she explains how we met within eight millimetres.',
  }[language];
  const words = {
    nb: {
      shown: 'visninger',
      analytics: 'Vis analyse',
      reactions: 'reaksjoner',
      comments: 'kommentarer',
      reposts: 'delinger',
      followers: 'følgere',
      age: `${ageDays} d.`,
    },
    en: {
      shown: 'impressions',
      analytics: 'View analytics',
      reactions: 'reactions',
      comments: 'comments',
      reposts: 'reposts',
      followers: 'followers',
      age: `${ageDays}d`,
    },
  }[language];
  const count = (value: number) => value.toLocaleString(language === 'nb' ? 'nb-NO' : 'en-US');
  const html = `<!doctype html>
<html lang="${language === 'nb' ? 'no' : 'en'}">
<head>
<meta charset="utf-8">
<link rel="icon" href="data:,">
<title>${SAMPLE_COMPANY} | LinkedIn</title>
<style>
  body { margin: 0; background: #f4f2ee; font: 15px/1.5 system-ui, sans-serif; color: #191919; }
  main { max-width: 560px; margin: 32px auto; }
  .feed-shared-update-v2 { background: #fff; border: 1px solid #dfdeda; border-radius: 8px; padding: 16px; }
  .update-components-actor__container a { display: flex; gap: 12px; color: inherit; text-decoration: none; }
  .picture { inline-size: 48px; block-size: 48px; background: linear-gradient(135deg, #31566b, #9db8a8); }
  .update-components-actor__title { font-weight: 600; }
  small { color: #666; display: block; }
  .update-components-image { block-size: 260px; margin: 12px -16px; background: linear-gradient(180deg, #2b2f36, #6b5b45 60%, #f3d27a); }
  .social-details-social-counts { display: flex; gap: 12px; list-style: none; padding: 0; }
  button { background: none; border: 0; color: #666; font: inherit; }
</style>
</head>
<body>
<main>
  <div class="feed-shared-update-v2" data-urn="urn:li:${nativeId}" role="article">
    <div class="update-components-actor__container">
      <a href="https://www.linkedin.com/company/havblikk-entreprenor/posts">
        <span class="picture"></span>
        <span>
          <span class="update-components-actor__title"><span aria-hidden="true">${SAMPLE_COMPANY}</span></span>
          <small class="update-components-actor__description">2 318 ${words.followers}</small>
          <small class="update-components-actor__sub-description"><span aria-hidden="true">${words.age}</span></small>
        </span>
      </a>
    </div>
    <div class="update-components-text"><span dir="ltr">${text}</span></div>
    <div class="update-components-image"></div>
    <ul class="social-details-social-counts">
      <li><button aria-label="${count(numbers.reactions)} ${words.reactions}"><span data-test-reactions-icon-type="LIKE"></span>
        <span class="social-details-social-counts__reactions-count">${count(numbers.reactions)}</span></button></li>
      <li class="social-details-social-counts__comments"><button>${count(numbers.comments)} ${words.comments}</button></li>
      <li><button>${count(numbers.reposts)} ${words.reposts}</button></li>
    </ul>
    <a class="ca-entry-point" href="https://www.linkedin.com/analytics/post-summary/urn:li:${nativeId}/">
      <span class="ca-entry-point__num-views"><strong>${count(numbers.impressions)} ${words.shown}</strong></span> · ${words.analytics}</a>
  </div>
</main>
</body>
</html>
`;
  return { url: `https://www.linkedin.com/feed/update/urn:li:${nativeId}/`, nativeId, text, html, numbers };
}

/** The page as the browser harness serves it. */
export function servedDemo(post: DemoPost): ReadonlyMap<string, ServedPage> {
  return new Map([[post.url, { html: post.html }]]);
}
