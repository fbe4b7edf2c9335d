import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { changeSettings } from '../harness/change-settings.ts';
import { until } from '../harness/surface.ts';
import { sendRequest } from './requests.ts';

/** Lets the hour of the weekly reminder come and pass, from a page of ours in either browser, whatever has been granted. */
export async function passReminderHour(own: Page): Promise<void> {
  await changeSettings(own, { weeklyDigest: { weekday: 1, time: '09:00' }, badge: true });
  expect(await sendRequest(own, 'settings.apply', {})).toMatchObject({ ok: true });
  await own.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { alarms: { create(name: string, when: object): Promise<void> } };
    };
    await chrome.alarms.create('digest', { when: Date.now() + 50 });
  });
  // The reminder sets its next time itself: when that is done, the hour has passed.
  await until(
    () => 'The reminder was not set anew.',
    () =>
      own.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { alarms: { get(name: string): Promise<{ scheduledTime: number } | undefined> } };
        };
        const next = await chrome.alarms.get('digest');
        return next !== undefined && next.scheduledTime > Date.now() + 60_000;
      }),
  );
}
