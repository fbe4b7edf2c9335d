import { createHash } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFolders } from './browser.ts';

/** The public half of a key that signs nothing. It gives a copy of the build one id wherever it lies, as a shop does. */
const KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA2OqGQcuAMUwyTvCk9F2Mh666cckq3iJnhWMqZo/5OnAisOx2pa1WeKaWRwqUxEMxAqiGBkv+XmH1NQC86IWrzc6on7VzxMtcoa/sdEMd20NrRTJVXnjbpxYUafVCgn1wDP7qN8a8fJyTSvJXUCWSxsS9jkEhCXgu1K86S/hsgok5p24EDr7A73tDuOosOWT+IVXJkDlCMpAR+OsiyWfOuw2UD9z7TdasOn1qHfPTcTZ1t6qJT7VT5cVu2Q04gn/ixqKTos1TW3+L8czlnFD5tzJQmzUyVPIQvDN+eqTBgrgNK5G25dFhH1WVfVVHjcBc9OeSjuLiN+EMyhxJnpU10QIDAQAB';

/** The id Chromium makes of the key. */
export const KEYED_ID = [...createHash('sha256').update(Buffer.from(KEY, 'base64')).digest().subarray(0, 16)]
  .map((byte) => String.fromCharCode(97 + (byte >> 4), 97 + (byte & 15)))
  .join('');

/** Where a profile keeps what an extension of that id stores: its database, and its `storage.local`. */
export const keptFolders = [
  `Default/IndexedDB/chrome-extension_${KEYED_ID}_0.indexeddb.leveldb`,
  `Default/Local Extension Settings/${KEYED_ID}`,
] as const;

/** Copies the build for Chromium to a folder, with the key and with what the manifest shall say otherwise. */
export function copyKeyedBuild(folder: string, otherwise: Record<string, unknown> = {}): void {
  cpSync(builtFolders.chromium, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify({ ...manifest, key: KEY, ...otherwise }));
}
