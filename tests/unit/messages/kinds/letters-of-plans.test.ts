import { describe, expect, test } from 'vitest';
import type {
  AskRequest,
  CampaignRequest,
  HandoverRequest,
  OpenDoorRequest,
  ReminderRequest,
  SubjectPost,
  TipAnswerRequest,
} from '../../../../utils/messages/draft-request.ts';
import { languages } from '../../../../utils/model/people.ts';
import { type Ask, type Campaign, newPlannedPost, type PlannedPost } from '../../../../utils/model/plans.ts';
import { basisOf, NOW, campaign as someCampaign, tip, uuid } from '../situations.ts';
import { drafted, enteredIn, partsOf, refused, saying, slotsOf, textOf } from './drafted.ts';

const company = { name: 'Fjellvann', ownName: 'Silje' };
const toKari = basisOf('nb', ['Kari Lid'], { company });
const names = { name: 'Kari', company: 'Fjellvann', me: 'Silje' };

const plan = newPlannedPost('laboratoriet', NOW, { id: uuid(500), publishOn: '2026-12-09', platforms: ['linkedin'] });
const ask: Ask = {
  id: uuid(600),
  plannedPostId: null,
  needId: null,
  colleagueId: uuid(1),
  role: 'photo',
  what: '2 bilder.',
  whyYou: 'Fordi du kjenner de 3 rommene.',
  minutes: 10,
  deadline: null,
  ifNo: 'Jeg spør noen andre.',
  state: 'asked',
  askedAt: null,
  remindedAt: null,
  answeredAt: null,
  doneAt: null,
  guardOverriddenAt: null,
  createdAt: NOW,
  updatedAt: NOW,
  deletedAt: null,
};

