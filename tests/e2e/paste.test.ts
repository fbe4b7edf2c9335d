import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messages } from '../../utils/language/en/messages.ts';
import { type OpenMedspill, openMedspill } from '../harness/open-medspill.ts';
import { pastePage } from '../harness/paste-page.ts';
import { until } from '../harness/surface.ts';
import { lettersScreen } from './screens/letters.ts';
import { lookAround } from './screens/welcome.ts';

const PAGE = 'https://fields.example/';
const richFields = ['gmail', 'outlook', 'teams', 'slack'] as const;

/* The true Copy, the true clipboard, and Ctrl+V into a field of every kind a letter ends in. */
describe.each(['chromium', 'firefox'] as const)('a letter pasted in %s', (browser) => {
  let medspill: OpenMedspill;
  let desk: ReturnType<typeof lettersScreen>;
  /** The blocks of the letter as they stand in the editor. */
  let lines: string[];

  beforeAll(async () => {
    medspill = await openMedspill(browser, { pages: new Map([[PAGE, { html: pastePage }]]) });
    await lookAround(medspill);
    desk = lettersScreen(await medspill.openTab('workspace.html#/messages'));
    await desk.surface.press('button', messages.write.new);
    await desk.surface.press('menuitem', messages.write.handover);
    await desk.letter();
    // A word of her own in bold, with signs that are markup to somebody.
    await desk.page.bringToFront();
    await desk.page.focus('[contenteditable="true"]');
    await press('End', 'Control');
    await desk.page.keyboard.press('Enter');
    await press('b', 'Control');
    await desk.page.keyboard.type('Æ & <b>ø</b>');
    await press('b', 'Control');
    await desk.page.keyboard.type(' “takk”.');
    await desk.page.keyboard.press('Enter');
    await desk.page.keyboard.type('- onsdag 2. desember\nfredag 4. desember');
    await until(
      () => 'The words were not written.',
      async () => (await desk.letter()).trimEnd().endsWith('fredag 4. desember'),
    );
    lines = (await desk.letter()).split('\n\n').filter((line) => line.trim() !== '');
  });
  afterAll(() => medspill?.close());

  async function press(key: 'End' | 'b', with_: 'Control') {
    await desk.page.keyboard.down(with_);
    await desk.page.keyboard.press(key);
    await desk.page.keyboard.up(with_);
  }

  /** What stands in each field after a paste. */
  async function pasted() {
    await medspill.goTo(PAGE);
    for (const field of ['plain', ...richFields]) {
      await medspill.tab.click(`#${field}`);
      await medspill.tab.keyboard.down('Control');
      // Firefox pastes by the key alone.
      await medspill.tab.keyboard.press('v', { commands: ['Paste'] });
      await medspill.tab.keyboard.up('Control');
      await medspill.tab.waitForFunction(
        (id) => {
          const one = document.getElementById(id);
          return one instanceof HTMLTextAreaElement ? one.value !== '' : one?.textContent !== '';
        },
        { timeout: 5000 },
        field,
      );
    }
    return medspill.tab.evaluate((rich) => {
      /** Blank lines, as they are seen, between the paragraph that begins so and the words before it. */
      const blankLinesBefore = (field: HTMLElement, beginning: string) => {
        const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
        let above: DOMRect | undefined;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const range = document.createRange();
          range.selectNodeContents(node);
          const rows = [...range.getClientRects()];
          if (node.textContent?.startsWith(beginning))
            return Math.round(((rows[0]?.top ?? 0) - (above?.bottom ?? 0)) / 20);
          if (node.textContent?.trim()) above = rows.at(-1);
        }
        return null;
      };
      const plain = document.querySelector<HTMLTextAreaElement>('#plain')?.value ?? '';
      const fields = rich.map((id) => {
        const field = document.getElementById(id);
        const own = [...(field?.querySelectorAll('*') ?? [])];
        return {
          id,
          text: (field as HTMLElement).innerText,
          bullets: [...(field?.querySelectorAll('ul > li') ?? [])].map((one) => one.textContent ?? ''),
          bold: own
            .filter((one) => Number(getComputedStyle(one).fontWeight) >= 600 && one.children.length === 0)
            .map((one) => one.textContent ?? ''),
          tags: [...new Set(own.map((one) => one.tagName))],
          attributes: [...new Set(own.flatMap((one) => one.getAttributeNames()))],
          blankLines: blankLinesBefore(field as HTMLElement, 'Æ'),
        };
      });
      return { plain, fields };
    }, richFields);
  }

  const blanks = (text: string) => text.replaceAll('\u00a0', ' ').replace(/[ \t]+/g, ' ');
  const linesOf = (text: string) =>
    blanks(text)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');

  it('keeps every word, line and bullet in Gmail, Outlook, Teams and Slack', async () => {
    await desk.copy();
    const { plain, fields } = await pasted();
    const wanted = lines.map(blanks);
    for (const { id, text, bullets, bold, tags, attributes, blankLines } of fields) {
      expect(linesOf(text), id).toEqual(wanted);
      expect(bullets.length, id).toBeGreaterThan(1);
      expect(
        bullets.every((bullet) => wanted.includes(blanks(bullet))),
        id,
      ).toBe(true);
      expect(bold.map(blanks), id).toEqual(['Æ & <b>ø</b>']);
      expect(tags, id).not.toContain('TABLE');
      expect([id, blankLines]).toEqual([id, 1]);
      // Nothing of ours comes along: no class, no receipt, no button.
      expect(
        attributes.filter((name) => !['style', 'href'].includes(name)),
        id,
      ).toEqual([]);
    }
    // Numbers and dates are not torn apart where the field keeps no-break spaces.
    expect(fields.find(({ id }) => id === 'outlook')?.text).toMatch(/\d\.?\u00a0\p{L}/u);
    // A plain field gets the bullets as signs and a blank line between paragraphs.
    expect(linesOf(plain).map((line) => line.replace(/^• /, ''))).toEqual(wanted);
    expect(plain).toMatch(/\n\n• .+\n• /);
  });

  it('is the same words without any markup when only plain text is copied', async () => {
    await desk.page.bringToFront();
    await desk.surface.press('button', messages.otherWays);
    await desk.surface.press('menuitem', messages.copyPlain);
    await until(
      () => 'There is still HTML on the clipboard.',
      async () => (await medspill.clipboard()).html === '',
    );
    const { plain, fields } = await pasted();
    for (const { id, text, bullets, bold } of fields) {
      expect(
        linesOf(text).map((line) => line.replace(/^• /, '')),
        id,
      ).toEqual(lines.map(blanks));
      expect(bullets, id).toEqual([]);
      expect(bold, id).toEqual([]);
    }
    expect(plain).toMatch(/\n\n• .+\n• /);
  });

  it('complained of nothing', async () => {
    expect(await medspill.complaints()).toEqual([]);
  });
});
