import type { PostHistory } from '../model/post-history.ts';
import { publishedMsOf } from './timeline.ts';

/** A trait as a question that a post answers with yes, no, or not known. */
export interface Trait {
  name: string;
  /** Traits of one family exclude each other (formats) or are one question (people). */
  family: string;
  has: (post: PostHistory) => boolean | null;
}

/** A text of so many characters or more is long. */
const LONG_TEXT = 280;

function isoWeekday(post: PostHistory): number | null {
  const ms = publishedMsOf(post);
  // Noon in Norway is before midnight everywhere that matters here; an hour either way moves few posts.
  return ms === null ? null : new Date(ms).getUTCDay() || 7;
}

const isVideo = (post: PostHistory): boolean | null =>
  post.note?.traits.video ?? (post.post.format === null ? null : post.post.format === 'video');

/**
 * Every trait the posts can be asked about: what the user marked (`people`, `video`, her own), format, topic, weekend, text
 * length; and, for asked questions and for holding them fixed, single weekdays and who contributed. An unanswered trait is
 * null, never no. Sorted by name.
 */
export function traitsOf(posts: readonly PostHistory[]): Trait[] {
  const traits = new Map<string, Trait>();
  const add = (name: string, family: string, has: Trait['has']): void => {
    if (!traits.has(name)) traits.set(name, { name, family, has });
  };
  for (const post of posts) {
    for (const name of Object.keys(post.note?.traits ?? {})) {
      if (name !== 'video') add(name, name, (p) => p.note?.traits[name] ?? null);
    }
    const { format } = post.post;
    if (isVideo(post) !== null) add('video', 'format', isVideo);
    if (format !== null && format !== 'video') {
      add(`format=${format}`, 'format', (p) => (p.post.format === null ? null : p.post.format === format));
    }
    const topic = post.note?.topic;
    if (topic) add(`topic=${topic}`, 'topic', (p) => (p.note?.topic ? p.note.topic === topic : null));
    const weekday = isoWeekday(post);
    if (weekday !== null) {
      add('weekend', 'weekday', (p) => overDay(p, (day) => day >= 6));
      add(`weekday=${weekday}`, 'weekday', (p) => overDay(p, (day) => day === weekday));
    }
    if (post.post.excerpt !== null) {
      add('length=long', 'length', (p) => (p.post.excerpt === null ? null : p.post.excerpt.length >= LONG_TEXT));
    }
    for (const { colleagueId } of post.contributions) {
      if (colleagueId) {
        const name = `by=${colleagueId}`;
        add(name, name, (p) => p.contributions.some((c) => c.colleagueId === colleagueId));
      }
    }
  }
  return [...traits.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function overDay(post: PostHistory, test: (weekday: number) => boolean): boolean | null {
  const weekday = isoWeekday(post);
  return weekday === null ? null : test(weekday);
}

/** Traits a scan goes through by itself. Single weekdays and single colleagues only when somebody asks (method 2.4). */
export function isScanned(trait: Trait): boolean {
  return !trait.name.startsWith('weekday=') && !trait.name.startsWith('by=');
}
