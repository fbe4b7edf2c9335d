import { recordsById } from '../reading/islands.ts';
import { asCount, asRecord, asText, findRecords, pick } from '../reading/json.ts';
import type { Page } from '../reading/page.ts';
import { facebookPostId, facebookUrl } from './facebook-ids.ts';

/** What the embedded JSON says of one post. Only from the post's own record; comments and shared originals have others. */
export interface Story {
  /** Its stable number first; then the number its counts hang on, and the id in its address. */
  readonly ids: readonly string[];
  readonly url: string | null;
  readonly author: string | null;
  readonly text: string | null;
  /** Milliseconds since 1970. */
  readonly publishedAt: number | null;
  readonly isPaid: boolean;
  readonly reactions: number | null;
  readonly comments: number | null;
  readonly shares: number | null;
  /** `play_count`, which is the number drawn; `video_view_count` beside it is another one and never drawn. */
  readonly plays: number | null;
}

const known = new WeakMap<Page, readonly Story[]>();

const isShort = (record: Record<string, unknown>, key: string): boolean => typeof record[key] === 'number';

function storyOf(page: Page, node: Record<string, unknown>): Story {
  const sections = pick(node, 'comet_sections');
  const first = (
    part: unknown,
    isWanted: (record: Record<string, unknown>) => boolean,
  ): Record<string, unknown> | null => findRecords(part, isWanted, page.work)[0] ?? null;
  const content = asRecord(pick(sections, 'content', 'story'));
  const summary = first(
    pick(sections, 'feedback'),
    (record) => asRecord(record.comet_ufi_summary_and_actions_renderer) !== null,
  );
  const counts = pick(summary, 'comet_ufi_summary_and_actions_renderer', 'feedback');
  const dated = [pick(sections, 'timestamp'), pick(sections, 'context_layout')]
    .map((part) => first(part, (record) => isShort(record, 'creation_time')))
    .find((record) => record !== null);
  const address = asText(pick(content, 'wwwURL'));
  const url = facebookUrl(address);
  const created = asCount(pick(dated, 'creation_time'));
  const comments = pick(counts, 'comment_rendering_instance', 'comments', 'total_count');
  const ids = [asText(node.post_id), asText(pick(counts, 'subscription_target_id')), url ? facebookPostId(url) : null];
  return {
    ids: [...new Set(ids.filter((id) => id !== null))],
    url: url?.href ?? null,
    author: asText(pick(node, 'actors', 0, 'name')) ?? asText(pick(content, 'actors', 0, 'name')),
    text: asText(pick(content, 'message', 'text')),
    publishedAt: created === null || created === 0 ? null : created * 1000,
    isPaid: asRecord(node.sponsored_data) !== null || asRecord(pick(content, 'sponsored_data')) !== null,
    reactions: asCount(pick(counts, 'reaction_count', 'count')),
    comments:
      asCount(comments) ??
      asCount(
        pick(
          counts,
          'comments_count_summary_renderer',
          'feedback',
          'comment_rendering_instance',
          'comments',
          'total_count',
        ),
      ),
    shares: asCount(pick(counts, 'share_count', 'count')),
    plays: asCount(pick(counts, 'video_view_count_renderer', 'feedback', 'play_count')),
  };
}

/** Every post of the embedded JSON, drawn or not: what is drawn decides which of them are read. */
function storiesOf(page: Page): readonly Story[] {
  const built = known.get(page);
  if (built) return built;
  const nodes = [...recordsById(page, 'post_id', ['post_id', 'comet_sections']).values()].flat();
  // Inner records of a post have its id and sections of their own; only the outermost holds counts.
  const stories = nodes
    .filter((node) => asRecord(pick(node, 'comet_sections', 'feedback')) !== null)
    .map((node) => storyOf(page, node));
  known.set(page, stories);
  return stories;
}

/** The one story that has any of the ids. Two different ones: none, the page contradicts itself. */
export function storyWithId(page: Page, ids: readonly string[]): Story | null {
  const found = storiesOf(page).filter((story) => story.ids.some((id) => ids.includes(id)));
  const [story] = found;
  return story && found.every((other) => other.ids[0] === story.ids[0]) ? story : null;
}

/** Comparable text: emoji are pictures on the page and characters in the record. */
const flat = (text: string): string =>
  text.replace(/\s+|\p{Cf}|\ufe0f|\p{Extended_Pictographic}|\p{Emoji_Modifier}/gu, '').toLowerCase();

/**
 * The one story whose author and text a card shows, for cards whose address is hidden until the pointer rests on the
 * date. The drawn text may be cut; at least 24 characters of it must be there and begin the story's own.
 */
export function storyWithText(page: Page, author: string, text: string): Story | null {
  const start = flat(text).slice(0, 80);
  if (start.length < 24) return null;
  const found = storiesOf(page).filter(
    (story) => story.author !== null && flat(story.author) === flat(author) && flat(story.text ?? '').startsWith(start),
  );
  const numbers = new Set(found.map((story) => story.ids[0]));
  return numbers.size === 1 ? (found[0] ?? null) : null;
}
