import { asCount, asRecord, asText, findRecords, parseJson, pick } from '../reading/json.ts';
import type { Page } from '../reading/page.ts';
import type { PageFacts } from '../reading/post-plan.ts';
import { inMicrodata } from './youtube-microdata.ts';

/**
 * The records a YouTube page is loaded with: `ytInitialPlayerResponse` (the video) and `ytInitialData` (what stands
 * around it), each `var name = {…};` in a script of its own. They stay as they are when another video is opened in the
 * page, so nothing is taken from them unless the id is the one asked for.
 */
const records = new WeakMap<Page, Map<string, unknown[]>>();

function recordsNamed(page: Page, name: string): unknown[] {
  const known = records.get(page) ?? new Map<string, unknown[]>();
  records.set(page, known);
  const parsed = known.get(name);
  if (parsed) return parsed;
  const start = new RegExp(`^\\s*(?:var\\s+|window\\[?["']?)${name}["']?\\]?\\s*=\\s*(?=\\{)`);
  const found = page.scriptsOf('script:not([src])').flatMap((text) => {
    const match = start.exec(text.slice(0, 200));
    if (!match) return [];
    // Behind the record there may be more statements; none of them holds a brace on pages seen from 2022 to 2026.
    const whole = parseJson(text.slice(match[0].length, text.lastIndexOf('}') + 1), page.work);
    return whole === undefined ? [] : [whole];
  });
  known.set(name, found);
  return found;
}

/** The record of the video with this id, or null. */
export function playerRecord(page: Page, id: string): Record<string, unknown> | null {
  const own = recordsNamed(page, 'ytInitialPlayerResponse').find((one) => pick(one, 'videoDetails', 'videoId') === id);
  return asRecord(own);
}

/** The record of the page around the video with this id, or null. */
export function watchRecord(page: Page, id: string): Record<string, unknown> | null {
  const own = recordsNamed(page, 'ytInitialData').find(
    (one) =>
      pick(one, 'currentVideoEndpoint', 'watchEndpoint', 'videoId') === id ||
      pick(one, 'currentVideoEndpoint', 'reelWatchEndpoint', 'videoId') === id,
  );
  return asRecord(own);
}

/** The record of the channel whose page this is (by handle or channel id in the address), or null. */
export function channelRecord(page: Page, facts: PageFacts): Record<string, unknown> | null {
  const wanted = facts.account?.toLowerCase();
  const own = recordsNamed(page, 'ytInitialData').find((one) => {
    const about = pick(one, 'metadata', 'channelMetadataRenderer');
    const names = [asText(pick(about, 'externalId')), asText(pick(about, 'vanityChannelUrl'))?.split('/@')[1]];
    return wanted !== undefined && names.some((name) => name?.toLowerCase() === wanted);
  });
  return asRecord(own);
}

/** Full view count: `videoDetails.viewCount`. A live broadcast counts on, and before a premiere it is a nought nobody sees. */
export function viewsOf(page: Page, id: string): number | null {
  return isBroadcast(page, id) ? null : asCount(pick(playerRecord(page, id), 'videoDetails', 'viewCount'));
}

/** Whether the video's own record says that it is on air, or to come. */
export function isBroadcast(page: Page, id: string): boolean {
  const details = pick(playerRecord(page, id), 'videoDetails');
  return pick(details, 'isLive') === true || pick(details, 'isUpcoming') === true;
}

/** Full like count, on pages of 2025 and later. */
export function likesOf(page: Page, id: string): number | null {
  const facts = pick(playerRecord(page, id), 'microformat', 'playerMicroformatRenderer');
  return asCount(pick(facts, 'likeCount'));
}

/** Label of the like button: `like this video along with 43,864 other people`, or only words when likes are hidden. */
export function likeLabelOf(page: Page, id: string): string | null {
  const bar = pick(watchRecord(page, id), 'contents', 'twoColumnWatchNextResults', 'results');
  const [both] = findRecords(bar, (record) => 'segmentedLikeDislikeButtonViewModel' in record, page.work);
  const modern = pick(both, 'segmentedLikeDislikeButtonViewModel', 'likeButtonViewModel');
  const [button] = findRecords(modern, (record) => 'accessibilityText' in record, page.work);
  // Before 2024 a toggle with the icon LIKE, before 2022 not paired with the dislikes.
  const [toggle] = findRecords(bar, (record) => pick(record, 'defaultIcon', 'iconType') === 'LIKE', page.work);
  const older = pick(toggle, 'defaultText', 'accessibility', 'accessibilityData', 'label');
  return asText(pick(button, 'accessibilityText')) ?? asText(older);
}

