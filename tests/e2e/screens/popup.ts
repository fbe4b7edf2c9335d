import { people } from '../../../utils/language/en/people.ts';
import { posts } from '../../../utils/language/en/posts.ts';
import { thisPage } from '../../../utils/language/en/this-page.ts';
import type { Role } from '../../../utils/model/people.ts';
import type { OpenMedspill } from '../../harness/open-medspill.ts';
import { type Surface, until } from '../../harness/surface.ts';

/** The popup, in English: what was read, save, who helped, on to the planner. */
export function popupScreen(surface: Surface) {
  return {
    surface,
    /** The sentence shown the first time on a platform. */
    async acceptTerms() {
      await surface.press('button', thisPage.terms.understood);
    },
    /** The numbers on screen, by the name of their metric, once the page is read. */
    async numbers(): Promise<Record<string, string>> {
      await until(
        async () => `Nothing was read:\n${await surface.text()}`,
        () => surface.has('button', thisPage.save),
      );
      return readNumbers(await surface.text());
    },
    async save() {
      await surface.press('button', thisPage.save);
      await surface.waitForText(thisPage.saved);
    },
    async credit(name: string, role: Role) {
      await surface.fill(posts.addHelper, name);
      await surface.press('option', new RegExp(name));
      await surface.press('checkbox', people.role[role], { within: name });
    },
    /** Somebody Medspill does not know yet, added by name. */
    async creditNew(name: string) {
      await surface.fill(posts.addHelper, name);
      await surface.press('option', people.addNamed.replace('{name}', name));
      await surface.press('checkbox', people.role.photo, { within: name });
    },
    async openPlanner() {
      await surface.press('button', thisPage.openPlanner, { closes: true });
    },
  };
}

/** Opens the popup over the page of the tab, the first time on its platform, and saves what was read. Leaves it open. */
export async function saveFirst(medspill: OpenMedspill): Promise<ReturnType<typeof popupScreen>> {
  const popup = popupScreen(await medspill.openPopup());
  await popup.acceptTerms();
  await popup.numbers();
  await popup.save();
  return popup;
}

const metricNames = Object.values(posts.metric);

function readNumbers(text: string): Record<string, string> {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return Object.fromEntries(
    lines.flatMap((line, index) =>
      metricNames.includes(line.trim()) ? [[line.trim(), lines[index + 1]?.trim() ?? '']] : [],
    ),
  );
}
