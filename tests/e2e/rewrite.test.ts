import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messages } from '../../utils/language/en/messages.ts';
import { people } from '../../utils/language/en/people.ts';
import { settings } from '../../utils/language/en/settings.ts';
import { type OpenMedspill, openMedspill } from '../harness/open-medspill.ts';
import { until } from '../harness/surface.ts';
import { lettersScreen } from './screens/letters.ts';
import { lookAround } from './screens/welcome.ts';
import { stored } from './stored.ts';

/** What the stand-in for the browser's model answers, and what was asked of it. */
interface StandIn {
  availability: 'available' | 'downloadable' | 'unavailable';
  /** Words put in place of others; `waits` until `answerNow`. */
  answer: { from: string; to: string } | 'breaks' | 'waits';
  asked: string[];
  destroyed: number;
  answerNow?: () => void;
}

/*
 * The browser's own model weighs gigabytes and is in no browser a test can install: its documented calls are answered by a
 * stand-in of three lines. What Medspill makes of the answers is the built extension, its editor and its database.
 */
describe('another wording by the browser’s own model, in Chromium', () => {
  let medspill: OpenMedspill;
  let desk: ReturnType<typeof lettersScreen>;

  beforeAll(async () => {
    medspill = await openMedspill('chromium', { pages: new Map() });
    await lookAround(medspill);
  });
  afterAll(() => medspill?.close());

  /** One of our pages in a browser whose model is as given. */
  async function openWithModel(path: string, availability: StandIn['availability']) {
    const opened = await medspill.openTab(path);
    await opened.page.evaluateOnNewDocument((state) => {
      const model: StandIn = { availability: state, answer: 'breaks', asked: [], destroyed: 0 };
      const answerTo = (text: string) =>
        new Promise<string>((resolve, reject) => {
          model.asked.push(text);
          const { answer } = model;
          if (answer === 'breaks') reject(new Error('The model fell over.'));
          else if (answer === 'waits') model.answerNow = () => resolve(text.replace('!', '.'));
          else resolve(text.replace(answer.from, answer.to));
        });
      Object.assign(globalThis, {
        model,
        LanguageModel: undefined,
        Rewriter: {
          availability: async () => model.availability,
          create: async () => ({
            rewrite: answerTo,
            destroy() {
              model.destroyed += 1;
            },
          }),
        },
      });
    }, availability);
    await opened.page.reload({ waitUntil: 'domcontentloaded' });
    await opened.page.waitForSelector('#root > *');
    return opened;
  }
  const answers = (page: Page, answer: StandIn['answer']) =>
    page.evaluate((next) => {
      (globalThis as unknown as { model: StandIn }).model.answer = next;
    }, answer);
  const model = (page: Page) =>
    page.evaluate(() => {
      const { asked, destroyed } = (globalThis as unknown as { model: StandIn }).model;
      return { asked, destroyed };
    });
  const letter = async () => {
    const id = await desk.page.evaluate(() => location.hash.split('/').at(-1));
    return (await stored(medspill)).messages?.find((one) => one.id === id);
  };
  const storedWords = async () => JSON.stringify((await letter())?.body);
  const rewrite = async () => {
    await desk.page.bringToFront();
    await desk.surface.press('button', messages.rewrite.button);
  };

  it.each(['unavailable', 'downloadable'] as const)('cannot be switched on where the model is %s', async (state) => {
    const { page, surface } = await openWithModel('workspace.html#/settings', state);
    await surface.waitForText(settings.rewriteOffer[state === 'unavailable' ? 'none' : 'fetchable']);
    const isShut = await page.evaluate(
      (label) =>
        [...document.querySelectorAll('input')].find((one) => one.labels?.[0]?.textContent?.includes(label))?.disabled,
      settings.rewrite,
    );
    expect(isShut).toBe(true);
    await page.close();
  });

  it('is off until she switches it on, and then stands beside a letter in English', async () => {
    const { page, surface } = await openWithModel('workspace.html#/messages', 'available');
    desk = lettersScreen({ page, surface });
    await surface.press('button', messages.due.result.replace('{name}', 'Amir'));
    await desk.letter();
    await surface.press('radio', people.languageName.en);
    await until(
      () => 'The letter is not in English.',
      async () => (await letter())?.language === 'en',
    );
    expect(await surface.has('button', messages.rewrite.button)).toBe(false);
    const { page: choice, surface: screen } = await openWithModel('workspace.html#/settings', 'available');
    await screen.press('checkbox', new RegExp(`^${settings.rewrite}`));
    await desk.page.bringToFront();
    await until(
      () => 'The button did not come.',
      () => surface.has('button', messages.rewrite.button),
    );
    await choice.close();
  });

  it('puts the new words in, keeps each number bound to its receipt, and Undo puts the old ones back', async () => {
    const before = await desk.letter();
    const numbers = await desk.numbers();
    expect(numbers.length).toBeGreaterThan(0);
    const word = /^\S+/.exec(before)?.[0] ?? '';
    await answers(desk.page, { from: word, to: word === 'Hello' ? 'Hi' : 'Hello' });
    await rewrite();
    const after = await desk.letter(before);
    expect(after.split(' ').slice(1)).toEqual(before.split(' ').slice(1));
    expect(await desk.numbers()).toEqual(numbers);
    await until(storedWords, async () => (await storedWords()).includes('factId'));
    await desk.surface.waitForText(messages.rewrite.done);
    await desk.page.bringToFront();
    await desk.surface.press('button', 'Undo');
    expect(await desk.letter(after)).toBe(before);
    const { asked, destroyed } = await model(desk.page);
    expect(asked).toEqual([before]);
    expect(destroyed).toBe(1);
  });

  it('throws words away that lost a number, or a name, or came with another one', async () => {
    const before = await desk.letter();
    const [number = ''] = await desk.numbers();
    for (const answer of [
      { from: number, to: 'many' },
      { from: number, to: `${number}0` },
      { from: 'Amir', to: 'Amira' },
      { from: 'Amir', to: 'Amir and Jonas' },
    ]) {
      await answers(desk.page, answer);
      const { destroyed } = await model(desk.page);
      await rewrite();
      await until(
        () => 'The model was not asked.',
        async () => (await model(desk.page)).destroyed === destroyed + 1,
      );
      await desk.surface.waitForText(messages.rewrite['changed-numbers']);
      expect(await desk.letter()).toBe(before);
      expect(await storedWords()).toContain('factId');
    }
  });

  it('lets her own words stand that were written while the model was at work', async () => {
    await answers(desk.page, 'waits');
    await rewrite();
    await until(
      () => 'The model was not asked.',
      () => desk.page.evaluate(() => (globalThis as unknown as { model: StandIn }).model.answerNow !== undefined),
    );
    await desk.typeAtEnd(' See you at lunch.');
    await desk.page.evaluate(() => (globalThis as unknown as { model: StandIn }).model.answerNow?.());
    await desk.surface.waitForText(messages.rewrite['written-on']);
    expect(await desk.letter()).toMatch(/See you at lunch\.$/);
    expect(await storedWords()).toContain('See you at lunch.');
  });

  it('says so when the model falls over, and the letter stands', async () => {
    const before = await desk.letter();
    await answers(desk.page, 'breaks');
    await rewrite();
    await desk.surface.waitForText(messages.rewrite.failed);
    expect(await desk.letter()).toBe(before);
    expect((await model(desk.page)).destroyed).toBe((await model(desk.page)).asked.length);
  });

  it('complained of nothing', async () => {
    expect(await medspill.complaints()).toEqual([]);
  });
});