/** The comment count as the comments' panel prints it: `2.7K`, `263`. */
export function commentsOf(page: Page, id: string): string | null {
  const panels = pick(watchRecord(page, id), 'engagementPanels');
  for (const panel of Array.isArray(panels) ? panels : []) {
    const section = pick(panel, 'engagementPanelSectionListRenderer');
    if (!asText(pick(section, 'panelIdentifier'))?.includes('comment')) continue;
    const text = pick(section, 'header', 'engagementPanelTitleHeaderRenderer', 'contextualInfo');
    return asText(pick(text, 'runs', 0, 'text')) ?? asText(pick(text, 'simpleText'));
  }
  return null;
}

/** Publishing date: with zone on newer pages, a bare day on older ones. */
export function publishDateOf(page: Page, id: string): string | null {
  const stored = asText(pick(playerRecord(page, id), 'microformat', 'playerMicroformatRenderer', 'publishDate'));
  return stored ?? inMicrodata(page, id, 'meta[itemprop="datePublished"]');
}

/** Title and channel of the video, and the channel's handle. */
export function namesOf(
  page: Page,
  id: string,
): { title: string | null; author: string | null; handle: string | null } {
  const player = playerRecord(page, id);
  const channel =
    asText(pick(player, 'microformat', 'playerMicroformatRenderer', 'ownerProfileUrl')) ??
    inMicrodata(page, id, '[itemprop="author"] link[itemprop="url"]', 'href');
  return {
    title: asText(pick(player, 'videoDetails', 'title')) ?? inMicrodata(page, id, 'meta[itemprop="name"]'),
    author:
      asText(pick(player, 'videoDetails', 'author')) ?? inMicrodata(page, id, '[itemprop="author"] [itemprop="name"]'),
    handle: channel?.split('/@')[1] ?? null,
  };
}

/** People waiting for a premiere or watching a broadcast are no views. */
export const live =
  /watching|waiting|ser på|venter|ventar|tittar|väntar|ser med|seere|zuschauer|warten|schauen|viendo|esperando|assistindo|spectateur|regarde|attente|spettator|attesa|kijkers|wachten|katso|odotta|ogląda|oczekuj|gledatel|зрител|смотр[яи]т|ожида|視聴中|待機|正在|시청 중|대기/i;

/** An age holds one number (`3 weeks ago`); the day and hour of a premiere several, in every language. */
export const isAge = (line: string): boolean => (line.match(/\p{Nd}+/gu) ?? []).length === 1;

/** What the record of a channel's tab says of one video. */
export interface Card {
  id: string;
  title: string | null;
  views: string | null;
  age: string | null;
}

/** The record of a channel's tab, in three shapes: new lockups, Shorts lockups, and the renderers before 2024. */
export function cardOf(record: Record<string, unknown>): Card | null {
  const lockup = asRecord(record.lockupViewModel);
  if (lockup) {
    const rows = pick(
      lockup,
      'metadata',
      'lockupMetadataViewModel',
      'metadata',
      'contentMetadataViewModel',
      'metadataRows',
    );
    const parts = pick(Array.isArray(rows) ? rows.at(-1) : null, 'metadataParts');
    const isVideo = lockup.contentType === 'LOCKUP_CONTENT_TYPE_VIDEO';
    const id = asText(lockup.contentId);
    if (!isVideo || !id || !Array.isArray(parts) || parts.length !== 2) return null;
    const title = asText(pick(lockup, 'metadata', 'lockupMetadataViewModel', 'title', 'content'));
    const age = asText(pick(parts, 1, 'accessibilityLabel')) ?? asText(pick(parts, 1, 'text', 'content'));
    const spoken = asText(pick(parts, 0, 'accessibilityLabel')) ?? '';
    return {
      id,
      title,
      views: live.test(spoken) || !isAge(age ?? '') ? null : asText(pick(parts, 0, 'text', 'content')),
      age,
    };
  }
  const short = asRecord(record.shortsLockupViewModel);
  if (short) {
    const id = asText(pick(short, 'onTap', 'innertubeCommand', 'reelWatchEndpoint', 'videoId'));
    const title = asText(pick(short, 'overlayMetadata', 'primaryText', 'content'));
    return id
      ? { id, title, views: asText(pick(short, 'overlayMetadata', 'secondaryText', 'content')), age: null }
      : null;
  }
  const video = asRecord(record.videoRenderer) ?? asRecord(record.gridVideoRenderer);
  const id = asText(video?.videoId);
  if (!video || !id) return null;
  const title = asText(pick(video, 'title', 'runs', 0, 'text')) ?? asText(pick(video, 'title', 'simpleText'));
  const views = asText(pick(video, 'viewCountText', 'simpleText'));
  // Without an age it is a broadcast, or one to come.
  const age = asText(pick(video, 'publishedTimeText', 'simpleText'));
  return { id, title, views: age === null ? null : views, age };
}
