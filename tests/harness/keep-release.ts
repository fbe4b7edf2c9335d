import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { plannerScreen } from '../e2e/screens/planner.ts';
import { saveFirst } from '../e2e/screens/popup.ts';
import { lookAround } from '../e2e/screens/welcome.ts';
import { markerOf, stored } from '../e2e/stored.ts';
import { demoPost, servedDemo } from './demo-page.ts';
import { copyKeyedBuild, keptFolders } from './keyed-build.ts';
import { openMedspill } from './open-medspill.ts';

/*
 * `npm run -s keep-release`, once per release and after every new schema: uses the built extension in Chromium as a person does,
 * and keeps the browser's own files of it, byte for byte, in tests/releases/<version>-schema-<n>.zip, with the rows they hold as
 * rows.json. Every later build must open them (tests/e2e/releases.test.ts). A kept release is never made anew.
 */

const folder = mkdtempSync(join(tmpdir(), 'medspill-release-'));
const extension = join(folder, 'extension');
const profile = join(folder, 'profile');
copyKeyedBuild(extension);
const { version } = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as { version: string };

const post = demoPost(new Date());
const medspill = await openMedspill('chromium', { pages: servedDemo(post), extension, profile });
await lookAround(medspill);
await medspill.goTo(post.url);
const popup = await saveFirst(medspill);
await popup.credit('Kari Solbakken', 'onCamera');
await popup.creditNew('Ingrid Vestby');
await popup.openPlanner();
const planner = plannerScreen(await medspill.planner());
await planner.tellHowItWent('Kari');
await planner.letter();
const rows = await stored(medspill);
// Of what a release holds nothing, it shows nothing.
const none = ['colleagues', 'contributions', 'messages', 'notes', 'plannedPosts', 'asks', 'tips', 'snapshots'].filter(
  (table) => !rows[table]?.length,
);
if (none.length > 0) throw new Error(`There are no ${none.join(', ')} to keep.`);
const marker = await markerOf(medspill, rows);
await medspill.close();

const files: Zippable = { 'rows.json': strToU8(JSON.stringify(rows)) };
for (const kept of keptFolders) {
  for (const name of readdirSync(join(profile, kept))) {
    // Locks and logs of the files' own keeper are made anew.
    if (/^(LOCK|LOG|LOG\.old)$/.test(name)) continue;
    files[`${kept}/${name}`] = new Uint8Array(readFileSync(join(profile, kept, name)));
  }
}
const releases = new URL('../releases/', import.meta.url).pathname;
mkdirSync(releases, { recursive: true });
const name = `${version}-schema-${marker.schema}.zip`;
if (existsSync(join(releases, name))) throw new Error(`${name} is kept already.`);
const zip = zipSync(files, { level: 9, mtime: new Date(2026, 0, 1) });
writeFileSync(join(releases, name), zip);
rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
process.stdout.write(`${JSON.stringify({ name, bytes: zip.length, files: Object.keys(files).length })}\n`);
