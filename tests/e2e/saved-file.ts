import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from '../harness/surface.ts';

/**
 * The path of the file with that ending in the folder, once the browser has saved it whole. Firefox keeps its place with an empty
 * file and writes beside it (`.part`).
 */
export function savedFile(folder: string, ending: string, milliseconds?: number): Promise<string> {
  return until(
    async () => `No ${ending} file was saved: ${(await readdir(folder)).join()}`,
    async () => {
      const names = await readdir(folder);
      const name = names.find((one) => one.endsWith(ending));
      if (!name || names.some((one) => one.endsWith('.part'))) return null;
      const path = join(folder, name);
      return (await stat(path)).size > 0 ? path : null;
    },
    milliseconds,
  );
}
