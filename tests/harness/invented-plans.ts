import type { TipAnswerRequest } from '../../utils/messages/draft-request.ts';
import { subjectPost } from '../../utils/messages/subject-post.ts';
import type { Uuid } from '../../utils/model/ids.ts';
import type { Colleague, Language, Role } from '../../utils/model/people.ts';
import { type Ask, type Campaign, newPlannedPost, type PlannedPost, type Tip } from '../../utils/model/plans.ts';
import type { PlainDate } from '../../utils/model/time.ts';
import type { GeneratedCompany } from './generated-company.ts';

const DAY = 86_400_000;

/** What a dataset of the claims generator does not have, made from it in a fixed way: plans, asks, tips, campaigns. */
export interface InventedPlans {
  plans: PlannedPost[];
  campaigns: Campaign[];
  away: { from: PlainDate; to: PlainDate };
  askTo: (reader: Colleague, plan: PlannedPost | null, at: number) => Ask;
  deadline: (plan: PlannedPost | null) => PlainDate;
  tipsFrom: (reader: Colleague, at: number) => Pick<TipAnswerRequest, 'tip' | 'about' | 'plan' | 'post'>[];
}

function fixedId(kind: number, number: number): Uuid {
  return `0192f000-${kind.toString(16).padStart(4, '0')}-7000-8000-${number.toString(16).padStart(12, '0')}`;
}

const titles: Record<Language, readonly string[]> = {
  nb: ['laboratoriet', 'Slik tetter vi lekkasjer', 'lærlingene', 'Fem minutter med drift'],
  nn: ['laboratoriet', 'Slik tettar vi lekkasjar', 'lærlingane', 'Fem minutt med drift'],
  en: ['the laboratory', 'How we stop leaks', 'the apprentices', 'Five minutes with operations'],
};
const wanted: Record<Role, Record<Language, readonly [what: string, why: string]>> = {
  idea: {
    nb: ['en idé eller to', 'du pleier å se hva som er verdt å fortelle'],
    nn: ['ein idé eller to', 'du plar sjå kva som er verdt å fortelje'],
    en: ['an idea or two', 'you tend to see what is worth telling'],
  },
  expertise: {
    nb: ['en kort forklaring på hvordan det virker', 'du kan forklare det så folk forstår'],
    nn: ['ei kort forklaring på korleis det verkar', 'du kan forklare det så folk forstår'],
    en: ['a short explanation of how it works', 'you can explain it so that people understand'],
  },
  onCamera: {
    nb: ['en kort samtale foran kamera', 'du er i felten hver dag'],
    nn: ['ein kort samtale framfor kamera', 'du er i felten kvar dag'],
    en: ['a short talk on camera', 'you are out in the field every day'],
  },
  photo: {
    nb: ['ett bilde og to setninger', 'du er der det skjer'],
    nn: ['eitt bilete og to setningar', 'du er der det skjer'],
    en: ['one photo and two sentences', 'you are where it happens'],
  },
  quote: {
    nb: ['to setninger jeg kan sitere', 'du snakker med kundene'],
    nn: ['to setningar eg kan sitere', 'du snakkar med kundane'],
    en: ['two sentences I can quote', 'you talk to the customers'],
  },
  proofreading: {
    nb: ['en gjennomlesning', 'du ser det jeg leser forbi'],
    nn: ['ei gjennomlesing', 'du ser det eg les forbi'],
    en: ['a read-through', 'you see what I read straight past'],
  },
  access: {
    nb: ['hjelp til å komme inn i anlegget', 'du kjenner stedet'],
    nn: ['hjelp til å kome inn i anlegget', 'du kjenner staden'],
    en: ['help to get into the plant', 'you know the place'],
  },
  other: {
    nb: ['litt hjelp', 'du har gjort det før'],
    nn: ['litt hjelp', 'du har gjort det før'],
    en: ['a little help', 'you have done it before'],
  },
};
const ifNo: Record<Language, readonly string[]> = {
  nb: ['jeg spør noen andre', 'da lager jeg det uten bilde'],
  nn: ['eg spør nokon andre', 'då lagar eg det utan bilete'],
  en: ['I will ask someone else', 'then I will make it without a picture'],
};

