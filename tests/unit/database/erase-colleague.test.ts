import { describe, expect, it } from 'vitest';
import { eraseColleague } from '../../../utils/database/erase-colleague.ts';
import type { Message } from '../../../utils/model/messages.ts';
import { ask, colleague, idOf, plannedPost, tip } from '../planning/people-for-tests.ts';

const NOW = '2026-11-24T10:00:00.000Z';
const kari = colleague(1, 'Kari Nordli', { email: 'kari.nordli@example.invalid' });
const amir = colleague(2, 'Amir Rahmani');

function message(number: number, text: string, changes: Partial<Message> = {}): Message {
  return {
    id: idOf(number),
    kind: 'thanks',
    level: 'plain',
    language: 'nb',
    recipients: [kari.id],
    postIds: [],
    askId: null,
    tipId: null,
    subject: null,
    body: [{ kind: 'paragraph', spans: [{ kind: 'text', text }] }],
    facts: [],
    phraseIds: [],
    draftedAt: NOW,
    copiedAt: null,
    sentAt: null,
    updatedAt: '2026-01-01T00:00:00.000Z',
    deletedAt: null,
    ...changes,
  };
}
const records = {
  colleagues: [kari, amir],
  contributions: [
    {
      id: idOf(20),
      postId: 'x:1',
      colleagueId: kari.id,
      role: 'photo' as const,
      what: 'Karis bilder fra taket',
      createdAt: NOW,
      updatedAt: NOW,
      deletedAt: null,
    },
    {
      id: idOf(21),
      postId: 'x:1',
      colleagueId: amir.id,
      role: 'quote' as const,
      what: null,
      createdAt: NOW,
      updatedAt: NOW,
      deletedAt: null,
    },
  ],
  messages: [
    message(30, 'Hei Kari! Takk for bildene.'),
    message(31, 'Takk til Amir og Kari Nordli.', { recipients: [], language: 'nn' }),
  ],
  consents: [
    {
      id: idOf(40),
      colleagueId: kari.id,
      scopes: ['picture' as const],
      channels: ['linkedin' as const],
      howGiven: '',
      from: '2026-01-01',
      until: null,
      withdrawnAt: null,
      updatedAt: NOW,
      deletedAt: null,
    },
  ],
  asks: [
    ask(50, { colleagueId: kari.id, whyYou: 'du kjenner taket best' }),
    ask(51, { colleagueId: amir.id, whyYou: 'Kari sa du vet det' }),
  ],
  tips: [tip(60, 'Kari har sett en hubro', { fromColleagueId: kari.id })],
  plannedPosts: [
    plannedPost(70, 'Kari på taket', {
      needs: [{ id: idOf(71), role: 'onCamera', what: 'Kari smiler', colleagueId: kari.id }],
    }),
  ],
  notes: [],
};

