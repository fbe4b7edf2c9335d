const upper = [...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, at) => 128 + at))];
const byteOf = new Map(upper.map((sign, at) => [sign.charCodeAt(0), 128 + at]));

/**
 * Text that a program took for windows-1252 or Latin-1 and saved as UTF-8 again, as it was: `rÃ¸ret` is `røret`. Only where every
 * sign of it can be such a byte and the bytes are whole UTF-8; anything else is given back as it is (`NÃO` is Portuguese).
 */
export function mendText(text: string): string {
  // The first sign beyond the plain ones tells nearly every text that is well: one look, and no second copy of it.
  const at = text.search(/[^\0-\x7f]/);
  if (at === -1 || !isContinued(text, at)) return text;
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const byte = byteAt(text, at);
    if (byte === undefined) return text;
    bytes[at] = byte;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return text;
  }
}

function byteAt(text: string, at: number): number | undefined {
  const code = text.charCodeAt(at);
  // Below 256 it is the byte itself, in Latin-1 also those that windows-1252 gave to other signs.
  return code < 256 ? code : byteOf.get(code);
}

/** Whether a first byte of UTF-8 stands here, and one that goes on behind it. */
function isContinued(text: string, at: number): boolean {
  const [first = 0, second = 0] = [byteAt(text, at), byteAt(text, at + 1)];
  return first >= 0xc2 && first <= 0xf4 && second >= 0x80 && second <= 0xbf;
}
