import { describe, expect, it, vi } from 'vitest';
import { beginReading, firstRead } from '../../../components/this-page/begin-reading.ts';
import { parseSettings } from '../../../utils/settings/settings.ts';

const tabs = vi.hoisted(() => ({ query: async (): Promise<unknown[]> => [] }));
vi.mock('wxt/browser', () => ({ browser: { tabs: { query: () => tabs.query() } } }));

const settings = Promise.resolve(parseSettings({}));
const linkedin = { id: 7, windowId: 1, url: 'https://www.linkedin.com/feed/' };

describe('the tab below the popup', () => {
  it('is none, and no error, when the browser does not answer: the popup says so in words', async () => {
    tabs.query = () => Promise.reject(new Error('Tabs cannot be queried right now (user may be dragging a tab).'));
    expect(await beginReading(settings)).toBeNull();
    expect(await firstRead(beginReading(settings))).toBeNull();
  });

  it('is none when the browser names none', async () => {
    tabs.query = async () => [];
    expect(await beginReading(settings)).toBeNull();
  });

  it('is not read before the terms of its platform were seen', async () => {
    tabs.query = async () => [linkedin];
    expect(await beginReading(settings)).toMatchObject({ id: 7, platform: 'linkedin', begun: null });
  });
});