describe('erasing a colleague', () => {
  it('leaves the name nowhere, and not the id either', () => {
    const erased = eraseColleague(kari.id, records, NOW);
    const left = JSON.stringify({
      contributions: erased.contributions,
      messages: erased.messages,
      asks: erased.asks,
      tips: erased.tips,
      plannedPosts: erased.plannedPosts,
    });
    expect(left).not.toMatch(/kari/i);
    expect(left).not.toContain(kari.id);
    expect(erased.consentIds).toEqual([idOf(40)]);
    expect(erased.toLookAt).toEqual([]);
  });

  it('keeps "a colleague" in the words of each letter’s language, with genitive and capital', () => {
    const { messages, contributions, plannedPosts } = eraseColleague(kari.id, records, NOW);
    const text = (index: number) => JSON.stringify(messages[index]?.body);
    expect(text(0)).toContain('Hei en kollega! Takk for bildene.');
    expect(text(1)).toContain('Takk til Amir og ein kollega.');
    expect(contributions[0]?.what).toBe('En kollegas bilder fra taket');
    expect(plannedPosts[0]?.title).toBe('En kollega på taket');
  });

  it('touches only what changes, and stamps it', () => {
    const erased = eraseColleague(kari.id, records, NOW);
    expect(erased.contributions.map((one) => one.id)).toEqual([idOf(20)]);
    expect(erased.asks.map((one) => one.whyYou)).toEqual(['', 'En kollega sa du vet det']);
    expect(erased.messages.every((one) => one.updatedAt === NOW)).toBe(true);
    expect(records.messages[0]?.recipients).toEqual([kari.id]);
  });

  it('does not take another Kari’s name away: the unsure texts are shown to the user', () => {
    const other = colleague(3, 'Kari Moe');
    const both = message(33, 'Hei Kari og Kari!', { recipients: [kari.id, other.id] });
    const messages = [...records.messages, both, message(34, 'Takk til Kari for tipset.', { recipients: [amir.id] })];
    const erased = eraseColleague(kari.id, { ...records, messages, colleagues: [kari, amir, other] }, NOW);
    const bodyOf = (number: number) =>
      JSON.stringify(erased.messages.find((one) => one.id === idOf(number))?.body ?? null);
    // Written to her alone, it can mean nobody else.
    expect(bodyOf(30)).toContain('Hei en kollega!');
    expect(bodyOf(31)).toContain('ein kollega');
    expect(bodyOf(33)).toContain('Hei Kari og Kari!');
    expect(bodyOf(34)).toBe('null');
    const unsure = erased.toLookAt.filter(({ where }) => where === 'message').map(({ id }) => id);
    expect(unsure).toEqual([idOf(33), idOf(34)]);
    expect(erased.toLookAt).toContainEqual({ where: 'plannedPost', id: idOf(70) });
  });

  it('takes the name out of notes on posts, and out of figures the user entered', () => {
    const note = { postId: 'x:1', title: 'Kari på taket', topic: 'tak', note: 'Spør Kari Nordli igjen' };
    const rest = { traits: {}, traitsSetAt: null, paid: null, campaignId: null, ours: null };
    const figure = {
      id: 'e1',
      text: 'Kari på taket',
      record: 'plannedPost',
      recordId: null,
      field: 'title',
      unboundAt: null,
    } as const;
    const erased = eraseColleague(
      kari.id,
      {
        ...records,
        messages: [message(35, 'Innlegget er ute.', { entered: [figure] })],
        notes: [
          { ...note, ...rest, updatedAt: NOW, deletedAt: null },
          { ...note, ...rest, postId: 'x:2', title: 'Taket', note: null, updatedAt: NOW, deletedAt: null },
        ],
      },
      NOW,
    );
    expect(erased.notes).toMatchObject([
      { postId: 'x:1', title: 'En kollega på taket', topic: 'tak', note: 'Spør en kollega igjen' },
    ]);
    expect(erased.messages[0]?.entered?.[0]?.text).toBe('En kollega på taket');
  });

  it('takes the name out of subjects and out of the words of numbers, and leaves a letter without a subject so', () => {
    const fact = { id: 'f1', text: 'Karis innlegg: 1 234', snapshotIds: [], rule: 'plain', unboundAt: null };
    const messages = [
      message(36, 'Innlegget er ute.', { subject: 'Takk, Kari Nordli', recipients: [], facts: [fact as never] }),
      message(37, 'Hei Kari!', { subject: null }),
    ];
    const erased = eraseColleague(kari.id, { ...records, messages }, NOW);
    expect(erased.messages.map((one) => [one.subject, one.facts.map(({ text }) => text)])).toEqual([
      ['Takk, en kollega', ['En kollegas innlegg: 1 234']],
      [null, []],
    ]);
    expect(erased.messages[0]?.facts[0]).toMatchObject({ id: 'f1', rule: 'plain' });
  });

  it('takes out only the consents of that colleague, and leaves tips their words', () => {
    const others = { ...records.consents[0], id: idOf(41), colleagueId: amir.id } as (typeof records.consents)[number];
    const tips = [
      tip(60, 'Kari har sett en hubro', { fromColleagueId: kari.id }),
      tip(61, 'Amir sier at Kari Nordli vet det', { fromColleagueId: amir.id }),
      tip(62, 'Brua er ferdig', { fromColleagueId: amir.id }),
    ];
    const erased = eraseColleague(kari.id, { ...records, tips, consents: [...records.consents, others] }, NOW);
    expect(erased.consentIds).toEqual([idOf(40)]);
    expect(erased.tips).toEqual([
      { ...tips[0], fromColleagueId: null, text: 'En kollega har sett en hubro', updatedAt: NOW },
      { ...tips[1], text: 'Amir sier at en kollega vet det', updatedAt: NOW },
    ]);
  });

  it('still takes the id away when the colleague is no longer in the register', () => {
    const erased = eraseColleague(kari.id, { ...records, colleagues: [amir] }, NOW);
    expect(erased.contributions).toMatchObject([{ id: idOf(20), colleagueId: null, what: 'Karis bilder fra taket' }]);
    expect(erased.messages.map((one) => one.recipients)).toEqual([[null]]);
    expect(erased.toLookAt).toEqual([]);
  });

  it('finds a name typed with blanks around it', () => {
    const spaced = { ...kari, name: '  Kari Nordli ' };
    const erased = eraseColleague(kari.id, { ...records, colleagues: [spaced, amir] }, NOW);
    expect(JSON.stringify(erased.messages[1]?.body)).toContain('Takk til Amir og ein kollega.');
  });

  it('is not fooled by names inside words or by signs in a name', () => {
    const odd = colleague(4, 'Åse (vikar)');
    const only = {
      ...records,
      colleagues: [odd],
      messages: [message(32, 'Åsene er fine, Åse. Åses bilder.', { recipients: [] })],
    };
    const { messages } = eraseColleague(odd.id, only, NOW);
    expect(JSON.stringify(messages[0]?.body)).toContain('Åsene er fine, en kollega. En kollegas bilder.');
  });
});
