import { mendText } from './mend-text.ts';

/**
 * Bytes of a text file as text, whatever the export was written in: UTF-8 or UTF-16 with or without a byte-order mark,
 * else the old one-byte writing of Windows or the Mac. Null when it cannot be text (zero bytes in the wrong places).
 * Meta writes UTF-16 LE for page-level files and UTF-8 with a mark for content; old Excel re-saves in windows-1252.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd > 0) {
    // Latin text in UTF-16 has a zero in every second byte. Zeros anywhere else are not text.
    if (odd > sample.length * 0.3 && even < sample.length * 0.02) return new TextDecoder('utf-16le').decode(bytes);
    if (even > sample.length * 0.3 && odd < sample.length * 0.02) return new TextDecoder('utf-16be').decode(bytes);
    return null;
  }
  const text = utf8(bytes) ?? utf8(bytes.subarray(0, endOfWholeSigns(bytes)));
  if (text === null) return oneByteSigns(bytes);
  // As many signs as bytes: there is nothing to mend.
  return text.length === bytes.length ? text : mendText(text);
}

const ofWindows = new Set([0xe6, 0xf8, 0xe5]);
const ofTheMac = new Set([0xbe, 0xbf, 0x8c]);

/** Windows and the Mac keep æ, ø and å in different places; what stands there for the other (¾ ¿ Œ) is never inside a word. */
function oneByteSigns(bytes: Uint8Array): string {
  let [windows, mac] = [0, 0];
  for (let at = 1; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (byte < 128) continue;
    const before = (bytes[at - 1] as number) | 32;
    if (ofWindows.has(byte)) windows += 1;
    else if (ofTheMac.has(byte) && before >= 97 && before <= 122) mac += 1;
  }
  return new TextDecoder(mac > windows ? 'macintosh' : 'windows-1252').decode(bytes);
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Where the last whole sign ends: a download that was cut may end in the middle of an å. */
function endOfWholeSigns(bytes: Uint8Array): number {
  let at = bytes.length - 1;
  while (at > bytes.length - 4 && at > 0 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at -= 1;
  return (bytes[at] ?? 0) >= 0xc0 ? at : bytes.length;
}
