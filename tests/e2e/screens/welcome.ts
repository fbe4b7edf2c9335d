import { welcome } from '../../../utils/language/en/welcome.ts';
import type { OpenMedspill } from '../../harness/open-medspill.ts';

/** Comes in as a user does: English, no platform chosen, look around with sample data. Leaves its tab closed. */
export async function lookAround(medspill: OpenMedspill): Promise<void> {
  const { page, surface } = await medspill.openTab('workspace.html');
  await surface.press('button', 'English');
  await surface.press('button', welcome.next);
  await surface.press('button', welcome.sample.action);
  await page.waitForFunction(() => location.hash.includes('this-week'));
  await page.close();
}

/** Comes in and skips the rest: English, nothing stored. Leaves its tab closed. */
export async function comeIn(medspill: OpenMedspill): Promise<void> {
  const { page, surface } = await medspill.openTab('workspace.html');
  await surface.press('button', 'English');
  await surface.press('button', welcome.later);
  await page.waitForFunction(() => location.hash.includes('this-week'));
  await page.close();
}
