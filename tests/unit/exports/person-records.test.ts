import { describe, expect, it } from 'vitest';
import { personPage } from '../../../utils/exports/person-page.ts';
import { type PersonSources, personJson, personRecords } from '../../../utils/exports/person-records.ts';
import { newId } from '../../../utils/model/ids.ts';
import type { Message } from '../../../utils/model/messages.ts';
import { type Colleague, newColleague } from '../../../utils/model/people.ts';

const NOW = '2026-11-24T12:00:00.000Z';
const stamp = { createdAt: NOW, updatedAt: NOW, deletedAt: null };

const colleague = (name: string, known: Partial<Colleague> = {}) =>
  newColleague(name, NOW, { canHelpWith: ['photo'], ...known });

const kari = colleague('Kari Canarysen', { email: 'kari.canary@ember.example', topics: ['tunneler'] });
const amir = colleague('Amir Seabirdsen', { email: 'amir.seabird@ember.example' });

function message(recipients: string[], text: string): Message {
  return {
    id: newId(),
    kind: 'thanks',
    level: 'plain',
    language: 'nb',
    recipients,
    postIds: ['x:1'],
    askId: null,
    tipId: null,
    subject: null,
    body: [{ kind: 'paragraph', spans: [{ kind: 'text', text }] }],
    facts: [],
    phraseIds: [],
    draftedAt: NOW,
    copiedAt: null,
    sentAt: null,
    updatedAt: NOW,
    deletedAt: null,
  } as Message;
}

const sources: PersonSources = {
  colleagues: [kari, amir],
  contributions: [
    { id: newId(), postId: 'x:1', colleagueId: kari.id, role: 'photo', what: 'bildene Amir sto på', ...stamp },
    { id: newId(), postId: 'x:1', colleagueId: amir.id, role: 'onCamera', what: 'sto på taket <b>', ...stamp },
  ],
  consents: [
    {
      id: newId(),
      colleagueId: amir.id,
      scopes: ['picture'],
      channels: ['linkedin'],
      howGiven: 'muntlig',
      from: '2026-01-01',
      until: null,
      withdrawnAt: null,
      updatedAt: NOW,
      deletedAt: null,
    },
  ],
  messages: [
    message([kari.id, amir.id], 'Hei Kari! Takk til deg og Amir Seabirdsen.'),
    message([amir.id], 'Hei Amir, Karis bilder ble fine.'),
    message([amir.id], 'Hei Amir, bare til deg.'),
  ],
  asks: [],
  tips: [
    {
      id: newId(),
      text: 'Kari så en kran',
      url: null,
      fromColleagueId: amir.id,
      state: 'new',
      plannedPostId: null,
      postId: null,
      answeredAt: null,
      ...stamp,
    },
  ],
  plannedPosts: [],
  snoozes: [],
  posts: [],
  notes: [],
};

describe('what is stored about one person', () => {
  const records = personRecords(kari.id, sources, NOW, 'en kollega');
  if (!records) throw new Error('no person');

  it('says when a post she was in was taken down', () => {
    const [own] = sources.contributions;
    if (!own) throw new Error('no contribution');
    const down = { ...sources, contributions: [{ ...own, takenDownAt: '2026-11-23T12:00:00.000Z' }] };
    const told = personRecords(kari.id, down, NOW, 'en kollega');
    expect(told?.contributions).toMatchObject([{ takenDownAt: '2026-11-23T12:00:00.000Z' }]);
    expect(told && personPage(told, 'nb')).toContain(', tatt ned eller endret 23. november');
  });

  it('holds her own records, letters to her, and texts that name her, also in the genitive', () => {
    expect(records.contributions).toMatchObject([{ role: 'photo', what: 'bildene en kollega sto på' }]);
    expect(
      records.messages.map(({ toThePerson, otherRecipients, text }) => [toThePerson, otherRecipients, text]),
    ).toEqual([
      [true, 1, 'Hei Kari! Takk til deg og en kollega.'],
      [false, 1, 'Hei en kollega, Karis bilder ble fine.'],
    ]);
    expect(records.mentions).toEqual([{ where: 'tip', text: 'Kari så en kran' }]);
  });

  it('says that a letter went to one more, or to how many', () => {
    expect(personPage(records, 'nb')).toContain(' · én mottaker til<br>');
    const [first] = records.messages;
    if (!first) throw new Error('no letter');
    const toThree = { ...records, messages: [{ ...first, otherRecipients: 2 }] };
    expect(personPage(toThree, 'en')).toContain(' · 2 other recipients<br>');
  });

  it.each(['nb', 'nn', 'en'] as const)('holds nothing of anybody else’s, as page and as JSON (%s)', (language) => {
    const page = personPage(records, language);
    for (const file of [page, personJson(records)]) {
      expect(file).toContain('kari.canary@ember.example');
      expect(file).not.toMatch(/Amir|Seabird|muntlig|bare til deg/);
      expect(file).not.toContain(amir.id);
    }
  });

  it('is null for nobody, and every word on the page is escaped', () => {
    expect(personRecords(newId(), sources, NOW, 'en kollega')).toBeNull();
    const odd = colleague('<img src=x onerror=alert(1)> $& {date}');
    const page = personPage(personRecords(odd.id, { ...sources, colleagues: [odd] }, NOW, 'en kollega') as never, 'nb');
    expect(page).not.toContain('<img');
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt; $&amp;');
    expect(page).not.toMatch(/<script|https?:\/\//);
  });
});