describe('an ask', () => {
  const asking = (rest: Partial<AskRequest> = {}): AskRequest => ({
    ...toKari,
    kind: 'ask',
    ask,
    deadline: '2026-12-02',
    plan,
    ...rest,
  });
  const withAsk = (rest: Partial<Ask>) => asking({ ask: { ...ask, ...rest } });

  test('says what is to be made and why just she is asked, what is needed, and how to say no', () => {
    for (const language of languages) {
      expect(partsOf(asking({ language })), language).toEqual(['planned', 'need', 'someoneElse']);
    }
    expect(textOf(asking())).toMatch(/^Hei Kari! /);
    expect(drafted(asking())).toMatchObject({
      kind: 'ask',
      level: 'plain',
      askId: ask.id,
      postIds: [],
      tipId: null,
      subject: 'Et spørsmål om et innlegg om laboratoriet',
    });
  });
  test('fills its slots from the ask and the plan', () => {
    expect(slotsOf(asking())).toEqual({
      ...names,
      what: '2 bilder',
      why: 'du kjenner de 3 rommene',
      ifNo: 'Jeg spør noen andre',
      minutes: 'ti minutter',
      deadline: 'innen onsdag 2. desember',
      plan: 'et innlegg om laboratoriet',
      when: 'i uke 50',
    });
  });
  test('says where each figure was entered', () => {
    const all = saying(
      asking({ ask: { ...ask, ifNo: 'jeg tar det om 2 uker' }, plan: { ...plan, title: '3 nye rom' } }),
      'what',
      'why',
      'minutes',
      'deadline',
      'ifNo',
      'plan',
      'when',
    );
    expect(enteredIn(all)).toEqual([
      `2 bilder: ask ${ask.id} what`,
      `du kjenner de 3 rommene: ask ${ask.id} whyYou`,
      `ti minutter: ask ${ask.id} minutes`,
      `onsdag 2. desember: ask ${ask.id} deadline`,
      `jeg tar det om 2 uker: ask ${ask.id} ifNo`,
      `3 nye rom: plannedPost ${plan.id} title`,
      `uke 50: plannedPost ${plan.id} publishOn`,
    ]);
  });
  test('names no week where the post has no date, or there is no post yet', () => {
    for (const without of [{ ...plan, publishOn: null }, null]) {
      expect(partsOf(asking({ plan: without }))[0]).toBe('undated');
      expect(slotsOf(asking({ plan: without }))).not.toHaveProperty('when');
    }
  });
  test('speaks of the post as of a thing, a title, or a new post, in each language', () => {
    const said = (title: string | null, language: AskRequest['language'], writtenIn = language) =>
      slotsOf(asking({ language, writtenIn, plan: title === null ? null : { ...plan, title } })).plan;
    expect(['nb', 'nn', 'en'].map((one) => said('laboratoriet', one as 'nb'))).toEqual([
      'et innlegg om laboratoriet',
      'eit innlegg om laboratoriet',
      'a post about laboratoriet',
    ]);
    expect(['nb', 'nn', 'en'].map((one) => said('Slik tetter vi', one as 'nb'))).toEqual([
      'innlegget «Slik tetter vi»',
      'innlegget «Slik tetter vi»',
      'the post “Slik tetter vi”',
    ]);
    for (const title of [null, '', ' '])
      expect(['nb', 'nn', 'en'].map((one) => said(title, one as 'nb'))).toEqual([
        'et nytt innlegg',
        'eit nytt innlegg',
        'a new post',
      ]);
    expect(said('laboratoriet', 'en', 'nb')).toBe('the post “laboratoriet”');
    expect(slotsOf(asking({ language: 'en' })).when).toBe('in week 50');
    expect(slotsOf(asking({ language: 'nn' })).when).toBe('i veke 50');
  });
  test('of which somebody else is asked after a no says so in our words, and anything else in hers', () => {
    const way = (ifNo: string) => partsOf(withAsk({ ifNo }))[2];
    for (const ifNo of [
      'jeg spør noen andre',
      'Jeg spør noen andre!',
      'Da spør jeg noen andre.',
      'så spør jeg en annen',
      'eg spør nokon andre',
      'då spør eg ein annan',
      'I will ask someone else',
      "then I'll ask somebody else",
      'I’ll ask someone else',
      'I ask someone else',
    ])
      expect(way(ifNo), ifNo).toBe('someoneElse');
    for (const ifNo of [
      'Da lager jeg det uten bilde.',
      'jeg spør noen andre, men bare hvis jeg rekker det',
      'kanskje jeg spør noen andre',
      'spør noen andre',
    ])
      expect(way(ifNo), ifNo).toBe('otherwise');
  });
  test('is refused with all that is missing, in the order of the card', () => {
    expect(refused(asking({ readers: [] }))).toEqual({ why: 'no-reader' });
    const missing = (rest: Partial<Ask>, deadline: string | null = '2026-12-02') =>
      refused(asking({ ask: { ...ask, ...rest }, deadline }));
    expect(missing({ what: '', whyYou: ' ', minutes: null, ifNo: '.' }, null)).toEqual({
      why: 'ask-incomplete',
      missing: ['what', 'whyYou', 'minutes', 'deadline', 'ifNo'],
    });
    expect(missing({ what: '' })).toEqual({ why: 'ask-incomplete', missing: ['what'] });
    expect(missing({ whyYou: '' })).toEqual({ why: 'ask-incomplete', missing: ['whyYou'] });
    expect(missing({ minutes: null })).toEqual({ why: 'ask-incomplete', missing: ['minutes'] });
    expect(missing({}, null)).toEqual({ why: 'ask-incomplete', missing: ['deadline'] });
    expect(missing({ ifNo: '' })).toEqual({ why: 'ask-incomplete', missing: ['ifNo'] });
  });
  test('is by the user’s own variant where there is one', () => {
    expect(textOf(saying(asking(), 'name', 'minutes', 'when'))).toBe('Kari / ti minutter / i uke 50');
    expect(textOf(saying(asking({ plan: null }), 'plan'))).toBe('et nytt innlegg');
    expect(textOf(saying(asking({ plan: { ...plan, title: 'Slik tetter vi' } }), 'plan'))).toBe(
      'innlegget «Slik tetter vi»',
    );
    expect(drafted(saying(asking(), 'name'))).toMatchObject({ askId: ask.id });
  });
});

describe('the one reminder', () => {
  const reminding = (rest: Partial<Ask> = {}, given: Partial<ReminderRequest> = {}): ReminderRequest => ({
    ...toKari,
    kind: 'reminder',
    ask: { ...ask, ...rest },
    deadline: '2026-12-02',
    plan,
    ...given,
  });

  test('says what and until when, and that the post moves', () => {
    for (const language of languages) {
      expect(partsOf(reminding({}, { language })), language).toEqual(['reminder', 'wayOut']);
    }
    expect(textOf(reminding())).toMatch(/^Hei Kari! /);
    expect(drafted(reminding())).toMatchObject({ kind: 'reminder', askId: ask.id, subject: 'En liten påminnelse' });
    expect(slotsOf(reminding())).toEqual({ ...names, what: '2 bilder', deadline: 'til onsdag 2. desember' });
    expect(enteredIn(saying(reminding(), 'what', 'deadline'))).toEqual([
      `2 bilder: ask ${ask.id} what`,
      `onsdag 2. desember: ask ${ask.id} deadline`,
    ]);
    expect(textOf(saying(reminding(), 'name', 'deadline'))).toBe('Kari / til onsdag 2. desember');
  });
  test('is of an ask that is open, once, with what and when', () => {
    expect(refused(reminding({}, { readers: [] }))).toEqual({ why: 'no-reader' });
    expect(refused(reminding({ remindedAt: NOW }))).toEqual({ why: 'already-reminded' });
    expect(refused(reminding({ state: 'yes' }))).toBeNull();
    for (const state of ['draft', 'no', 'done'] as const)
      expect(refused(reminding({ state: state as Ask['state'] })), state).toEqual({ why: 'ask-not-open' });
    expect(refused(reminding({ what: ' .' }))).toEqual({ why: 'ask-incomplete', missing: ['what'] });
    expect(refused(reminding({}, { deadline: null }))).toEqual({ why: 'ask-incomplete', missing: ['deadline'] });
  });
});

