import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { plannerScreen } from '../e2e/screens/planner.ts';
import { popupScreen } from '../e2e/screens/popup.ts';
import { lookAround } from '../e2e/screens/welcome.ts';
import { demoPost, servedDemo } from './demo-page.ts';
import { NoBrowserError } from './find-browser.ts';
import { type OpenMedspill, openMedspill } from './open-medspill.ts';

/*
 * `npm start`: the built extension in an installed browser, on a post page of our own at a real platform address, answered
 * on this machine; every other request is refused. The sample company is put in place by the product's own "look around".
 * With a display the browser is hers to use; without one the main job is walked, pressed as a person would press it.
 * Nothing here is part of the product, and the product has nothing for this.
 */

const root = new URL('../..', import.meta.url).pathname;
const pictures = join(root, '.output', 'demonstration');
const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const walks = process.argv.includes('--walk') || !hasDisplay;

const post = demoPost(new Date());

try {
  const medspill = await openMedspill('chromium', { pages: servedDemo(post), headless: walks });
  if (walks) await walk(medspill).finally(() => medspill.close());
  else await handOver(medspill);
} catch (problem) {
  console.error(problem instanceof NoBrowserError ? problem.message : problem);
  process.exitCode = 1;
}

/** Leaves the browser to the user until she closes it. */
async function handOver(medspill: OpenMedspill): Promise<void> {
  await lookAround(medspill);
  await medspill.goTo(post.url);
  console.log('The browser is open on a sample post at a real LinkedIn address; nothing leaves this machine.');
  console.log('Click the Medspill icon (or press Alt+Shift+M): save the numbers, say who helped, open the planner.');
  console.log('Close the browser window to end. What you did here is then gone.');
  await new Promise((resolve) => medspill.browser.on('disconnected', resolve));
}

async function walk(medspill: OpenMedspill): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const taken: string[] = [];
  const picture = async (name: string, take: (path: string) => Promise<unknown>) => {
    const path = join(pictures, `${taken.length + 1}-${name}.png`);
    await take(path);
    taken.push(relative(process.cwd(), path));
  };

  await lookAround(medspill);
  await medspill.goTo(post.url);
  const began = performance.now();
  console.log(`On ${post.url}`);
  const popup = popupScreen(await medspill.openPopup());
  await popup.acceptTerms();
  const numbers = await popup.numbers();
  await picture('page', (path) => medspill.tab.screenshot({ path: path as `${string}.png` }));
  await picture('popup-read', popup.surface.screenshot);
  console.log('\nRead on the page:');
  for (const [metric, value] of Object.entries(numbers)) console.log(`  ${metric.padEnd(12)} ${value}`);

  await popup.save();
  await popup.credit('Kari Solbakken', 'onCamera');
  await popup.credit('Jonas Lien', 'proofreading');
  await picture('popup-helpers', popup.surface.screenshot);
  console.log('\nCredited: Kari Solbakken (on camera), Jonas Lien (proofreading)');

  await popup.openPlanner();
  const planner = plannerScreen(await medspill.planner());
  await planner.surface.waitForText('Kari Solbakken');
  await picture('planner-post', planner.surface.screenshot);
  await planner.tellHowItWent('Kari');
  await planner.letter();
  await planner.copy();
  const seconds = Math.round((performance.now() - began) / 1000);
  const { text } = await medspill.clipboard();
  await picture('planner-thanks', planner.surface.screenshot);
  console.log(`\nCopied to the clipboard, ${seconds} seconds after the page was opened:\n${indented(text)}`);

  await planner.backToPost();
  await planner.tellHowItWent('Kari');
  console.log('\nThe thank-you with the result, in the language of the one who reads it:');
  for (const language of ['Bokmål', 'Nynorsk', 'English'] as const) {
    await planner.choose(language);
    console.log(`\n  ${language}\n${indented(await planner.letter())}`);
    await picture(`planner-result-${language.toLowerCase().replace('å', 'a')}`, planner.surface.screenshot);
  }

  const complaints = await medspill.complaints();
  console.log('\nScreenshots:');
  for (const path of taken) console.log(`  ${path}`);
  console.log(`\n${complaints.length === 0 ? 'No error, and no request left the machine.' : complaints.join('\n')}`);
  if (complaints.length > 0) process.exitCode = 1;
}

function indented(text: string): string {
  return text
    .trim()
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
}
