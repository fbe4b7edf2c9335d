import type { PlatformId } from '../model/platforms.ts';
import type { PostFormat } from '../model/readings.ts';

const networks: readonly [RegExp, PlatformId][] = [
  [/linkedin/i, 'linkedin'],
  [/facebook/i, 'facebook'],
  [/instagram/i, 'instagram'],
  [/threads/i, 'threads'],
  [/tiktok/i, 'tiktok'],
  [/youtube/i, 'youtube'],
  [/bluesky/i, 'bluesky'],
  [/mastodon/i, 'mastodon'],
  [/^x$|twitter|^x\b/i, 'x'],
];

/** A network as a cell names it. */
export function platformOfName(name: string): PlatformId | null {
  const text = name.trim();
  return text === '' ? null : (networks.find(([pattern]) => pattern.test(text))?.[1] ?? null);
}

const formats: readonly [RegExp, PostFormat][] = [
  [/carou|karus|carrus/i, 'carousel'],
  [/reel|video|vidéo|vídeo|wideo|rolk/i, 'video'],
  [/stor(?:y|ies)|historie|händelse|stories/i, 'story'],
  [/photo|foto|image|imag|bild|billed|kuva|zdj|immagin/i, 'image'],
  [/document|dokument|documento/i, 'document'],
  [/link|lenk|länk|lien|enlace|article|artik/i, 'link'],
  [/poll|avstem|umfrage|encuesta|sondage/i, 'poll'],
  [/status|text|tekst/i, 'text'],
];

/** The form of a post as an export names it, in any language with a word like it. Null: not said. */
export function formatOf(cell: string): PostFormat | null {
  const text = cell.trim();
  return text === '' ? null : (formats.find(([pattern]) => pattern.test(text))?.[1] ?? 'other');
}

/** Whether a cell says sponsored or organic; null when it says neither. */
export function paidOf(cell: string): boolean | null {
  if (/sponsor|spons|patroc|gesponsert|sponset|promot|betal/i.test(cell)) return true;
  return /organ/i.test(cell) ? false : null;
}