describe('an answer to a tip', () => {
  const post: SubjectPost = { id: 'linkedin:1', platform: 'linkedin', title: 'lærlingene', topic: null };
  const answer = (rest: Partial<TipAnswerRequest> = {}): TipAnswerRequest => ({
    ...toKari,
    kind: 'tipAnswer',
    tip,
    about: 'de 3 nye',
    plan: null,
    post: null,
    ...rest,
  });

  test('says what became of it: kept, in the plan, in the plan for a month, or published', () => {
    for (const language of languages) {
      const shape = (rest: Partial<TipAnswerRequest>, closing: string) => {
        const [news, thanks, last] = partsOf(answer({ language, ...rest }));
        expect(thanks, language).toBe('thanksAbout');
        // Some last words do for both.
        expect(last?.split('|'), language).toContain(closing);
        return news;
      };
      expect(shape({}, 'closing')).toBe('considered');
      expect(shape({ plan: { ...plan, publishOn: null } }, 'closing')).toBe('planned');
      expect(shape({ plan }, 'closing')).toBe('plannedMonth');
      expect(shape({ plan, post }, 'closingPublished')).toBe('published');
    }
    expect(textOf(answer())).toMatch(/^Hei Kari! [^.!?]*de 3 nye/);
    expect(drafted(answer())).toMatchObject({
      kind: 'tipAnswer',
      tipId: tip.id,
      postIds: [],
      subject: 'Takk for tipset',
    });
    expect(drafted(answer({ post })).postIds).toEqual(['linkedin:1']);
  });
  test('does without what the tip was about where that is not said, or in another language', () => {
    expect(partsOf(answer({ about: null }))[1]).toBe('thanks');
    expect(partsOf(answer({ writtenIn: 'en' }))[1]).toBe('thanks');
    expect(partsOf(answer({ writtenIn: 'nb' }))[1]).toBe('thanksAbout');
  });
  test('fills its slots, and says where a figure was entered', () => {
    expect(slotsOf(answer())).toEqual({ ...names, about: 'de 3 nye' });
    expect(slotsOf(answer({ plan, post }))).toEqual({
      ...names,
      about: 'de 3 nye',
      post: 'innlegget om lærlingene',
      month: 'desember',
    });
    expect(enteredIn(saying(answer(), 'about'))).toEqual([`de 3 nye: tip ${tip.id} text`]);
    expect(textOf(saying(answer({ plan }), 'name', 'about', 'month'))).toBe('Kari / de 3 nye / desember');
    expect(drafted(saying(answer({ post }), 'name'))).toMatchObject({ tipId: tip.id, postIds: ['linkedin:1'] });
  });
  test('is to somebody', () => {
    expect(refused(answer({ readers: [] }))).toEqual({ why: 'no-reader' });
  });
});

describe('an open door', () => {
  const door = (rest: Partial<OpenDoorRequest> = {}): OpenDoorRequest => ({ ...toKari, kind: 'openDoor', ...rest });

  test('says that tips are welcome, how little it takes, and what comes back', () => {
    for (const language of languages) {
      expect(partsOf(door({ language })), language).toEqual(['invite', 'small', 'back']);
    }
    expect(textOf(door())).toMatch(/^Hei Kari! /);
    expect(drafted(door())).toMatchObject({ kind: 'openDoor', postIds: [], subject: 'Jeg tar gjerne imot tips' });
    expect(slotsOf(door())).toEqual(names);
    expect(textOf(saying(door(), 'name', 'me'))).toBe('Kari / Silje');
    expect(slotsOf(door({ readers: [] }))).toEqual({ company: 'Fjellvann', me: 'Silje' });
  });
});

