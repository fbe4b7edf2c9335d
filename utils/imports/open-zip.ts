import { RefusedError } from './refusal-sentences.ts';

const MAX_ENTRIES = 200;
const MAX_UNPACKED = 200_000_000;
/** Below this size a high ratio is harmless; tables of repeated words pack well. */
const RATIO_MATTERS_FROM = 20_000_000;
const MAX_RATIO = 200;

/** One file inside a zip, as its directory lists it. The name is text to show and to match: never a path or a key. */
export interface ZipEntry {
  name: string;
  method: number;
  packed: number;
  unpacked: number;
  at: number;
}

/**
 * The directory of a zip. Throws RefusedError: `broken-zip` when it is cut or makes no sense, `encrypted`, `unpacks-too-big`
 * when it admits to being too big (one that lies is stopped while unpacking, see `unpackEntry`).
 */
export function listZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MAX_ENTRIES) throw new RefusedError('unpacks-too-big');
  const entries: ZipEntry[] = [];
  let total = 0;
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) throw new RefusedError('broken-zip');
    const [nameLength, extraLength, commentLength] = [
      view.getUint16(at + 28, true),
      view.getUint16(at + 30, true),
      view.getUint16(at + 32, true),
    ];
    if (view.getUint16(at + 8, true) & 1) throw new RefusedError('encrypted');
    const found: ZipEntry = {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    };
    total += found.unpacked;
    entries.push(found);
    at += 46 + nameLength + extraLength + commentLength;
  }
  if (total > MAX_UNPACKED) throw new RefusedError('unpacks-too-big');
  return entries;
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw new RefusedError('broken-zip');
}

/** How much all entries of one zip may still unpack to. Shared, so that many middling bombs are one big one. */
export interface Allowance {
  left: number;
}

export function newAllowance(bytes = MAX_UNPACKED): Allowance {
  return { left: bytes };
}

/**
 * Unpacks one entry through the browser's own stream, counting as it goes: a header that lies about the size gives
 * `broken-zip` or `unpacks-too-big` at the bound, never silently cut contents (which a library was seen to give,
 * safety.md F1). `keep` false only counts, and gives the first bytes.
 */
export async function unpackEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  allowance: Allowance,
  keep = true,
): Promise<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.at + 30 > bytes.byteLength || view.getUint32(entry.at, true) !== 0x04034b50)
    throw new RefusedError('broken-zip');
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (packed.byteLength !== entry.packed) throw new RefusedError('broken-zip');
  if (entry.method === 0) {
    if (entry.packed !== entry.unpacked) throw new RefusedError('broken-zip');
    return packed;
  }
  // Packed in a way that browsers do not unpack (LZMA, bzip2).
  if (entry.method !== 8) throw new RefusedError('unpack-first');
  const parts: Uint8Array[] = [];
  let size = 0;
  const stream = new Blob([packed as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.byteLength;
      allowance.left -= value.byteLength;
      if (
        allowance.left < 0 ||
        size > entry.unpacked ||
        (size > RATIO_MATTERS_FROM && size > entry.packed * MAX_RATIO)
      ) {
        throw new RefusedError('unpacks-too-big');
      }
      if (keep || parts.length === 0) parts.push(value);
    }
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    throw error instanceof RefusedError ? error : new RefusedError('broken-zip');
  }
  if (size !== entry.unpacked) throw new RefusedError('broken-zip');
  return joined(parts);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}
