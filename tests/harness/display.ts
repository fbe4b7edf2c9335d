import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { until } from './surface.ts';

/**
 * A screen of its own, on which a browser has true windows: the system's file window, the browser's own questions. Keys and clicks
 * go to whatever stands in front, as a person's do.
 */
export interface Display {
  /** What a program started on it finds in `DISPLAY`. */
  name: string;
  /** Waits until a window with these words in its title stands there. */
  waitForWindow(title: string): Promise<void>;
  /** Keys one after the other: `ctrl+l`, `Tab`, `Return`. */
  press(...keys: string[]): void;
  type(text: string): void;
  /**
   * Clicks so many pixels from the lower right corner of the window whose title has these words in it, until it is gone: the first
   * click may only put away the list of suggestions.
   */
  clickAway(title: string, left: number, up: number): Promise<void>;
  /** Clicks a place of the screen, counted from its upper left corner. */
  click(x: number, y: number): void;
  close(): void;
}

const programs = ['Xvfb', 'openbox', 'xdotool'] as const;

/** Opens such a screen; null where the machine has not the programs for it (Debian: xvfb, openbox, xdotool). */
export async function openDisplay(): Promise<Display | null> {
  const isThere = (program: string): boolean => {
    try {
      execFileSync('which', [program], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  };
  if (!programs.every(isThere)) return null;
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(screen.stdio[3] as Readable, 'data');
  const name = `:${String(number).trim()}`;
  const env = { ...process.env, DISPLAY: name };
  const manager = spawn('openbox', [], { stdio: 'ignore', env });
  const tool = (...args: string[]): string => execFileSync('xdotool', args, { encoding: 'utf8', env }).trim();
  const find = (title: string): string | null => {
    try {
      return tool('search', '--onlyvisible', '--name', title).split('\n').at(-1) || null;
    } catch {
      return null;
    }
  };
  return {
    name,
    async waitForWindow(title) {
      await until(
        () => `No window is called "${title}".`,
        async () => find(title),
      );
    },
    press: (...keys) => void tool('key', '--delay', '150', ...keys),
    type: (text) => void tool('type', '--delay', '25', text),
    async clickAway(title, left, up) {
      const window = find(title);
      if (!window) throw new Error(`No window is called "${title}".`);
      const sides = new Map(
        tool('getwindowgeometry', '--shell', window)
          .split('\n')
          .map((line) => line.split('=') as [string, string]),
      );
      const [wide, high] = [Number(sides.get('WIDTH')), Number(sides.get('HEIGHT'))];
      for (let tries = 0; tries < 5 && find(title); tries += 1) {
        tool('mousemove', '--window', window, String(wide - left), String(high - up));
        await wait(200);
        tool('click', '1');
        await wait(1200);
      }
      if (find(title)) throw new Error(`The window "${title}" did not close.`);
    },
    click: (x, y) => void tool('mousemove', String(x), String(y), 'click', '1'),
    close() {
      manager.kill();
      screen.kill();
    },
  };
}
