import type { Language, Role } from '../model/people.ts';
import type { AskState, PlanStatus } from '../model/plans.ts';

/** The words of the plan as it goes out to others: calendar files, page, spreadsheet, handover. */
export interface PlanWords {
  plan: string;
  planOf: (company: string) => string;
  madeOn: (date: string) => string;
  /** Under the heading: what the dates mean. */
  lead: string;
  post: string;
  posts: string;
  date: string;
  weekday: string;
  time: string;
  week: string;
  platforms: string;
  status: string;
  topic: string;
  needs: string;
  who: string;
  what: string;
  role: string;
  minutes: string;
  deadline: string;
  askBy: string;
  materialBy: string;
  proofBy: string;
  asks: string;
  months: string;
  list: string;
  ideas: string;
  noDate: string;
  nobodyYet: string;
  allDay: string;
  publish: (title: string) => string;
  askDay: (title: string) => string;
  materialDay: (title: string) => string;
  proofDay: (title: string) => string;
  askEvent: (what: string, who: string | null) => string;
  forPost: (title: string) => string;
  takes: (minutes: number) => string;
  sayNo: string;
  /** In place of an entry that left the plan: its title is nobody's business any more. */
  removed: string;
  fellesferie: string;
  free: string;
  today: string;
  empty: string;
  notLive: string;
  statuses: Record<PlanStatus, string>;
  states: Record<AskState, string>;
  roles: Record<Role, string>;
  handover: {
    title: string;
    from: (name: string, span: string) => string;
    openAsks: string;
    toAsk: string;
    thanks: string;
    next: string;
    tips: string;
    reminded: string;
    notReminded: string;
    noneOpen: string;
    noneToAsk: string;
    noThanks: string;
    noPosts: string;
    noTips: string;
    somebody: string;
    personal: string;
  };
}

