import { describe, expect, test } from 'vitest';
import { lettersAbout, lettersTo } from '../../../utils/messages/letters-sent.ts';
import type { Message } from '../../../utils/model/messages.ts';
import { NOW, uuid } from './situations.ts';

describe('what was said when', () => {
  const letter = (number: number, rest: Partial<Message>): Message => ({
    id: uuid(number),
    kind: 'thanks',
    level: 'plain',
    language: 'nb',
    recipients: [uuid(1)],
    postIds: ['linkedin:1'],
    askId: null,
    tipId: null,
    subject: null,
    body: [],
    facts: [],
    phraseIds: [],
    draftedAt: NOW,
    copiedAt: null,
    sentAt: null,
    updatedAt: NOW,
    deletedAt: null,
    ...rest,
  });
  const all = [
    letter(1, { draftedAt: '2026-11-01T00:00:00.000Z' }),
    letter(2, { copiedAt: '2026-11-05T00:00:00.000Z' }),
    letter(3, { sentAt: '2026-11-03T00:00:00.000Z', recipients: [uuid(2)] }),
    letter(4, { deletedAt: NOW }),
    letter(5, { recipients: [null], postIds: ['linkedin:2'] }),
  ];

  test('to a person and about a post, newest first', () => {
    expect(lettersTo(all, uuid(1)).map(({ message, state }) => [message.id, state])).toEqual([
      [uuid(2), 'copied'],
      [uuid(1), 'drafted'],
    ]);
    expect(lettersAbout(all, 'linkedin:1').map(({ state }) => state)).toEqual(['copied', 'sent', 'drafted']);
  });
});