describe('a campaign explained', () => {
  const campaign: Campaign = { ...someCampaign, name: ' Lærling 2027 ', audience: 'Unge mellom 16 og 19 år.' };
  const about = (rest: Partial<Campaign> = {}, given: Partial<CampaignRequest> = {}): CampaignRequest => ({
    ...toKari,
    kind: 'campaign',
    campaign: { ...campaign, ...rest },
    ...given,
  });
  const results = [
    { name: 'søkere ', value: 1400 },
    { name: 'besøk', value: 12 },
  ] as Campaign['results'];

  test('says what it is, who sees it, and what we hope; and afterwards what happened', () => {
    for (const language of languages) {
      expect(partsOf(about({}, { language })), language).toEqual(['what', 'who', 'hope']);
      expect(partsOf(about({ happened: 'Det kom flere søkere.' }, { language })), language).toEqual([
        'afterHope',
        'afterHappened',
        'afterThanks',
      ]);
    }
    expect(textOf(about())).toMatch(/^Hei Kari! /);
    expect(drafted(about())).toMatchObject({ kind: 'campaign', subject: 'Om kampanjen «Lærling 2027»' });
  });
  test('fills its slots', () => {
    expect(slotsOf(about())).toEqual({
      company: 'Fjellvann',
      me: 'Silje',
      name: '«Lærling 2027»',
      what: 'vi viser fram lærlingene våre',
      how: 'tre filmer går som annonse',
      audience: 'Unge mellom 16 og 19 år',
      budget: '30 000 kroner',
      hope: 'at flere søker',
    });
    expect(slotsOf(about({}, { language: 'en' })).name).toBe('“Lærling 2027”');
    expect(slotsOf(about({}, { language: 'nn' })).name).toBe('«Lærling 2027»');
  });
  test('tells what happened in her words, by the numbers she typed, or both', () => {
    const happened = (rest: Partial<Campaign>) => slotsOf(about(rest)).happened;
    expect(happened({ happened: 'Det kom flere.' })).toBe('Det kom flere');
    expect(happened({ results })).toBe('søkere: 1 400 og besøk: 12');
    expect(happened({ results, happened: 'Det kom flere.' })).toBe('Det kom flere (søkere: 1 400 og besøk: 12)');
    expect(happened({ happened: ' ' })).toBeUndefined();
    expect(partsOf(about({ results }))[1]).toBe('afterHappened');
  });
  test('says where each figure was entered', () => {
    const all = about({ what: 'det er 1', how: 'det er 2', audience: 'de 3', hope: 'at 4 søker', results });
    expect(enteredIn(saying(all, 'name', 'what', 'how', 'audience', 'budget', 'hope', 'happened'))).toEqual([
      `Lærling 2027: campaign ${campaign.id} name`,
      `det er 1: campaign ${campaign.id} what`,
      `det er 2: campaign ${campaign.id} how`,
      `de 3: campaign ${campaign.id} audience`,
      `30 000 kroner: campaign ${campaign.id} budget`,
      `at 4 søker: campaign ${campaign.id} hope`,
      `søkere: 1 400 og besøk: 12: campaign ${campaign.id} results`,
    ]);
    expect(enteredIn(saying(about({ happened: 'Det kom 7.' }), 'happened'))).toEqual([
      `Det kom 7: campaign ${campaign.id} happened`,
    ]);
    expect(drafted(saying(about(), 'name')).subject).toBe('Om kampanjen «Lærling 2027»');
  });
  test('is refused until all is there to be said', () => {
    for (const empty of ['name', 'what', 'how', 'audience', 'budget', 'hope'] as const)
      expect(refused(about({ [empty]: ' ' })), empty).toEqual({ why: 'campaign-incomplete' });
    expect(refused(about({ hope: '', happened: 'Det gikk fint' }))).toEqual({ why: 'campaign-incomplete' });
    expect(refused(about({ how: '', audience: '', happened: 'Det gikk fint' }))).toBeNull();
  });
});

