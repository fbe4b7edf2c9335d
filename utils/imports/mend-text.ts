/** What the first byte of a letter with a mark, a quotation mark or an emoji becomes when UTF-8 is taken for windows-1252. */
const traces = ['Ã', 'â€', 'ðŸ', 'Â\u00a0', 'Â«', 'Â»'];
const upper = [...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, at) => 128 + at))];
const byteOf = new Map(upper.map((sign, at) => [sign.charCodeAt(0), 128 + at]));

/**
 * Text that a spreadsheet took for windows-1252 and saved as UTF-8 again, as it was: `rÃ¸ret` is `røret`. Only where every sign of
 * it can be such a byte and the bytes are whole UTF-8; anything else is given back as it is (`NÃO` is Portuguese).
 */
export function mendText(text: string): string {
  if (!traces.some((trace) => text.includes(trace))) return text;
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const byte = code < 128 || (code >= 160 && code < 256) ? code : byteOf.get(code);
    if (byte === undefined) return text;
    bytes[at] = byte;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return text;
  }
}
