/** The alphabet of Instagram's and Threads' shortcodes. Seen on the pages' own pairs of shortcode and media number. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The shortcode of an Instagram or Threads media number, as insights addresses hold it. Null when it is no such number. */
export function shortcodeOf(mediaNumber: string): string | null {
  if (!/^[1-9]\d{14,19}$/.test(mediaNumber)) return null;
  let code = '';
  for (let rest = BigInt(mediaNumber); rest > 0n; rest /= 64n) code = ALPHABET.charAt(Number(rest % 64n)) + code;
  return code;
}
