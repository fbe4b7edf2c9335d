import { describe, expect, it, vi } from 'vitest';
import { type Answers, replyTo } from '../../../utils/wire/answer.ts';
import { protocol } from '../../../utils/wire/protocol.ts';
import { pageReading, postReading } from '../database/fresh-database.ts';

const ID = '019ab5b4-f2a0-7000-8000-000000000001';
const self = { id: 'abc', origin: 'chrome-extension://abc' };
const ownPage = { id: 'abc', origin: 'chrome-extension://abc' };
const page = { id: 'abc', origin: 'https://www.linkedin.com', tab: {}, frameId: 0 };

function answers() {
  return {
    'page.read': vi.fn(async () => ({ state: 'needs-click' as const, host: null })),
    'page.diagnose': vi.fn(async () => ({ diagnosis: null })),
    'reading.record': vi.fn(async () => ({ state: 'saved' as const, posts: [] })),
    'settings.apply': vi.fn(async () => ({ following: [] })),
  } satisfies Answers;
}

describe('the reply to a message', () => {
  it('answers our own page', async () => {
    const reply = await replyTo({ medspill: 'page.read', id: ID, request: { tabId: 4 } }, ownPage, self, answers());
    expect(reply).toEqual({ ok: true, answer: { state: 'needs-click', host: null } });
  });

  it('refuses every request from a page of a platform, and does nothing', async () => {
    const given = answers();
    for (const name of Object.keys(protocol)) {
      expect(await replyTo({ medspill: name, id: ID, request: {} }, page, self, given)).toEqual({
        ok: false,
        why: 'not-allowed',
      });
    }
    for (const answer of Object.values(given)) expect(answer).not.toHaveBeenCalled();
  });

  it.each(['__proto__', 'constructor', 'toString', 'page.write', ''])(
    'refuses the unknown request %j',
    async (name) => {
      const reply = await replyTo({ medspill: name, id: ID, request: {} }, ownPage, self, answers());
      expect(reply).toEqual({ ok: false, why: 'unknown-request' });
    },
  );

  it.each([
    ['no tab', {}],
    ['a tab that is text', { tabId: '4' }],
    ['a tab below zero', { tabId: -1 }],
    ['nothing', undefined],
    ['a list', []],
  ])('refuses a request with %s', async (_, request) => {
    const reply = await replyTo({ medspill: 'page.read', id: ID, request }, ownPage, self, answers());
    expect(reply).toEqual({ ok: false, why: 'bad-request' });
  });

  it('refuses a request longer than any page could make it, also one of the right shape', async () => {
    const given = answers();
    const request = {
      requestId: ID,
      reading: { ...pageReading(), problems: [] },
      chosen: Array.from({ length: 200 }, () => 'x'.repeat(500)),
      takenAt: '2026-11-24T12:00:00.000Z',
      confirmed: true,
    };
    const ask = (asked: unknown) =>
      replyTo({ medspill: 'reading.record', id: ID, request: asked }, ownPage, self, given);
    expect(await ask(request)).toMatchObject({ ok: true });
    const posts = Array.from({ length: 200 }, (_, index) =>
      postReading({ nativeId: `activity:${index}`, excerpt: 'x'.repeat(10_000) }),
    );
    expect(await ask({ ...request, reading: pageReading(...posts) })).toEqual({ ok: false, why: 'bad-request' });
    expect(given['reading.record']).toHaveBeenCalledTimes(1);
  });

  it('leaves messages that are not ours alone', async () => {
    for (const message of [null, 'page.read', 7, { type: 'page.read' }, { medspill: 7 }]) {
      expect(await replyTo(message, ownPage, self, answers())).toBeUndefined();
    }
  });

  it('hands on only what the schema knows', async () => {
    const given = answers();
    const request = JSON.parse('{"tabId":4,"__proto__":{"admin":true},"extra":1}') as unknown;
    await replyTo({ medspill: 'page.read', id: ID, request }, ownPage, self, given);
    expect(given['page.read']).toHaveBeenCalledWith({ tabId: 4 });
  });

  it('says "failed" without the error\'s own words', async () => {
    const broken = { ...answers(), 'page.read': () => Promise.reject(new Error('Kari')) };
    const reply = await replyTo({ medspill: 'page.read', id: ID, request: { tabId: 4 } }, ownPage, self, broken);
    expect(reply).toEqual({ ok: false, why: 'failed' });
  });
});

describe('whether a request is being worked on', () => {
  it('is yes while it is, and no before and after', async () => {
    const ask = () => replyTo({ medspill: 'wire.working', id: ID, request: { id: ID } }, ownPage, self, answers());
    let finish = () => {};
    const slow = {
      ...answers(),
      'settings.apply': () => new Promise<{ following: string[] }>((done) => (finish = () => done({ following: [] }))),
    };
    expect(await ask()).toEqual({ ok: true, answer: { working: false } });
    const reply = replyTo({ medspill: 'settings.apply', id: ID, request: {} }, ownPage, self, slow);
    expect(await ask()).toEqual({ ok: true, answer: { working: true } });
    finish();
    expect(await reply).toMatchObject({ ok: true });
    expect(await ask()).toEqual({ ok: true, answer: { working: false } });
  });
});