/** Plans, asks, tips and campaigns for a generated company, in the language of the letters. */
export function invented(company: GeneratedCompany, language: Language): InventedPlans {
  const { now, platforms } = company;
  const day = (after: number): PlainDate => new Date(Date.parse(now) + after * DAY).toISOString().slice(0, 10);
  const kept = { createdAt: now, updatedAt: now, deletedAt: null };
  const plans = titles[language].map((title, at) =>
    newPlannedPost(title, now, {
      id: fixedId(0x10, at),
      publishOn: day(21 + 7 * at),
      platforms: [platforms[at % platforms.length] ?? 'linkedin'],
    }),
  );
  return {
    plans,
    campaigns: campaigns(language, now),
    away: { from: day(18), to: day(36) },
    deadline: (plan) =>
      plan?.publishOn ? new Date(Date.parse(plan.publishOn) - 5 * DAY).toISOString().slice(0, 10) : day(14),
    askTo: (reader, plan, at) => {
      const role = reader.canHelpWith[0] ?? 'other';
      const [what, whyYou] = wanted[role][language];
      return {
        id: fixedId(0x11, at),
        plannedPostId: plan?.id ?? null,
        needId: null,
        colleagueId: reader.id,
        role,
        what,
        whyYou,
        minutes: [10, 15, 30, 60][at % 4] ?? 10,
        deadline: null,
        ifNo: ifNo[language][at % 2] ?? '',
        state: 'drafted',
        askedAt: null,
        remindedAt: null,
        answeredAt: null,
        doneAt: null,
        guardOverriddenAt: null,
        ...kept,
      };
    },
    tipsFrom: (reader, at) => {
      const about = reader.topics[0] ?? null;
      const tip = (number: number, state: Tip['state']): Tip => ({
        id: fixedId(0x12, at * 3 + number),
        text: about ?? '?',
        url: null,
        fromColleagueId: reader.id,
        state,
        plannedPostId: null,
        postId: null,
        answeredAt: null,
        ...kept,
      });
      const published = company.histories[at % Math.max(1, company.histories.length)];
      return [
        { tip: tip(0, 'considered'), about, plan: null, post: null },
        { tip: tip(1, 'planned'), about, plan: plans[at % plans.length] ?? null, post: null },
        ...(published ? [{ tip: tip(2, 'published'), about: null, plan: null, post: subjectPost(published) }] : []),
      ];
    },
  };
}

const campaignWords: Record<
  Language,
  readonly [what: string, how: string, who: string, budget: string, hope: string, happened: string]
> = {
  nb: [
    'vi viser fram fagfolkene våre for dem som skal velge utdanning',
    'tre korte filmer går som annonse på Instagram i fire uker',
    'unge mellom 16 og 19 år i Vestland',
    '30 000 kroner',
    'at flere søker læreplass hos oss',
    'vi fikk 41 søknader, mot 29 året før',
  ],
  nn: [
    'vi viser fram fagfolka våre for dei som skal velje utdanning',
    'tre korte filmar går som annonse på Instagram i fire veker',
    'unge mellom 16 og 19 år i Vestland',
    '30 000 kroner',
    'at fleire søkjer læreplass hos oss',
    'vi fekk 41 søknader, mot 29 året før',
  ],
  en: [
    'we show our skilled people to those choosing what to study',
    'three short films run as ads on Instagram for four weeks',
    'young people between 16 and 19 in Vestland',
    '30,000 kroner',
    'that more people apply for an apprenticeship with us',
    'we had 41 applications, against 29 the year before',
  ],
};

function campaigns(language: Language, now: string): Campaign[] {
  const [what, how, audience, budget, hope, happened] = campaignWords[language];
  const before: Campaign = {
    id: fixedId(0x13, 0),
    name: language === 'en' ? 'The apprentice weeks' : language === 'nn' ? 'Lærlingvekene' : 'Lærlingukene',
    what,
    how,
    audience,
    budget,
    hope,
    from: null,
    to: null,
    happened: null,
    results: [],
    updatedAt: now,
    deletedAt: null,
  };
  return [before, { ...before, id: fixedId(0x13, 1), happened }];
}
