import type { TimeSeen } from './sources.ts';

/** No platform of ours is older, and nothing is published after 2100: an id outside is no time. */
const EARLIEST = Date.UTC(2006, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

function within(at: number, latest = at): TimeSeen | null {
  if (!Number.isFinite(at) || at < EARLIEST || at > LATEST) return null;
  return at === latest ? { at } : { earliest: at, latest };
}

function digits(id: string): bigint | null {
  return /^\d{1,20}$/.test(id) ? BigInt(id) : null;
}

/**
 * `id >> 22` of a number, in two halves that plain numbers hold exactly: an import asks 100,000 times, and as many BigInts take a
 * tenth of a second. Not a number for anything else; longer than 20 digits, later than any post.
 */
function without22Bits(id: string): number {
  let [high, low] = [0, 0];
  for (let at = 0; at < id.length; at += 1) {
    const digit = id.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    if (at < id.length - 9) high = high * 10 + digit;
    else low = low * 10 + digit;
  }
  const rest = (high % 4_194_304) * 1e9 + low;
  return Math.floor(high / 4_194_304) * 1e9 + Math.floor(rest / 4_194_304);
}

/** LinkedIn activity, share or ugcPost number: its upper bits are milliseconds since 1970. Null: no such number. */
export function linkedinTime(id: string): TimeSeen | null {
  return within(without22Bits(id));
}

/**
 * X status number (snowflake, since 4 November 2010): milliseconds since 1288834974657. Older ones are mere counters: null.
 * The page prints the same second; the id is the finer one.
 */
export function xTime(id: string): TimeSeen | null {
  return Number(id) < 30_000_000_000 ? null : within(without22Bits(id) + 1_288_834_974_657);
}

/** TikTok video number: seconds since 1970. The upload begins then; the platform's own time was 0 to 17 s later. */
export function tiktokTime(id: string): TimeSeen | null {
  const number = digits(id);
  if (number === null) return null;
  const at = Number(number >> 32n) * 1000;
  return within(at, at + 60_000);
}

/** Mastodon status number on its own server: milliseconds since 1970. For posts from elsewhere it is the time of arrival. */
export function mastodonTime(id: string): TimeSeen | null {
  const number = digits(id);
  return number === null ? null : within(Number(number >> 16n));
}

const TID = '234567abcdefghijklmnopqrstuvwxyz';

/** Bluesky record key (TID): microseconds since 1970, as the writing app's clock had it. Null: another kind of key. */
export function blueskyTime(rkey: string): TimeSeen | null {
  if (!/^[2-7a-j][2-7a-z]{12}$/.test(rkey)) return null;
  let number = 0n;
  for (const sign of rkey) number = number * 32n + BigInt(TID.indexOf(sign));
  return within(Number((number >> 10n) / 1000n));
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The number behind an Instagram or Threads shortcode (its first 11 signs; private posts have more). Null: not one. */
export function mediaNumber(shortcode: string): string | null {
  if (!/^[\w-]{9,40}$/.test(shortcode)) return null;
  let number = 0n;
  for (const sign of shortcode.slice(0, 11)) number = number * 64n + BigInt(BASE64.indexOf(sign));
  return String(number);
}

/** When an Instagram or Threads upload began, from the media number or shortcode: milliseconds since 1314220021721. */
export function instagramUpload(id: string): number | null {
  // Seventeen digits are the interface for programs' own number, which hides nothing.
  const number = /^\d{12,}$/.test(id) ? /^\d{18,20}$/.exec(id)?.[0] : mediaNumber(id);
  const at = !number ? Number.NaN : Number(BigInt(number) >> 23n) + 1_314_220_021_721;
  return within(at) ? at : null;
}

/** Publishing was seen from a minute before the upload began to some hours after, and a scheduled post can lie a day. */
export function instagramTime(id: string): TimeSeen | null {
  const at = instagramUpload(id);
  return at === null ? null : within(at - 120_000, at + 24 * 3600_000);
}