describe('a handover', () => {
  const stand = (rest: Partial<HandoverRequest> = {}): HandoverRequest => ({
    ...toKari,
    kind: 'handover',
    away: { from: '2026-12-07', to: '2026-12-18' },
    plans: [plan],
    asks: [],
    ...rest,
  });
  const planned = (rest: Partial<PlannedPost>) => ({ ...plan, ...rest });
  /** The lines of the lists, one after the other. */
  const linesOf = (request: HandoverRequest): string[] =>
    drafted(request).body.flatMap((block) =>
      block.kind === 'list'
        ? block.items.map((spans) =>
            spans
              .map((span) => span.text)
              .join('')
              .replaceAll('\u00a0', ' '),
          )
        : [],
    );

  test('says from when to when, what goes out, who brings something, and a last word', () => {
    const asks = [{ ask, name: 'Amir Khan', deadline: '2026-12-08' }];
    for (const language of languages) {
      expect(partsOf(stand({ language, asks })), language).toEqual(['plansTitle', 'asksTitle', 'opening', 'closing']);
      expect(partsOf(stand({ language, plans: [] })), language).toEqual(['noPlans', 'opening', 'closing']);
    }
    expect(textOf(stand())).toMatch(/^Hei Kari! /);
    expect(drafted(stand({ asks })).body.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'paragraph',
      'list',
      'paragraph',
      'list',
      'paragraph',
    ]);
    expect(drafted(stand({ plans: [] })).body.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'paragraph']);
    expect(drafted(stand())).toMatchObject({ kind: 'handover', subject: 'Overlevering av kanalene', postIds: [] });
  });
  test('names the days in each language, and where they were entered', () => {
    expect(slotsOf(stand())).toEqual({ ...names, away: 'fra 7. desember til 18. desember' });
    expect(slotsOf(stand({ language: 'nn' })).away).toBe('frå 7. desember til 18. desember');
    expect(slotsOf(stand({ language: 'en' })).away).toBe('from 7 December to 18 December');
    expect(enteredIn(saying(stand({ plans: [] }), 'away'))).toEqual([
      '7. desember: period – from',
      '18. desember: period – to',
    ]);
  });
  test('lists what goes out from the first day to the last, by date, and then by id', () => {
    const plans = [
      planned({ id: 'd', publishOn: '2026-12-18', title: 'siste dag' }),
      planned({ id: 'b', publishOn: '2026-12-10', title: 'andre' }),
      planned({ id: 'c', publishOn: '2026-12-07', title: 'første dag', platforms: [] }),
      planned({ id: 'a', publishOn: '2026-12-10', title: 'Først.', platforms: ['linkedin', 'facebook'] }),
      planned({ id: 'e', publishOn: '2026-12-06', title: 'før' }),
      planned({ id: 'f', publishOn: '2026-12-19', title: 'etter' }),
      planned({ id: 'g', publishOn: null, title: 'uten dato' }),
      planned({ id: 'h', deletedAt: NOW, title: 'slettet' }),
      planned({ id: 'i', status: 'dropped', title: 'droppet' }),
      planned({ id: 'j', status: 'published', title: 'ute' }),
    ];
    expect(linesOf(stand({ plans }))).toEqual([
      'mandag 7. desember: første dag',
      'torsdag 10. desember: Først (LinkedIn og Facebook)',
      'torsdag 10. desember: andre (LinkedIn)',
      'fredag 18. desember: siste dag (LinkedIn)',
    ]);
    expect(linesOf(stand({ plans: plans.toReversed() }))).toEqual(linesOf(stand({ plans })));
  });
  test('lists who brings what until when, by names that tell them apart', () => {
    const asks = [
      { ask, name: 'Amir Khan', deadline: '2026-12-08' },
      { ask: { ...ask, what: 'en kikk på teksten.' }, name: 'Amir Lid', deadline: null },
      { ask, name: ' ', deadline: null },
    ];
    expect(linesOf(stand({ plans: [], asks }))).toEqual([
      'Amir K.: 2 bilder, innen tirsdag 8. desember',
      'Amir L.: en kikk på teksten',
      'en kollega: 2 bilder',
    ]);
    expect(linesOf(stand({ plans: [], asks, language: 'en' })).at(-1)).toBe('a colleague: 2 bilder');
  });
  test('says where the figures of its lists were entered', () => {
    const asks = [{ ask, name: 'Amir2 Khan', deadline: '2026-12-08' }];
    const [, , ...lists] = enteredIn(stand({ plans: [planned({ title: '3 nye rom' })], asks }));
    expect(lists).toEqual([
      `onsdag 9. desember: plannedPost ${plan.id} publishOn`,
      `3 nye rom: plannedPost ${plan.id} title`,
      `Amir2: colleague ${uuid(1)} name`,
      `2 bilder: ask ${ask.id} what`,
      `tirsdag 8. desember: ask ${ask.id} deadline`,
    ]);
  });
  test('keeps its lists behind the user’s own words', () => {
    const own = saying(stand(), 'name', 'away');
    expect(textOf(own)).toMatch(/^Kari \/ fra 7\. desember til 18\. desember\n/);
    expect(linesOf(own)).toEqual(['onsdag 9. desember: laboratoriet (LinkedIn)']);
    expect(partsOf(own).slice(1)).toEqual(['plansTitle']);
  });
});