export const planWords: Record<Language, PlanWords> = {
  nb: {
    plan: 'Innleggsplan',
    planOf: (company) => `Innleggsplan for ${company}`,
    madeOn: (date) => `Laget ${date}`,
    lead: 'Fristene er regnet bakover fra dagen innlegget skal ut, og faller aldri på en fridag. Passer noe dårlig, så si fra – da flytter vi innlegget.',
    post: 'Innlegg',
    posts: 'Innlegg',
    date: 'Dato',
    weekday: 'Dag',
    time: 'Kl.',
    week: 'Uke',
    platforms: 'Kanaler',
    status: 'Status',
    topic: 'Tema',
    needs: 'Hva vi trenger',
    who: 'Hvem',
    what: 'Hva',
    role: 'Hjelp',
    minutes: 'Minutter',
    deadline: 'Frist',
    askBy: 'Spør innen',
    materialBy: 'Bilder og tekst inn',
    proofBy: 'Korrektur ferdig',
    asks: 'Hvem hjelper med hva',
    months: 'Måned for måned',
    list: 'Alle innlegg',
    ideas: 'Ideer uten dato',
    noDate: 'uten dato',
    nobodyYet: 'ikke avtalt ennå',
    allDay: 'hele dagen',
    publish: (title) => `Innlegg ut: ${title}`,
    askDay: (title) => `Siste dag å spørre: ${title}`,
    materialDay: (title) => `Bilder og tekst inn: ${title}`,
    proofDay: (title) => `Korrektur ferdig: ${title}`,
    askEvent: (what, who) => (who === null ? `Frist: ${what}` : `Frist: ${what} (${who})`),
    forPost: (title) => `Til innlegget «${title}».`,
    takes: (minutes) => `Tar omtrent ${minutes === 1 ? 'ett minutt' : `${minutes} minutter`}.`,
    sayNo: 'Passer det dårlig, så bare si fra.',
    removed: 'Utgår',
    fellesferie: 'fellesferie',
    free: 'fri',
    today: 'i dag',
    empty: 'Det står ingen innlegg med dato i planen ennå.',
    notLive: 'Dette er en kopi fra den dagen den ble laget. Spør den som sendte den, om du lurer på noe.',
    statuses: {
      idea: 'idé',
      planned: 'planlagt',
      asking: 'har spurt om hjelp',
      ready: 'klart',
      published: 'publisert',
      dropped: 'lagt bort',
    },
    states: {
      drafted: 'ikke spurt ennå',
      asked: 'spurt',
      yes: 'sa ja',
      no: 'sa nei',
      done: 'levert',
      moved: 'flyttet',
    },
    roles: {
      idea: 'idé',
      expertise: 'fagkunnskap',
      onCamera: 'på bildet',
      photo: 'foto',
      quote: 'sitat',
      proofreading: 'korrektur',
      access: 'åpne dører',
      other: 'annet',
    },
    handover: {
      title: 'Overlevering',
      from: (name, span) => (name ? `Fra ${name}. Gjelder ${span}.` : `Gjelder ${span}.`),
      openAsks: 'Spurt, venter på svar eller levering',
      toAsk: 'Må spørres',
      thanks: 'Takk som gjenstår',
      next: 'Innlegg de neste to ukene',
      tips: 'Tips som venter på svar',
      reminded: 'minnet om det én gang – ikke mas mer, flytt innlegget',
      notReminded: 'ikke minnet om det',
      noneOpen: 'Ingen venter på noe.',
      noneToAsk: 'Ingen må spørres i disse to ukene.',
      noThanks: 'Ingen takk gjenstår.',
      noPosts: 'Ingen innlegg skal ut.',
      noTips: 'Alle som har tipset, har fått svar.',
      somebody: 'noen',
      personal: 'Arket nevner kolleger. Slett det når ferien er over.',
    },
  },
  nn: {
    plan: 'Innleggsplan',
    planOf: (company) => `Innleggsplan for ${company}`,
    madeOn: (date) => `Laga ${date}`,
    lead: 'Fristane er rekna bakover frå dagen innlegget skal ut, og fell aldri på ein fridag. Passar noko dårleg, så sei frå – då flyttar vi innlegget.',
    post: 'Innlegg',
    posts: 'Innlegg',
    date: 'Dato',
    weekday: 'Dag',
    time: 'Kl.',
    week: 'Veke',
    platforms: 'Kanalar',
    status: 'Status',
    topic: 'Tema',
    needs: 'Kva vi treng',
    who: 'Kven',
    what: 'Kva',
    role: 'Hjelp',
    minutes: 'Minutt',
    deadline: 'Frist',
    askBy: 'Spør innan',
    materialBy: 'Bilete og tekst inn',
    proofBy: 'Korrektur ferdig',
    asks: 'Kven hjelper med kva',
    months: 'Månad for månad',
    list: 'Alle innlegg',
    ideas: 'Idear utan dato',
    noDate: 'utan dato',
    nobodyYet: 'ikkje avtalt enno',
    allDay: 'heile dagen',
    publish: (title) => `Innlegg ut: ${title}`,
    askDay: (title) => `Siste dag å spørje: ${title}`,
    materialDay: (title) => `Bilete og tekst inn: ${title}`,
    proofDay: (title) => `Korrektur ferdig: ${title}`,
    askEvent: (what, who) => (who === null ? `Frist: ${what}` : `Frist: ${what} (${who})`),
    forPost: (title) => `Til innlegget «${title}».`,
    takes: (minutes) => `Tek om lag ${minutes === 1 ? 'eitt' : minutes} minutt.`,
    sayNo: 'Passar det dårleg, så berre sei frå.',
    removed: 'Går ut',
    fellesferie: 'fellesferie',
    free: 'fri',
    today: 'i dag',
    empty: 'Det står ingen innlegg med dato i planen enno.',
    notLive: 'Dette er ein kopi frå den dagen han vart laga. Spør den som sende han, om du lurer på noko.',
    statuses: {
      idea: 'idé',
      planned: 'planlagt',
      asking: 'har spurt om hjelp',
      ready: 'klart',
      published: 'publisert',
      dropped: 'lagt bort',
    },
    states: {
      drafted: 'ikkje spurt enno',
      asked: 'spurt',
      yes: 'sa ja',
      no: 'sa nei',
      done: 'levert',
      moved: 'flytta',
    },
    roles: {
      idea: 'idé',
      expertise: 'fagkunnskap',
      onCamera: 'på biletet',
      photo: 'foto',
      quote: 'sitat',
      proofreading: 'korrektur',
      access: 'opne dører',
      other: 'anna',
    },
    handover: {
      title: 'Overlevering',
      from: (name, span) => (name ? `Frå ${name}. Gjeld ${span}.` : `Gjeld ${span}.`),
      openAsks: 'Spurt, ventar på svar eller levering',
      toAsk: 'Må spørjast',
      thanks: 'Takk som står att',
      next: 'Innlegg dei neste to vekene',
      tips: 'Tips som ventar på svar',
      reminded: 'minna om det éin gong – ikkje mas meir, flytt innlegget',
      notReminded: 'ikkje minna om det',
      noneOpen: 'Ingen ventar på noko.',
      noneToAsk: 'Ingen må spørjast i desse to vekene.',
      noThanks: 'Ingen takk står att.',
      noPosts: 'Ingen innlegg skal ut.',
      noTips: 'Alle som har tipsa, har fått svar.',
      somebody: 'nokon',
      personal: 'Arket nemner kollegaer. Slett det når ferien er over.',
    },
  },
  en: {
    plan: 'Post plan',
    planOf: (company) => `Post plan for ${company}`,
    madeOn: (date) => `Made on ${date}`,
    lead: 'Deadlines are counted back from the day the post goes out and never fall on a day off. If something does not suit you, say so – we will move the post.',
    post: 'Post',
    posts: 'Posts',
    date: 'Date',
    weekday: 'Day',
    time: 'Time',
    week: 'Week',
    platforms: 'Channels',
    status: 'Status',
    topic: 'Topic',
    needs: 'What we need',
    who: 'Who',
    what: 'What',
    role: 'Help',
    minutes: 'Minutes',
    deadline: 'Deadline',
    askBy: 'Ask by',
    materialBy: 'Pictures and text in',
    proofBy: 'Proofread by',
    asks: 'Who helps with what',
    months: 'Month by month',
    list: 'All posts',
    ideas: 'Ideas without a date',
    noDate: 'no date',
    nobodyYet: 'not agreed yet',
    allDay: 'all day',
    publish: (title) => `Post goes out: ${title}`,
    askDay: (title) => `Last day to ask: ${title}`,
    materialDay: (title) => `Pictures and text in: ${title}`,
    proofDay: (title) => `Proofreading done: ${title}`,
    askEvent: (what, who) => (who === null ? `Deadline: ${what}` : `Deadline: ${what} (${who})`),
    forPost: (title) => `For the post “${title}”.`,
    takes: (minutes) => `Takes about ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`,
    sayNo: 'If it does not suit you, just say so.',
    removed: 'Cancelled',
    fellesferie: 'common holiday',
    free: 'day off',
    today: 'today',
    empty: 'There are no posts with a date in the plan yet.',
    notLive: 'This is a copy from the day it was made. Ask whoever sent it if you wonder about anything.',
    statuses: {
      idea: 'idea',
      planned: 'planned',
      asking: 'asked for help',
      ready: 'ready',
      published: 'published',
      dropped: 'put aside',
    },
    states: {
      drafted: 'not asked yet',
      asked: 'asked',
      yes: 'said yes',
      no: 'said no',
      done: 'delivered',
      moved: 'moved',
    },
    roles: {
      idea: 'idea',
      expertise: 'expertise',
      onCamera: 'on camera',
      photo: 'photo',
      quote: 'quote',
      proofreading: 'proofreading',
      access: 'opening doors',
      other: 'other',
    },
    handover: {
      title: 'Handover',
      from: (name, span) => (name ? `From ${name}. For ${span}.` : `For ${span}.`),
      openAsks: 'Asked, waiting for an answer or delivery',
      toAsk: 'To be asked',
      thanks: 'Thanks still to be written',
      next: 'Posts in the next two weeks',
      tips: 'Tips waiting for an answer',
      reminded: 'reminded once – do not nag, move the post',
      notReminded: 'not reminded',
      noneOpen: 'Nobody is waiting for anything.',
      noneToAsk: 'Nobody has to be asked in these two weeks.',
      noThanks: 'No thanks are waiting to be written.',
      noPosts: 'No posts are going out.',
      noTips: 'Everyone who gave a tip has heard back.',
      somebody: 'somebody',
      personal: 'This sheet names colleagues. Delete it when the holiday is over.',
    },
  },
};
