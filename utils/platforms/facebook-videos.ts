import { parseCount } from '../reading/counts.ts';
import { islandsMentioning } from '../reading/islands.ts';
import { asCount, asRecord, asText, findRecords, pick } from '../reading/json.ts';
import { bareCount, labelKey, labelWithNumber } from '../reading/labelled-leaves.ts';
import { mainPart, metaOf, type Page } from '../reading/page.ts';
import type { Place } from '../reading/place.ts';
import type { PostPlan } from '../reading/post-plan.ts';
import { type CountSeen, type CountSource, fromFunction, source } from '../reading/sources.ts';
import { facebook } from './facebook.ts';
import { facebookCards } from './facebook-card.ts';
import { drawnCounts } from './facebook-counts.ts';
import { facebookPostId, facebookUrl } from './facebook-ids.ts';
import { COMMENT } from './facebook-links.ts';
import { VIDEO_PATH } from './hosts.ts';
import type { Platform } from './platform.ts';

/**
 * Reels and the watch page: one video fills the page, without a post around it. No such page was to be had; built on
 * what several projects of 2026 describe. The page's JSON holds the videos that come next as well, and one video's
 * numbers lie in several records: only what names this video, or hangs on something that does, is taken.
 */
type Count = 'reactions' | 'comments' | 'shares' | 'views';
type Facts = { postId: string; at: string; author: string; text: string } & Record<Count, string>;

const known = new WeakMap<Page, Partial<Facts>>();

