import { beforeEach, expect, it, vi } from 'vitest';
import { ask } from '../../../utils/wire/ask.ts';

const sendMessage = vi.hoisted(() => vi.fn());
vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage } } }));

beforeEach(() => sendMessage.mockReset());

it('gives the answer', async () => {
  sendMessage.mockResolvedValue({ ok: true, answer: { state: 'updated-just-now' } });
  expect(await ask('page.read', { tabId: 1 })).toEqual({ state: 'updated-just-now' });
  expect(sendMessage).toHaveBeenCalledWith({ medspill: 'page.read', request: { tabId: 1 } });
});

it('says that the background is gone when nobody listens', async () => {
  sendMessage.mockRejectedValue(new Error('Could not establish connection. Receiving end does not exist.'));
  await expect(ask('page.read', { tabId: 1 })).rejects.toMatchObject({ why: 'no-background' });
  sendMessage.mockResolvedValue(undefined);
  await expect(ask('page.read', { tabId: 1 })).rejects.toMatchObject({ why: 'no-background' });
});

it('passes a refusal on', async () => {
  sendMessage.mockResolvedValue({ ok: false, why: 'not-allowed' });
  await expect(ask('page.read', { tabId: 1 })).rejects.toMatchObject({ why: 'not-allowed' });
});

it('does not take an answer of another shape', async () => {
  sendMessage.mockResolvedValue({ ok: true, answer: { state: 'read', reading: 'all of it' } });
  await expect(ask('page.read', { tabId: 1 })).rejects.toMatchObject({ why: 'bad-answer' });
});

it('sends nothing that the background would refuse', async () => {
  await expect(ask('page.read', { tabId: -1 })).rejects.toMatchObject({ why: 'bad-request' });
  expect(sendMessage).not.toHaveBeenCalled();
});
