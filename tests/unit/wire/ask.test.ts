import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ask } from '../../../utils/wire/ask.ts';

const sendMessage = vi.hoisted(() => vi.fn());
vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage } } }));

beforeEach(() => {
  sendMessage.mockReset();
});

it('gives the answer', async () => {
  sendMessage.mockResolvedValue({ ok: true, answer: { state: 'updated-just-now' } });
  expect(await ask('page.read', { tabId: 1 })).toEqual({ state: 'updated-just-now' });
  expect(sendMessage).toHaveBeenCalledWith({ medspill: 'page.read', id: expect.any(String), request: { tabId: 1 } });
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

afterEach(() => {
  vi.useRealTimers();
});

it('sends the request again when the worker was killed over it, and once only while the worker is busy with it', async () => {
  vi.useFakeTimers();
  const sent: string[] = [];
  let busy = 2;
  sendMessage.mockImplementation(({ medspill }: { medspill: string }) => {
    sent.push(medspill);
    if (medspill === 'wire.working') return Promise.resolve({ ok: true, answer: { working: busy-- > 0 } });
    // The first is dropped without a word, as a killed worker drops it.
    if (sent.filter((name) => name === 'page.read').length === 1) return new Promise(() => {});
    return Promise.resolve({ ok: true, answer: { state: 'updated-just-now' } });
  });
  const asked = ask('page.read', { tabId: 1 });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await asked).toEqual({ state: 'updated-just-now' });
  expect(sent).toEqual(['page.read', 'wire.working', 'wire.working', 'wire.working', 'page.read']);
});

it('gives up after a few tries when nobody ever answers', async () => {
  vi.useFakeTimers();
  sendMessage.mockImplementation(() => new Promise(() => {}));
  const asked = expect(ask('page.read', { tabId: 1 })).rejects.toMatchObject({ why: 'no-background' });
  await vi.advanceTimersByTimeAsync(20_000);
  await asked;
});