/** The videos a record of the embedded JSON says it is about. */
function videosOf(record: Record<string, unknown>): (string | null)[] {
  const attached = Array.isArray(record.attachments) ? (record.attachments as unknown[]) : [];
  const urls = [asText(record.url), asText(pick(record, 'short_form_video_context', 'shareable_url'))].map(facebookUrl);
  return [
    ...attached.map((one) => asText(pick(one, 'media', 'id'))),
    ...['video', 'playback_video'].map((part) => asText(pick(record, 'short_form_video_context', part, 'id'))),
    ...urls.map((url) => url && /^\/(?:reel|watch)\b|\/videos\//.test(url.pathname) && facebookPostId(url)),
    'fb_reel_react_button' in record ? asText(pick(record, 'video', 'id')) : null,
    record.__typename === 'Video' || 'creation_story' in record ? asText(record.id) : null,
  ].filter((id) => id !== null && id !== false);
}

/** "2.2K" as well as 22: a shortened number is printed in English whatever the language of the page. */
const numberIn = (value: unknown): string | null => {
  const count = asCount(value);
  if (count !== null) return String(count);
  return typeof value === 'string' && /^\d+(?:\.\d+)?[KM]$/.test(value) ? value : null;
};

/** What one record says. Each list: the first that is there. */
function factsIn(record: Record<string, unknown>): Record<keyof Facts, string | null> {
  const story = asRecord(record.creation_story) ?? asRecord(record.story) ?? record;
  const media = asRecord(pick(story, 'attachments', 0, 'media')) ?? record;
  const reel = pick(story, 'short_form_video_context');
  const button = pick(story, 'fb_reel_react_button', 'story', 'feedback') ?? {};
  const feedbacks = [story.feedback, media.feedback, record.feedback];
  const first = (...values: unknown[]): string | null => values.map(numberIn).find((one) => one !== null) ?? null;
  const each = (...way: string[]): unknown[] => feedbacks.map((one) => pick(one, ...way));
  const created = asCount(story.creation_time);
  return {
    postId: asText(story.post_id),
    at: created ? String(created) : null,
    author:
      asText(pick(reel, 'video_owner', 'name')) ??
      asText(pick(story, 'actors', 0, 'name')) ??
      asText(pick(media, 'owner', 'name')),
    text: asText(pick(story, 'message', 'text')),
    reactions: first(
      pick(button, 'unified_reactors', 'count'),
      pick(button, 'reaction_count', 'count'),
      pick(button, 'likers', 'count'),
      ...each('reaction_count', 'count'),
    ),
    comments: first(...each('total_comment_count'), ...each('comment_rendering_instance', 'comments', 'total_count')),
    shares: first(...each('share_count', 'count'), ...each('share_count_reduced')),
    views: first(
      ...each('video_view_count_renderer', 'feedback', 'play_count'),
      media.play_count,
      media.play_count_reduced,
    ),
  };
}

/** What the embedded JSON says of the page's video. Where two of its records say two things, neither is believed. */
function factsOf(page: Page, id: string): Partial<Facts> {
  const built = known.get(page);
  if (built) return built;
  const isOwn = (record: Record<string, unknown>): boolean => {
    const videos = videosOf(record);
    return videos.length > 0 && videos.every((one) => one === id);
  };
  const records = islandsMentioning(page, [id]).flatMap((island) => findRecords(island, isOwn, page.work, true));
  const facts: Partial<Facts> = {};
  const doubted = new Set<string>();
  for (const said of records.map(factsIn)) {
    for (const [name, value] of Object.entries(said) as [keyof Facts, string | null][]) {
      if (value === null) continue;
      if (facts[name] !== undefined && facts[name] !== value) doubted.add(name);
      facts[name] ??= value;
    }
  }
  for (const name of doubted) delete facts[name as keyof Facts];
  known.set(page, facts);
  return facts;
}

const fact = (place: Place, name: keyof Facts): string | null =>
  (place.pageId ? factsOf(place.page, place.pageId)[name] : null) ?? null;

const stated = (name: Count): CountSource =>
  fromFunction('json', `${name} of this video in the embedded JSON`, (place) => {
    const raw = fact(place, name);
    return raw === null ? null : { raw, locale: 'en' };
  });

const BUTTONS = {
  reactions: /^(?:like|lik|liker|lika|likar|gilla|synes godt om|gefällt mir)$/,
  comments: /^(?:comment|kommenter|kommentér|kommentera|kommentieren)$/,
  shares: /^(?:share|del|dela|teilen)$/,
};

/** The number in or under the only button of its kind: several reels on the page have several. */
const atButton = (metric: keyof typeof BUTTONS): CountSource =>
  fromFunction('text', `number at the button for ${metric}`, (place): CountSeen | null => {
    const { page } = place;
    const buttons = place.findAll('[role="button"][aria-label], button[aria-label]');
    const own = buttons.filter((one) => BUTTONS[metric].test(labelKey(place.attribute(one, 'aria-label') ?? '')));
    const [button, ...others] = own;
    if (!button || others.length > 0) return null;
    for (let at: Element | null = button; at && at !== place.root; at = page.dom.parent(at)) {
      const around = at;
      if (buttons.some((other) => other !== button && page.dom.contains(around, other))) return null;
      const text = place.text(at, { limit: 60 });
      if (text && bareCount(text, page.language)) return { raw: text };
    }
    return null;
  });

/** The row under the video: a second row on the page would be another's. */
const inRow = (metric: Count): CountSource =>
  fromFunction('text', `${metric} in the row under the video`, (place) =>
    place.findAll('[role="toolbar"]').length > 1 ? null : (drawnCounts(place)[metric] ?? null),
  );

/** "22K views · 1.4K reactions | …" is what people who are not signed in are told; it describes the first page of the tab. */
const inTitle = (metric: Count): CountSource =>
  fromFunction('title', 'og:title', ({ page, pageId }): CountSeen | null => {
    const url = facebookUrl(metaOf(page, 'og:url'));
    if (!url || !pageId || facebookPostId(url) !== pageId) return null;
    const [numbers] = (metaOf(page, 'og:title') ?? '').split(' | ');
    const said = (numbers ?? '')
      .split('·')
      .map((part) => labelWithNumber(part, page.language, { postIdsIn: () => [], labels: { plays: 'views' } }));
    const own = said.find((one) => one?.metric === metric);
    if (!own || said.some((one) => one === null)) return null;
    const count = parseCount(own.raw, page.language, { printing: 'unknown' });
    return count.value === null ? null : { raw: own.raw, value: count.value, low: count.low, high: count.high };
  });

const counts = {
  reactions: [stated('reactions'), inRow('reactions'), atButton('reactions'), inTitle('reactions')],
  comments: [stated('comments'), inRow('comments'), atButton('comments'), inTitle('comments')],
  shares: [stated('shares'), inRow('shares'), atButton('shares')],
  views: [stated('views'), inRow('views'), inTitle('views')],
} satisfies PostPlan['metrics'];

const videos: PostPlan = {
  name: 'reels and watch pages',
  on: ['viewer', 'post'],
  roots(page, facts) {
    const isVideo = VIDEO_PATH.test(page.url.pathname);
    const main = mainPart(page);
    if (!isVideo || !facts.id || !main || facebookCards(page, facts).length > 0) return [];
    return [{ element: main, seed: { root: main, parts: [], ids: [facts.id], story: null } }];
  },
  fences: COMMENT,
  ids: [
    source('number of the video in the address, of its post in the JSON', (place) => {
      const post = fact(place, 'postId');
      return place.pageId ? [...(post ? [post] : []), place.pageId] : null;
    }),
  ],
  // Nothing of the video was found: the page is not drawn yet, or in a way nobody has described.
  isShell: (place) =>
    ![...counts.reactions, ...counts.comments, ...counts.shares, ...counts.views].some((one) => one.read(place)),
  author: [source('owner of this video in the embedded JSON', (place) => fact(place, 'author'))],
  text: [source('message of this video in the embedded JSON', (place) => fact(place, 'text'))],
  time: [
    source('creation_time of this video in the embedded JSON', (place) => {
      const at = fact(place, 'at');
      return at === null ? null : { at: Number(at) * 1000 };
    }),
  ],
  format: [source('the page of a video', () => 'video' as const)],
  url: ({ pageId }) => `https://www.facebook.com/reel/${pageId}`,
  metrics: counts,
  promises: ['reactions', 'comments', 'shares'],
};

/** Facebook at the addresses of one video: posts as everywhere (a dialog may lie over the video), and the video itself. */
export const facebookVideos: Platform = { ...facebook, posts: [...facebook.posts, videos] };
