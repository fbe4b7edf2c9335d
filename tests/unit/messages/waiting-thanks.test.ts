import { describe, expect, it } from 'vitest';
import { waitingThanks } from '../../../utils/messages/waiting-thanks.ts';
import type { Message } from '../../../utils/model/messages.ts';

const at = '2026-11-02T08:00:00.000Z';
const [kari, per] = ['0190a000-0000-7000-8000-0000000000a1', '0190a000-0000-7000-8000-0000000000a2'];
const post = 'linkedin:urn:li:activity:7100000000000000001';

function letter(number: number, change: Partial<Message>): Message {
  return {
    id: `0190b000-0000-7000-8000-00000000000${number}`,
    kind: 'thanks',
    level: 'plain',
    language: 'nb',
    recipients: [kari],
    postIds: [post],
    askId: null,
    tipId: null,
    subject: null,
    body: [],
    facts: [],
    phraseIds: [],
    draftedAt: at,
    copiedAt: null,
    sentAt: null,
    updatedAt: at,
    deletedAt: null,
    ...change,
  };
}

describe('thank-yous that wait', () => {
  it('are one for each person, the newest, in the order they were drafted', () => {
    const letters = [
      letter(3, { recipients: [kari] }),
      letter(1, { recipients: [kari] }),
      letter(2, { recipients: [per] }),
    ];
    expect(waitingThanks(letters, post).map(({ id }) => id.at(-1))).toEqual(['2', '3']);
  });

  it('leave out what is copied, sent, removed, about another post or no thank-you', () => {
    const letters = [
      letter(1, { copiedAt: at }),
      letter(2, { sentAt: at }),
      letter(3, { deletedAt: at }),
      letter(4, { postIds: ['linkedin:urn:li:activity:2'] }),
      letter(5, { kind: 'wordToLeader', recipients: [] }),
      letter(6, { recipients: [null] }),
    ];
    expect(waitingThanks(letters, post)).toEqual([]);
  });
});
